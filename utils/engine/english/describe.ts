// What is said in English of the mentions that stay: the chain above a place, bodies and offices put together from their parts.

import type { Candidate, Page } from '../entities/recognizer'
import type { Lexicon } from '../lexicon'
import { NAMESAKES } from '../vocabulary/known-names'
import { type BodyGloss, glossOfBody } from './gloss-body'
import { glossOfTitle } from './gloss-title'
import { localityGloss } from './locality'
import { gatherEvidence, type PlaceEvidence, placeGloss } from './place-gloss'

const LONGEST_DIVISION = 6

/** Gives a gloss to each candidate of which there is something to say. */
export function describe({ text, lexicon, script }: Page, candidates: readonly Candidate[]): Candidate[] {
  const nameOf = ({ start, end, canonical, kind }: Candidate) => (kind !== 'title' && canonical) || text.slice(start, end)
  const evidence = gatherEvidence(
    candidates.flatMap(candidate => placesIn(nameOf(candidate), candidate, lexicon)),
    lexicon,
  )
  const around = placesAround(candidates, nameOf)
  const divisionOf = once(name => placeGloss(name, lexicon, evidence))
  const placeOf = once(
    name =>
      divisionOf(name) || lexicon.entities.known(name)?.gloss || inside(localityGloss(name, lexicon), divisionOf(around.get(name) ?? '')),
  )
  const namesakeOf = once(name => either(name, divisionOf(name), text, evidence))
  const officeOf = once(title => glossOfTitle(title, lexicon))
  const bodyOf = once(name => glossOfBody(name, lexicon))
  const glossOf = (candidate: Candidate): string | undefined => {
    switch (candidate.kind) {
      case 'place':
        if (script === 'Hant' && candidate.gloss && OVERSEAS.test(candidate.gloss)) return candidate.gloss
        if (NAMESAKES.has(nameOf(candidate))) return namesakeOf(nameOf(candidate))
        return candidate.gloss ? (divisionOf(nameOf(candidate)) ?? candidate.gloss) : placeOf(nameOf(candidate))
      case 'organization':
        return candidate.gloss && lexicon.entities.known(nameOf(candidate))
          ? candidate.gloss
          : posted(text, candidate, composed(bodyOf(nameOf(candidate)), candidate.gloss))
      case 'title':
        return officeOf(candidate.canonical ?? nameOf(candidate))
      case 'person':
        return personGloss(candidate, officeOf)
      default:
        return candidate.gloss
    }
  }
  return candidates.map(candidate => {
    const { gloss: _, ...rest } = candidate
    // 交通部 had another name in Beijing only.
    const gloss =
      script === 'Hant' && candidate.kind === 'organization'
        ? glossOf(candidate)?.replace(/ \((?:to|until) \d{4}\)$/, '')
        : glossOf(candidate)
    return gloss ? { ...rest, gloss } : rest
  })
}

/** Of 驻|罗马尼亚大使馆 the place is where it is, not whose. */
const posted = (text: string, { start }: Candidate, gloss: string | undefined): string | undefined =>
  text.charAt(start - 1) === '驻' ? gloss?.replace(/^(Embassy|Consulate[\w ]*?) of /, '$1 in ') : gloss

/** 九龙 is a county of Sichuan, too. */
const OVERSEAS = /, (?:Hong Kong|Macao|Taiwan)$/

/** Of 德州 and its like the other place where the page speaks of what is there, the division where it speaks of what that is in, else either. */
function either(name: string, division: string | undefined, text: string, evidence: PlaceEvidence): string | undefined {
  const [other = '', telling = ''] = NAMESAKES.get(name) ?? []
  if (!division) return other
  // A name speaks for what is above it, too: only what the page says of that beside counts.
  const own = evidence.get(division.split(/ · | — /, 1)[0] as string) ?? 0
  const isHere = (division.split(' — ', 1)[0] as string).split(' · ').some((each, i) => i > 0 && (evidence.get(each) ?? 0) > own)
  const isThere = telling !== '' && telling.split(' ').some(word => text.includes(word))
  if (isHere) return division
  return isThere ? other : `${other}; or ${division}`
}

/** By the name of a place, the place that stands right before it somewhere on the page: 青石镇 of 白鹭村. */
function placesAround(candidates: readonly Candidate[], nameOf: (candidate: Candidate) => string): Map<string, string> {
  const around = new Map<string, string>()
  candidates.forEach((candidate, i) => {
    const before = candidates[i - 1]
    if (candidate.kind !== 'place' || before?.kind !== 'place' || before.end !== candidate.start) return
    if (!around.has(nameOf(candidate))) around.set(nameOf(candidate), nameOf(before))
  })
  return around
}

const inside = (locality: string | undefined, division: string | undefined): string | undefined =>
  locality && division ? `${locality}, in ${division}` : locality

/** A place, that which a character stands for (渝), and that which the name of an institution begins with. */
function placesIn(name: string, { kind, gloss }: Candidate, { entities }: Lexicon): string[] {
  if (kind === 'place') return name.length === 1 && gloss ? [gloss.split(' ')[0] as string] : [name]
  if (kind !== 'organization') return []
  for (let length = LONGEST_DIVISION; length > 1; length--) if (entities.above(name.slice(0, length)).length) return [name.slice(0, length)]
  return []
}

/** Where a name is longer than what the list has (美国财政部), or not listed: the English of its parts if all are known. */
const composed = ({ english, complete }: BodyGloss, listed: string | undefined): string | undefined => (complete ? english : listed)

/** Asks once for each name. */
function once<T>(ask: (name: string) => T): (name: string) => T {
  const answers = new Map<string, T>()
  return name => {
    if (!answers.has(name)) answers.set(name, ask(name))
    return answers.get(name) as T
  }
}

/** A line for each office, empty where one is not known, and then who it is, if that is known. */
function personGloss({ titles = [], gloss }: Candidate, glossOfOffice: (title: string) => string): string | undefined {
  const lines = titles.map(glossOfOffice)
  return gloss ? [...lines, gloss].join('\n') : lines.join('\n').trimEnd() || undefined
}
