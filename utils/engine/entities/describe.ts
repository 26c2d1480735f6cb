// What is said in English of the mentions that stay: the chain above a place, bodies and offices put together from their parts.
import type { Lexicon } from '../lexicon'
import { glossOfBody } from './gloss-body'
import { glossOfTitle } from './gloss-title'
import { gatherEvidence, placeGloss } from './place-gloss'
import type { Candidate, Page } from './recognizer'

const LONGEST_DIVISION = 6

/** Gives a gloss to each candidate of which there is something to say. */
export function describe({ text, lexicon }: Page, candidates: readonly Candidate[]): Candidate[] {
  const nameOf = ({ start, end }: Candidate) => text.slice(start, end)
  const evidence = gatherEvidence(
    candidates.flatMap(candidate => placesIn(nameOf(candidate), candidate, lexicon)),
    lexicon,
  )
  const offices = new Map<string, string>()
  const glossOfOffice = (title: string): string => {
    const known = offices.get(title) ?? glossOfTitle(title, lexicon)
    offices.set(title, known)
    return known
  }
  const glossOf = (candidate: Candidate): string | undefined => {
    switch (candidate.kind) {
      case 'place':
        return placeGloss(nameOf(candidate), lexicon, evidence) ?? candidate.gloss
      case 'organization':
        return organizationGloss(nameOf(candidate), candidate.gloss, lexicon)
      case 'title':
        return glossOfOffice(candidate.canonical ?? nameOf(candidate))
      case 'person':
        return personGloss(candidate, glossOfOffice)
      default:
        return candidate.gloss
    }
  }
  return candidates.map(candidate => {
    const { gloss: _, ...rest } = candidate
    const gloss = glossOf(candidate)
    return gloss ? { ...rest, gloss } : rest
  })
}

/** A place, that which a character stands for (渝), and that which the name of an institution begins with. */
function placesIn(name: string, { kind, gloss }: Candidate, { entities }: Lexicon): string[] {
  if (kind === 'place') return name.length === 1 && gloss ? [gloss.split(' ')[0] as string] : [name]
  if (kind !== 'organization') return []
  for (let length = LONGEST_DIVISION; length > 1; length--) if (entities.above(name.slice(0, length)).length) return [name.slice(0, length)]
  return []
}

/** That of the list; where the name is longer than what the list has (美国财政部), or not listed, that of its parts if all are known. */
function organizationGloss(name: string, listed: string | undefined, lexicon: Lexicon): string | undefined {
  if (listed && lexicon.entities.known(name)) return listed
  const { english, complete } = glossOfBody(name, lexicon)
  return complete ? english : listed
}

/** A line for each office, empty where one is not known, and then who it is, if that is known. */
function personGloss({ titles = [], gloss }: Candidate, glossOfOffice: (title: string) => string): string | undefined {
  const lines = titles.map(glossOfOffice)
  return gloss ? [...lines, gloss].join('\n') : lines.join('\n').trimEnd() || undefined
}
