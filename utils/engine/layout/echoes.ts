// What stands side by side inside the lines of a region stands side by side at its seams, too: the text repeats its own phrases.
import type { Line } from './lines'
import { WEIGHTS } from './weights'

/** Counts that a pair is expected to have more than it has, so that rare ones don't weigh too much. */
const SMOOTH = 0.2
const WEIGHT = WEIGHTS.echo

const add = <K>(counts: Map<K, number>, key: K) => counts.set(key, (counts.get(key) ?? 0) + 1)

/** Gives the log odds, by the phrases of these lines, that the text goes on from one to another. */
export function listen(lines: readonly Line[]): (line: Line, next: Line) => number {
  const pairs = new Map<string, number>()
  const firsts = new Map<string, number>()
  const seconds = new Map<string, number>()
  const triples = new Set<string>()
  let all = 0
  for (const { text } of lines)
    for (let i = 0; i + 1 < text.length; i++) {
      add(pairs, text.slice(i, i + 2))
      add(firsts, text.charAt(i))
      add(seconds, text.charAt(i + 1))
      if (i + 2 < text.length) triples.add(text.slice(i, i + 3))
      all++
    }
  return ({ text }, { text: next }) => {
    const last = text.slice(-1)
    const first = next.charAt(0)
    const expected = ((firsts.get(last) ?? 0) * (seconds.get(first) ?? 0)) / Math.max(1, all)
    const pair = Math.log(((pairs.get(last + first) ?? 0) + SMOOTH) / (expected + SMOOTH))
    const triple = (triples.has(text.slice(-2) + first) ? 1 : 0) + (triples.has(last + next.slice(0, 2)) ? 1 : 0)
    return WEIGHT.pair * pair + WEIGHT.triple * triple
  }
}
