// Political set phrases (提法), by the glossary.
import type { Candidate, Page, Recognizer } from './recognizer'

/** Punctuation that newspapers put into set phrases or leave out: 不信谣、不传谣 and 不信谣不传谣. */
const LOOSE = /[、，,·\s“”]/

/** From this length on a phrase is one whatever words it is cut into. */
const LONG = 4

/** The longest phrase that starts at `at`, if any; punctuation inside may be missing or added. */
function longestPhrase({ text, lexicon }: Page, at: number): { end: number; gloss: string; canonical: string } | undefined {
  const { entities } = lexicon
  const reach = entities.longestPhrase(text.charCodeAt(at))
  let bare = ''
  let found: { end: number; gloss: string; canonical: string } | undefined
  for (let end = at; end < text.length && bare.length < reach; ) {
    const character = text.charAt(end++)
    if (character === '\n') break
    if (LOOSE.test(character)) {
      if (bare.length === 0) break
      continue
    }
    bare += character
    if (bare.length < 2) continue
    const phrase = entities.phrase(bare)
    if (phrase && quotesClose(text.slice(at, end))) found = { end, gloss: phrase.gloss, canonical: phrase.text }
  }
  return found
}

/** A phrase that begins inside quotation marks ends inside them: 动态清零”总方针 holds only 动态清零. */
const quotesClose = (phrase: string): boolean => phrase.split('“').length === phrase.split('”').length

export const phrases: Recognizer = {
  name: 'phrases',
  about: 'Set phrases of the glossary, whatever punctuation divides their parts.',
  find: page => {
    const found: Candidate[] = []
    for (let at = 0; at < page.text.length; at++) {
      if (page.lexicon.entities.longestPhrase(page.text.charCodeAt(at)) === 0) continue
      const phrase = longestPhrase(page, at)
      if (!phrase || (phrase.canonical.length < LONG && (splitsWord(page, at) || splitsWord(page, phrase.end)))) continue
      const surface = page.text.slice(at, phrase.end)
      found.push({
        start: at,
        end: phrase.end,
        kind: 'phrase',
        score: 2,
        gloss: phrase.gloss,
        ...(phrase.canonical !== surface && { canonical: phrase.canonical }),
      })
      at = phrase.end - 1
    }
    return found
  },
  examples: [
    { text: '坚持人民至上、生命至上，落实“四早”要求。', finds: ['人民至上、生命至上', '四早'] },
    { text: '做到不信谣不传谣不造谣。', finds: ['不信谣不传谣不造谣'] },
    { text: '四早市开张', finds: [] },
    { text: '坚持“动态清零”总方针', finds: ['动态清零'] },
  ],
}

/** Whether a short word of the likeliest cut runs over the offset. */
function splitsWord({ units, startingAt, endingAt, text }: Page, offset: number): boolean {
  if (startingAt[offset] !== -1 || endingAt[offset] !== -1 || offset === 0 || offset === text.length) return false
  return units.length > 0 && /\p{Script=Han}{2}/u.test(text.slice(offset - 1, offset + 1))
}
