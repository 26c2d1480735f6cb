// Names, offices and glosses in the script of the page: the engine decides on plain text, the reader sees what was printed.

import type { Mention } from './doc'
import { WHOLE_HAN } from './text/characters'
import { type Script, traditionalText, withoutStandIns } from './text/plain'

const HAN = new RegExp(`[${WHOLE_HAN}]+`, 'gu')

/**
 * The mentions with their Chinese as the page writes it. Where the page writes a name in several ways (王⻘松 and 王青松, 陳國基 and 陈国基), all
 * mentions get one of them as `canonical`, so that they are one.
 */
export function asPrinted(mentions: readonly Mention[], text: string, plain: string, script: Script | undefined): readonly Mention[] {
  if (plain === text) return mentions
  const print = script === 'Hant' ? printer(text, plain) : (words: string) => words
  return mentions.map(mention => {
    const { start, end, canonical, titles, gloss } = mention
    const name = print(canonical ?? plain.slice(start, end))
    return {
      ...mention,
      ...((canonical !== undefined || name !== text.slice(start, end)) && { canonical: name }),
      ...(titles && { titles: titles.map(print) }),
      ...(gloss && { gloss: gloss.replace(HAN, print) }),
    }
  })
}

/** Gives words as the page has them, from where it has them first, else in the usual traditional characters. */
function printer(text: string, plain: string): (words: string) => string {
  const known = new Map<string, string>()
  return words => {
    let printed = known.get(words)
    if (printed === undefined) {
      const at = plain.indexOf(words)
      printed = at < 0 ? traditionalText(words) : withoutStandIns(text.slice(at, at + words.length))
      known.set(words, printed)
    }
    return printed
  }
}
