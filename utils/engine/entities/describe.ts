// What is said in English of the mentions that stay: the chain above a place, bodies and offices put together from their parts.
import type { Lexicon } from '../lexicon'
import { glossOfBody } from './gloss-body'
import { glossOfTitle } from './gloss-title'
import { placeGloss } from './place-gloss'
import type { Candidate, Page } from './recognizer'

/** Gives a gloss to each candidate of which there is something to say. */
export function describe({ text, lexicon }: Page, candidates: readonly Candidate[]): Candidate[] {
  const nameOf = ({ start, end }: Candidate) => text.slice(start, end)
  const nearby = new Set(candidates.filter(({ kind }) => kind === 'place').map(nameOf))
  const offices = new Map<string, string>()
  const glossOfOffice = (title: string): string => {
    const known = offices.get(title) ?? glossOfTitle(title, lexicon)
    offices.set(title, known)
    return known
  }
  const glossOf = (candidate: Candidate): string | undefined => {
    switch (candidate.kind) {
      case 'place':
        return candidate.gloss || placeGloss(nameOf(candidate), lexicon.entities, nearby)
      case 'organization':
        return organizationGloss(nameOf(candidate), candidate.gloss, lexicon)
      case 'title':
        return glossOfOffice(nameOf(candidate))
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
