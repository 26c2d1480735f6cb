// Newspaper sentences whose polyphones two readers read alike, and places in them that were read by hand.
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Lexicon } from '../../utils/engine/lexicon'
import { type Example, exampleOf, type Marked, sentencesOf } from './examples'
import { isForReading } from './held-out'
import { FILES } from './manifest'

/**
 * Of these one of the readers hardly knows the rarer reading (种 zhòng, 过 guo, 只 zhī: agreed on in none of 40 to 110 places), so that only the other one would
 * be learnt.
 */
const ONE_SIDED = '应好得了地为校着过行降只斗教处相种载传'

/** An example for each place outside the words of dictionaries, where there is something to learn. */
export function readSilver(lexicon: Lexicon): Example[] {
  const byHand = readByHand()
  const lines = gunzipSync(readFileSync(FILES.silver)).toString('utf8').split('\n').filter(Boolean)
  return lines.flatMap((line, i) => {
    const { text, at, words } = JSON.parse(line) as { text: string; at: readonly Marked[]; words: readonly number[] }
    if (isForReading(text)) return []
    const read = byHand.get(i + 1) ?? []
    const isRead = (offset: number) => read.some(([own]) => own === offset)
    const marked = at.filter(([offset]) => !ONE_SIDED.includes(text.charAt(offset)) && !words.includes(offset) && !isRead(offset))
    const all = [...marked, ...read].map(([offset, reading]): Marked => [offset, reading])
    return all.length ? sentencesOf(text, all, lexicon).map(sentence => exampleOf(sentence, lexicon)) : []
  })
}

/** By the number of the line, counted from 1. Throws where a place makes no sense. */
function readByHand(): Map<number, Marked[]> {
  const places = new Map<number, Marked[]>()
  for (const line of readFileSync(FILES.byHand, 'utf8').split('\n')) {
    if (!line || line.startsWith('#')) continue
    const [number, offset, reading = ''] = line.split('\t')
    if (!reading) throw new Error(`no place: ${line}`)
    places.set(Number(number), [...(places.get(Number(number)) ?? []), [Number(offset), reading]])
  }
  return places
}
