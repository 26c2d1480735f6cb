// Han runs → words and names together: the likeliest way through all words, known names, and what could be a name.

import { type Lexicon, START } from '../lexicon'
import { isHan } from '../text/characters'
import type { Span } from '../text/span'
import { evidenceIn } from './evidence'
import type { KnownName } from './knowledge'
import { offerForeign, offerPersons, type Place } from './name-offers'

/** A word or a name. */
export interface Unit extends Span {
  readonly kind: 'word' | 'person' | 'foreign' | 'known'
  readonly known?: KnownName
}

/** Log₁₀ probabilities. Zipf frequencies count in a billion words. */
const BILLION = 9
const UNKNOWN = -8
/** Of a known name that the word list lacks. */
const KNOWN = -4.6
/** What each further character of an unlisted known name costs, so that words that the list has come first. */
const KNOWN_CHARACTER = -0.3

/** 农业农村部|门, 人民日报|社论: a body that the likelier word 部门 or 社论 ends. */
const IS_DEPARTMENT = /^(?:部[门分位件队]|社论)/

/** Cuts every Han run of the text; `established` are names of persons that the page itself gives. */
export function cutUnits(text: string, lexicon: Lexicon, established: ReadonlySet<string>): Unit[] {
  const units: Unit[] = []
  const evidence = evidenceIn(text)
  for (let at = 0; at < text.length; at++) {
    if (!isHan(text.charCodeAt(at))) continue
    let end = at + 1
    while (end < text.length && isHan(text.charCodeAt(end))) end++
    cutRun(text, at, end, lexicon, established, evidence, units)
    at = end
  }
  return units
}

function cutRun(
  text: string,
  from: number,
  to: number,
  lexicon: Lexicon,
  established: ReadonlySet<string>,
  evidence: Place['evidence'],
  units: Unit[],
): void {
  const { entities } = lexicon
  /** The best unit at each offset of the run, and the score of the way from there to its end. */
  const ends = new Int32Array(to - from)
  const kinds: Unit['kind'][] = new Array(to - from)
  const names: (KnownName | undefined)[] = new Array(to - from)
  const scores = new Float64Array(to - from + 1)
  let here = 0
  const isBetter = (end: number, score: number) => score + (scores[end - from] as number) > (scores[here] as number)
  const offer = (end: number, score: number, kind: Unit['kind'], known?: KnownName) => {
    if (!isBetter(end, score)) return
    scores[here] = score + (scores[end - from] as number)
    ends[here] = end
    kinds[here] = kind
    names[here] = known
  }
  const place: Place = { text, to, lexicon, evidence, isBetter, offer }
  for (let at = to - 1; at >= from; at--) {
    const single = at + 1
    here = at - from
    scores[here] = Number.NEGATIVE_INFINITY
    const lengths = entities.lengths(text.charCodeAt(at), text.charCodeAt(single))
    let words = START
    for (let end = single; end <= to && (words || lengths >>> Math.min(31, end - at)); end++) {
      if (words) words = lexicon.walk(words, text.charCodeAt(end - 1))
      const frequency = words && Math.abs(lexicon.zipfAt(words))
      const known = end > single && lengths & (1 << Math.min(31, end - at)) ? entities.known(text.slice(at, end)) : undefined
      if (known?.kind === 'organization' && IS_DEPARTMENT.test(text.slice(end - 1, end + 1))) continue
      if (known) offer(end, frequency ? frequency - BILLION + 0.3 : KNOWN + KNOWN_CHARACTER * (end - at), 'known', known)
      else if (frequency && isBetter(end, frequency - BILLION))
        offer(end, frequency - BILLION, end - at > 2 && entities.isPerson(text.slice(at, end)) ? 'person' : 'word')
      else if (!frequency && end === single) offer(end, UNKNOWN, 'word')
    }
    offerPersons(place, at, established)
    offerForeign(place, at)
  }
  for (let start = from; start < to; ) {
    const i = start - from
    const [end, kind, known] = [ends[i] as number, kinds[i] as Unit['kind'], names[i]]
    units.push(known ? { start, end, kind, known } : { start, end, kind })
    start = end
  }
}
