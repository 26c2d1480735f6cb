// 阿恒 and 阿松, as papers of Hong Kong call people who are not to be known: no foreign names, and no part of what stands around them.
import { HAN } from '../../text/characters'
import type { Candidate, Page } from '../recognizer'

const NICKNAME = new RegExp(`阿[${HAN}]`, 'g')
/** So many different characters follow a nickname; a transliteration goes on as it did. */
const FOLLOWED_BY = 3

/** The candidates without persons whose names run over the end or the beginning of a nickname. */
export function withoutNicknames({ text }: Page, candidates: readonly Candidate[]): readonly Candidate[] {
  const followers = new Map<string, Set<string>>()
  for (const { 0: nickname, index } of text.matchAll(NICKNAME)) {
    const all = followers.get(nickname) ?? new Set()
    followers.set(nickname, all.add(text.charAt(index + 2)))
  }
  const nicknames = [...followers].filter(([, all]) => all.size >= FOLLOWED_BY).map(([nickname]) => nickname)
  if (!nicknames.length) return candidates
  return candidates.filter(({ kind, start, end }) => {
    const name = text.slice(start, end)
    return kind !== 'person' || !nicknames.some(nickname => name !== nickname && name.includes(nickname))
  })
}
