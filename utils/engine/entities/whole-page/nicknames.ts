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
  const nicknames = new Set([...followers].filter(([, all]) => all.size >= FOLLOWED_BY).map(([nickname]) => nickname))
  if (!nicknames.size) return candidates
  return candidates.filter(({ kind, start, end }) => {
    const name = text.slice(start, end)
    if (kind !== 'person' || nicknames.has(name)) return true
    for (let at = 0; at + 1 < name.length; at++) if (nicknames.has(name.slice(at, at + 2))) return false
    return true
  })
}
