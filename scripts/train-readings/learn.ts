// Multinomial logistic regression, a model a character, by AdaGrad; what the characters share is learnt with them.
import { givenFeature } from '../../utils/engine/readings/polyphone-features'
import { type Example, readingsOfCharacter } from './examples'

/** How the model is learnt; found by cross-validation. */
const EPOCHS = 45
const RATE = 0.4
const SQUARES = 0.002
/** What a weight must bring at each step to be kept: most come out as nothing, which keeps the model small. */
const LASSO = 0.014
const SHARED_RATE = 0.15
const SHARED_SQUARES = 0.0005
/** The sums of squares that AdaGrad begins with. */
const FIRST_SUM = 0.01
const TONE = /[\u0300\u0301\u0304\u030c]/

/** The model of one character: log odds by feature, a number for each reading. */
export interface Learnt {
  readonly readings: readonly string[]
  readonly always: readonly number[]
  readonly features: ReadonlyMap<string, readonly number[]>
}

/** What is shared by all characters: evidence for a reading, whatever reading it is. */
const SHARED = [
  'single character',
  'known word',
  'other word',
  'dictionary entry',
  'seen in sentences',
  'seen in words',
  'first of character',
  'of character',
] as const
type Shared = (typeof SHARED)[number]

/** Everything learnt, by character. */
export type Model = ReadonlyMap<string, Learnt>

type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>

function countReadings(examples: readonly Example[]): Counts {
  const counts = new Map<string, Map<string, number>>()
  for (const { character, reading, weight } of examples) {
    const own = counts.get(character) ?? new Map<string, number>()
    counts.set(character, own.set(reading, (own.get(reading) ?? 0) + weight))
  }
  return counts
}

const sum = (counts: ReadonlyMap<string, number> | undefined): number => [...(counts?.values() ?? [])].reduce((a, b) => a + b, 0)

/** Numbers from 0 to 1, always the same ones. */
function makeRandom(): () => number {
  let state = 1
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state / 0x80000000
  }
}

