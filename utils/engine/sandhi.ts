// Tone sandhi: the tones as they are spoken, where dictionaries and the Doc have those that a syllable has by itself.
import type { Doc, Token } from './doc'
import { markTone, SYLLABLES, unmarkTone } from './syllable'
import type { Span } from './text/span'

/** A character of a word with its syllable; `readings` is the word's own list, to be changed in place. */
interface Sound {
  readonly character: string
  readonly readings: string[]
  readonly index: number
  /** The sounds before and after it, if nothing stands between. */
  previous?: Sound
  next?: Sound
}

/** The tokens with the readings that are spoken: yí gè, bú shì, ní hǎo. */
export function speakTones({ text, plain = text, tokens }: Pick<Doc, 'text' | 'plain' | 'tokens'>): Token[] {
  const spoken = tokens.map(({ reading, ...span }) => ({ ...span, ...(reading && { reading: [...reading] }) }))
  const sounds = soundsOf(plain, spoken)
  for (const sound of sounds) {
    if (sound.character === '一' && syllableOf(sound) === 'yī') setTone(sound, toneOfYi(sound))
    if (sound.character === '不' && syllableOf(sound) === 'bù' && toneOf(sound.next) === 4) setTone(sound, 2)
  }
  for (const group of spokenTogether(sounds)) raiseThirds(group)
  return spoken
}

function soundsOf(text: string, tokens: readonly (Span & { reading?: string[] })[]): Sound[] {
  const sounds: Sound[] = []
  let end = -1
  for (const token of tokens) {
    if (!token.reading) continue
    for (const [index, character] of [...text.slice(token.start, token.end)].entries()) {
      const sound: Sound = { character, readings: token.reading, index }
      const last = sounds.at(-1)
      if (last && (index > 0 || token.start === end)) {
        last.next = sound
        sound.previous = last
      }
      sounds.push(sound)
    }
    end = token.end
  }
  return sounds
}

const syllableOf = ({ readings, index }: Sound): string => readings[index] ?? ''
const toneOf = (sound: Sound | undefined): number => (sound ? unmarkTone(syllableOf(sound)).tone : 0)

function setTone(sound: Sound, tone: number): void {
  const { letters } = unmarkTone(syllableOf(sound))
  if (SYLLABLES.has(letters)) sound.readings[sound.index] = markTone({ letters, tone })
}

const NUMERAL = /[零〇一二三四五六七八九十百千万亿]/
const DIGIT = /[零〇一二三四五六七八九十]/
const BEFORE_ORDINAL = /[第初]/
/** What is counted off rather than counted: 一月 is January, 一等 the first class. */
const AFTER_ORDINAL = /^(?:[月日号级等类期审楼]|季度|流|线|把手|中全会)/

/** 一 keeps its tone as a figure, as an ordinal and at the end of a word; else it goes by what follows. */
function toneOfYi(sound: Sound): number {
  const { previous, next, readings, index } = sound
  const isLast = index > 0 && index === readings.length - 1
  if (!next || isLast) return 1
  if (previous && previous.character === next.character && previous.previous?.character !== '一') return 5
  // 二十 一 个 goes on, 千万 一定 does not.
  const goesOn = previous && (previous.readings === readings || previous.readings.length === 1 || readings.length === 1)
  if (goesOn && (NUMERAL.test(previous.character) || BEFORE_ORDINAL.test(previous.character))) return 1
  if (DIGIT.test(next.character) || AFTER_ORDINAL.test(charactersFrom(next, 3))) return 1
  return toneOf(next) === 4 || next.character === '个' ? 2 : 4
}

function charactersFrom(sound: Sound, count: number): string {
  let characters = ''
  for (let at: Sound | undefined = sound; at && characters.length < count; at = at.next) characters += at.character
  return characters
}

/** What is spoken without a pause: words, long ones in pairs, and the words of one character that stand side by side. */
function spokenTogether(sounds: readonly Sound[]): Sound[][] {
  const groups: Sound[][] = []
  for (const sound of sounds) {
    const last = groups.at(-1)
    if (last && belongs(sound, last)) last.push(sound)
    else groups.push([sound])
  }
  return groups
}

function belongs({ previous, readings, index }: Sound, group: readonly Sound[]): boolean {
  if (!previous) return false
  if (previous.readings !== readings) return readings.length === 1 && previous.readings.length === 1
  // The last of an odd number goes with the pair before it: 展览 馆.
  return group.length % 2 === 1 || (index === readings.length - 1 && index >= 2)
}

/** After one of these the last two of three belong together: 小老虎, 老领导. */
const PREFIX = /[小老]/

/** A third tone before another is spoken as a second: zhǎn lǎn guǎn → zhán lán guǎn, but xiǎo láohǔ. */
function raiseThirds(group: readonly Sound[]): void {
  const raised = group.filter((sound, i) => {
    const after = group[i + 1]
    if (toneOf(sound) !== 3 || toneOf(after) !== 3) return false
    return !(i === 0 && group.length === 3 && PREFIX.test(sound.character) && toneOf(group[2]) === 3)
  })
  for (const sound of raised) setTone(sound, 2)
}
