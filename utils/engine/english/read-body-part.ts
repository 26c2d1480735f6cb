// What stands at an offset in the name of a body: a word that bodies are made of, or a name that the gazetteer has.
import type { Lexicon } from '../lexicon'
import { ENDS, FIELDS, PLACE_LEVELS } from '../vocabulary/body-parts'
import { BODIES, LEVELS } from '../vocabulary/office-parts'
import { PEOPLES } from '../vocabulary/place-parts'
import { peoplesAt } from './division'
import { romanize } from './romanize'

/** A part of the name of a body. */
export interface Part {
  /** `name`: of a place of China; `land`: a place with an English name; `field`: describes what follows. */
  readonly kind: 'body' | 'level' | 'field' | 'name' | 'land' | 'known'
  readonly english: string
  readonly noun?: string
}

const LONGEST = 20
const LONGEST_NAME = 4
/** 合川区 is a name and a level; 沙市 of 沙市区, 贵州 of 贵州省 and 孟村 of 孟村回族自治县 are names. */
function isWithLevel(word: string, { entities }: Lexicon): boolean {
  if (/自治.$/.test(word)) return true
  if (/[市县区旗]$/.test(word)) return !['市', '区'].some(level => entities.above(word + level).length)
  return /[省州盟镇乡村]$/.test(word) && (!entities.above(word).length || entities.above(word.slice(0, -1)).length > 0)
}

/** The parts that are no names: their English, and what they do. */
const PARTS: ReadonlyMap<string, Part> = new Map<string, Part>([
  ...[...ENDS, ...BODIES].filter(([part]) => !LEVELS.has(part)).map(([part, english]) => [part, { kind: 'body', english }] as const),
  ...[...PLACE_LEVELS].map(([part, [english, noun]]) => [part, { kind: 'level', english, noun }] as const),
  ...[...FIELDS, ...PEOPLES].map(([part, english]) => [part, { kind: 'field', english }] as const),
])

/** The known parts that begin at the offset, the longest first. */
export function partsAt(body: string, at: number, lexicon: Lexicon): { part: Part; length: number }[] {
  const peoples = peoplesAt(body, at)
  if (peoples) return [{ part: { kind: 'field', english: peoples.english }, length: peoples.length }]
  const found: { part: Part; length: number }[] = []
  for (let length = Math.min(LONGEST, body.length - at); length > 0; length--) {
    const word = body.slice(at, at + length)
    const part = PARTS.get(word) ?? nameOf(word, lexicon, body.charAt(at + length))
    if (!part || (length === 1 && part.kind === 'body' && !endsHere(body, at + 1))) continue
    if (word.endsWith('委') && body.startsWith('员会', at + length)) continue
    // 市中区 and 平镇区 are districts, but 市中级人民法院 begins with 市, and 清平镇党委 is of 清平.
    if (
      part.kind === 'name' &&
      /^[省市县区]|^.[县区镇乡村]$/.test(word) &&
      !/[市县区]/.test(body.charAt(at + length)) &&
      !peoplesAt(body, at + length)
    )
      continue
    found.push({ part, length })
  }
  return found
}

/** 局 ends a name at its end, or before another body: 公安局党委. */
const endsHere = (body: string, at: number): boolean => {
  if (at === body.length) return true
  for (let length = Math.min(LONGEST, body.length - at); length > 1; length--)
    if (PARTS.get(body.slice(at, at + length))?.kind === 'body') return true
  return false
}

/** Names that the gazetteer has: institutions and foreign places by their English, divisions of China by their short names. */
function nameOf(word: string, lexicon: Lexicon, level: string): Part | undefined {
  if (word.length < 2) return undefined
  // 经济日报社 is that of the 经济日报.
  const known = lexicon.entities.known(word) ?? (/[报刊]社$/.test(word) ? lexicon.entities.known(word.slice(0, -1)) : undefined)
  const english = known?.gloss.replace(/^PRC /, '').replace(/\s*[(;,].*$|(?<=Area) of .*$/, '') ?? ''
  if (known?.kind === 'organization') return /^[A-Z]/.test(english) ? { kind: 'known', english } : undefined
  if (known?.kind !== 'place') return undefined
  // What the dictionary says of 白沙县 and 阿坝州 is not its name.
  const isDivision = /[县乡镇]$/.test(word) || (word.endsWith('州') && lexicon.entities.above(word.slice(0, -1)).length > 0)
  if (/^\p{Lu}/u.test(english) && !isDivision) return { kind: 'land', english }
  if (english || /(?:族|维吾尔)$/.test(word) || isWithLevel(word, lexicon)) return undefined
  // Of names that only the corpus has those of China are short.
  if (!lexicon.entities.above(word).length && (word.length > LONGEST_NAME || word.endsWith('国'))) return undefined
  return { kind: 'name', english: romanize(word, lexicon, level) }
}
