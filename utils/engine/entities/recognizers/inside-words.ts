// Names that a longer word of the dictionary begins with: 荷兰 of 荷兰人, 国防部 of 国防部长, 马克思 of 马克思主义.

import type { Candidate, Recognizer } from '../recognizer'
import { withPlace } from './known-organizations'

/** What a place before it makes of the whole: a team. */
const TEAM = /^队$/

export const insideWords: Recognizer = {
  name: 'inside-words',
  about: 'A known name at the beginning of a longer word, where the rest is a word of its own kind.',
  find: page =>
    page.units.flatMap((unit): Candidate[] => {
      const { text, lexicon } = page
      if (unit.kind !== 'word' || unit.end - unit.start < 3) return []
      for (let end = unit.end - 1; end >= unit.start + 2; end--) {
        const known = lexicon.entities.known(text.slice(unit.start, end))
        if (!known || known.ambiguous) continue
        const rest = text.slice(end, unit.end)
        if (known.kind === 'place' && TEAM.test(rest))
          return [{ start: unit.start, end: unit.end, kind: 'organization', tier: 'known-place' }]
        if (rest.length === 1 && !/^[人队长军籍方]$/.test(rest)) return []
        const start = known.kind === 'organization' ? withPlace(page, unit.start, end) : unit.start
        return [
          {
            start,
            end,
            kind: known.kind,
            tier: start < unit.start ? 'spoken-for' : 'known-place',
            ...(known.gloss && { gloss: known.gloss }),
          },
        ]
      }
      return []
    }),
  examples: [
    { text: '许多荷兰人看了丹麦队的比赛。', finds: ['荷兰', '丹麦队'] },
    { text: '国防部长出席', finds: ['国防部'] },
  ],
}
