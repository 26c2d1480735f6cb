// Is this newspaper text? A sum of what was learnt (`npm run train:detect`) of its characters and their pairs, of the signs of the
// press, and of the shape of its lines.
import { gramsOf } from './detection/grams'
import { brokenShare, hanIn, shapeOf } from './detection/lines'
import { signsOf } from './detection/signs'
import { openWeights } from './detection/weights'
import { usualText } from './vocabulary/usual-characters'

export interface Detection {
  /** 0 to 1; from `DETECTED` on it is such text. */
  readonly score: number
  /** Its lines end inside sentences: there is something to repair. */
  readonly broken: boolean
}

/** What is asked of a text: which places of the table its characters and pairs have, and how much there is of what was counted. */
export interface Features {
  readonly grams: readonly number[]
  readonly counts: readonly number[]
}

/** The score from which text is taken for news. */
export const DETECTED = 0.5
/** The score from which the badge asks: a quarter of such pages are news (`npm run train:detect`, where it is unsure). */
export const ASKED = 0.3
/** UTF-16 units of text that are looked at, at most. */
export const SAMPLE = 6000
/** Han characters that a judgement needs. */
const LEAST_HAN = 100
/** From this share of broken lines on a text has to be repaired. */
const BROKEN = 0.4
const KANA_OR_HANGUL = /[\u3041-\u30ff\uac00-\ud7a3]/g

/** The features of a sample; nothing where it has too little Chinese. */
export function featuresOf(text: string, title = ''): Features | undefined {
  const sample = usualText(text.slice(0, SAMPLE))
  const solid = sample.replace(/\s+/g, '')
  const han = hanIn(solid)
  if (han < LEAST_HAN || (solid.match(KANA_OR_HANGUL)?.length ?? 0) * 20 > han) return undefined
  return { grams: gramsOf(solid), counts: [...signsOf(solid, usualText(title)), ...shapeOf(sample, solid, han)] }
}

const { ofGrams, ofCounts, bias } = openWeights()

/** Judges running text of a page with that title. */
export function detect(text: string, title = ''): Detection {
  const features = featuresOf(text, title)
  if (!features) return { score: 0, broken: false }
  const sum = features.grams.reduce((all, place) => all + (ofGrams[place] ?? 0), 0)
  const evidence = features.counts.reduce(
    (all, value, i) => all + value * (ofCounts[i] ?? 0),
    bias + sum / Math.sqrt(features.grams.length),
  )
  return { score: 1 / (1 + Math.exp(-evidence)), broken: brokenShare(text.slice(0, SAMPLE)) > BROKEN }
}
