// How components come by the words of the user's language.

/** The message of this key in the user's language, with $1, $2 … put in. */
export type Translate = (key: string, ...substitutions: (string | number)[]) => string