/** Learns from the examples, the same model each time. */
export function learn(examples: readonly Example[]): Model {
  const seen = countReadings(examples.filter(example => example.kind !== 'dictionary entry' && example.kind !== 'collocation'))
  const inWords = countReadings(examples.filter(example => example.kind === 'dictionary entry'))
  const readings = new Map<string, string[]>()
  const first = new Map<string, string[]>()
  for (const character of seen.keys()) {
    const alone = readingsOfCharacter(character)
    first.set(character, alone)
    const own = seen.get(character)
    const known = new Set([...alone, ...(inWords.get(character)?.keys() ?? [])])
    const wanted = [...known].filter(reading => own?.has(reading) || TONE.test(reading.normalize('NFD')))
    const candidates = [...new Set([...wanted, ...(own?.keys() ?? [])])]
    readings.set(
      character,
      candidates.sort((a, b) => (own?.get(b) ?? 0) - (own?.get(a) ?? 0)),
    )
  }

  /** What speaks for a reading whatever its neighbours; of an example that is learnt from, without its own share. */
  const evidence = (character: string, reading: string, example?: Example): [Shared, number][] => {
    const alone = first.get(character) as string[]
    const own = seen.get(character)
    const words = inWords.get(character)
    const left = (sum(own) ?? 0) - (example ? 1 : 0)
    const times = (own?.get(reading) ?? 0) - (example?.reading === reading ? 1 : 0)
    return [
      ['seen in sentences', Math.log((times + 0.2) / (left + 1))],
      ['seen in words', Math.log(((words?.get(reading) ?? 0) + 0.01) / (sum(words) + 0.05))],
      ['first of character', alone[0] === reading ? 1 : 0],
      ['of character', alone.includes(reading) ? 1 : 0],
    ]
  }
  const constants = new Map([...readings].map(([character, own]) => [character, own.map(reading => evidence(character, reading))] as const))

  const places = new Map<string, number>()
  let size = 0
  const placeOf = (character: string, feature: string): number => {
    const key = character + feature
    const known = places.get(key)
    if (known !== undefined) return known
    places.set(key, size)
    size += (readings.get(character) as string[]).length
    return size - (readings.get(character) as string[]).length
  }
  const items = examples.flatMap(example => {
    const own = readings.get(example.character)
    const right = own?.indexOf(example.reading) ?? -1
    if (!own || own.length < 2 || right < 0) return []
    const shared = own.flatMap(reading => {
      const { kind, character, given } = example
      const values = new Array<number>(SHARED.length).fill(0)
      const agrees = reading === given ? 1 : 0
      const all: [Shared, number][] =
        kind === 'dictionary entry'
          ? [[kind, agrees]]
          : kind === 'collocation'
            ? [...evidence(character, reading), ['single character', agrees]]
            : [...evidence(character, reading, example), [kind, agrees]]
      for (const [name, value] of all) values[SHARED.indexOf(name)] = value
      return values
    })
    const at = Int32Array.from(['', ...example.features], feature => placeOf(example.character, feature))
    // Collocations are chosen, not sampled: how far to believe pinyin-pro can't be learnt from them.
    return [
      { at, shared: Float64Array.from(shared), right, many: own.length, weight: example.weight, sampled: example.kind !== 'collocation' },
    ]
  })

  const weights = new Float64Array(size)
  const sums = new Float64Array(size).fill(FIRST_SUM)
  const average = new Float64Array(size)
  const common = new Float64Array(SHARED.length)
  const commonSums = new Float64Array(SHARED.length).fill(FIRST_SUM)
  const odds = new Float64Array(Math.max(...[...readings.values()].map(own => own.length)))
  const random = makeRandom()
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = items.length - 1; i > 0; i--) {
      const other = Math.floor(random() * (i + 1))
      ;[items[i], items[other]] = [items[other] as (typeof items)[0], items[i] as (typeof items)[0]]
    }
    for (const { at, shared, right, many, weight, sampled } of items) {
      for (let i = 0; i < many; i++) {
        let score = 0
        for (const place of at) score += weights[place + i] as number
        for (let name = 0; name < SHARED.length; name++) score += (common[name] as number) * (shared[i * SHARED.length + name] as number)
        odds[i] = score
      }
      const most = Math.max(...odds.subarray(0, many))
      let all = 0
      for (let i = 0; i < many; i++) {
        odds[i] = Math.exp((odds[i] as number) - most)
        all += odds[i] as number
      }
      for (let i = 0; i < many; i++) {
        const error = weight * ((i === right ? 1 : 0) - (odds[i] as number) / all)
        for (const place of at) {
          const gradient = error - SQUARES * (weights[place + i] as number)
          sums[place + i] = (sums[place + i] as number) + gradient * gradient
          const step = RATE / Math.sqrt(sums[place + i] as number)
          const moved = (weights[place + i] as number) + step * gradient
          weights[place + i] = Math.sign(moved) * Math.max(0, Math.abs(moved) - step * LASSO)
        }
        if (!sampled) continue
        for (let name = 0; name < SHARED.length; name++) {
          const value = shared[i * SHARED.length + name] as number
          if (value === 0) continue
          const gradient = error * value - SHARED_SQUARES * (common[name] as number)
          commonSums[name] = (commonSums[name] as number) + gradient * gradient
          common[name] = (common[name] as number) + (SHARED_RATE * gradient) / Math.sqrt(commonSums[name] as number)
        }
      }
    }
    if (epoch >= EPOCHS / 2) for (let i = 0; i < size; i++) average[i] = (average[i] as number) + (weights[i] as number) / (EPOCHS / 2)
  }

  const learnt = new Map<string, { readings: string[]; always: number[]; features: Map<string, number[]> }>()
  for (const [character, own] of readings) {
    const always = (constants.get(character) ?? []).map(list =>
      list.reduce((total, [name, value]) => total + (common[SHARED.indexOf(name)] as number) * value, 0),
    )
    learnt.set(character, { readings: own, always, features: new Map() })
  }
  for (const [key, place] of places) {
    const character = String.fromCodePoint(key.codePointAt(0) as number)
    const {
      readings: own,
      always,
      features,
    } = learnt.get(character) as { readings: string[]; always: number[]; features: Map<string, number[]> }
    const found = own.map((_, i) => average[place + i] as number)
    const feature = key.slice(character.length)
    if (feature) features.set(feature, found)
    else for (const [i, weight] of found.entries()) always[i] = (always[i] as number) + weight
  }
  for (const { readings: own, features } of learnt.values())
    for (const given of own)
      for (const kind of ['single character', 'other word'] as const) {
        const feature = givenFeature(given, kind === 'other word')
        const trust = common[SHARED.indexOf(kind)] as number
        features.set(
          feature,
          own.map((reading, i) => (features.get(feature)?.[i] ?? 0) + (reading === given ? trust : 0)),
        )
      }
  return learnt
}
