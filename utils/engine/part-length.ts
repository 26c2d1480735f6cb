// How long the parts of a long text are; apart, since the look at a page needs nothing else of it.

/** UTF-16 units of a part, at least and at most; a text that is not longer is one part. */
export const LEAST = 6_000
export const MOST = 12_000
/** Units of a text from which on it can be told where its first part ends. */
export const TELLS_FIRST = MOST + LEAST / 2
