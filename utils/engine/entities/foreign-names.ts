// Foreign and minority names: parts joined by a dot (买买提·艾力), and runs of the characters that such names are written with.
import type { Candidate, Recognizer } from './recognizer'

const DOTTED = /[\u4e00-\u9fff]{1,7}(?:[·•‧・][\u4e00-\u9fff]{1,8}|[·•‧・]?[A-Z]\.[·•‧・]?[\u4e00-\u9fff]{1,7}){1,3}/g
const DOT = /[·•‧・.A-Z]+/

export const foreignNames: Recognizer = {
  name: 'foreign-names',
  about: 'Names with a dot between their parts, and runs of transliteration characters that no dictionary has.',
  find: ({ text, units, startingAt, endingAt, lexicon }) => {
    const found: Candidate[] = []
    for (const match of text.matchAll(DOTTED)) {
      let start = match.index
      let end = start + match[0].length
      const parts = match[0].split(DOT)
      const head = start + (parts[0]?.length ?? 0)
      const tail = end - (parts.at(-1)?.length ?? 0)
      // The first and last parts reach over no word that is none of such a name.
      const first = units[endingAt[head] as number]
      if (first && first.start > start) {
        start = first.start
        for (let unit = units[(startingAt[start] as number) - 1]; unit && unit.end === start && unit.start >= match.index; ) {
          if (
            ![...text.slice(unit.start, unit.end)].every(character => lexicon.entities.foreign(character) > -3.3) ||
            lexicon.entities.breaks(text.slice(unit.start, unit.end))
          )
            break
          start = unit.start
          unit = units[(startingAt[start] as number) - 1]
        }
      }
      const last = units[startingAt[tail] as number]
      if (last && last.end < end) {
        end = last.end
        for (let unit = units[(startingAt[last.start] as number) + 1]; unit && unit.start === end && unit.end <= tail + 8; ) {
          if (
            ![...text.slice(unit.start, unit.end)].every(character => lexicon.entities.foreign(character) > -3.3) ||
            lexicon.entities.breaks(text.slice(unit.start, unit.end))
          )
            break
          end = unit.end
          unit = units[(startingAt[unit.start] as number) + 1]
        }
      }
      if (parts.join('').length < 3 || [...parts.join('')].some(character => lexicon.entities.foreign(character) < -4)) continue
      if (end > tail && start < head) found.push({ start, end, kind: 'person', score: 2.2 })
    }
    for (const { start, end, kind } of units)
      if (kind === 'foreign' && end - start >= 3) found.push({ start, end, kind: 'person', score: 1.1 })
    return found
  },
  examples: [
    { text: '村民买买提·艾力说，收成不错。', finds: ['买买提·艾力'] },
    { text: '总统约翰·史密斯发表讲话。', finds: ['约翰·史密斯'] },
  ],
}
