// Whether the two sides of a line end make a word together.
import type { Lexicon } from '../lexicon'

/** Characters that do not end a clause: what follows them belongs to it. */
const HANGING = new Set(
  '的和与及或在对把被将为以向从由是并而且使让给于所各每该其这那第至到了着不未无更最很再又也都要应可能会有同'.split(''),
)
/** Characters that do not begin a clause. */
const LEANING = new Set('的了着过们等之者们'.split(''))

/** Log odds, beside those of punctuation and width, that the text goes on from `left` to `right`. */
export function cohesion(left: string, right: string, lexicon: Lexicon): number {
  let longest = 0
  for (let l = 1; l <= 3; l++)
    for (let r = 1; r <= 3; r++) {
      if (l + r <= longest || l > left.length || r > right.length) continue
      if (lexicon.hasWord(left.slice(-l) + right.slice(0, r))) longest = l + r
    }
  const word = longest === 0 ? -0.6 : longest === 2 ? 0.8 : 2.5
  return word + (HANGING.has(left[left.length - 1] as string) ? 0.8 : 0) + (LEANING.has(right[0] as string) ? 1.5 : 0)
}
