// What can be wrong with a PDF, in a sentence.

/** Kinds of trouble that no error of pdf.js stands for. */
export type Trouble = 'pictures' | 'empty' | 'unreadable-font'

const SENTENCES: Record<string, string> = {
  PasswordException: 'is encrypted: a password is needed to open it',
  InvalidPDFException: 'is no PDF, or a broken one',
  pictures: 'its pages are pictures: there is no text in it',
  empty: 'there is no text in it',
  'unreadable-font': 'its fonts do not say which characters they show: what comes out is not what is printed',
}

/** The sentence, without the name of the file before it. */
export const troubleWith = (trouble: Error | Trouble): string =>
  typeof trouble === 'string' ? (SENTENCES[trouble] as string) : (SENTENCES[trouble.name] ?? `can't be read: ${trouble.message}`)
