// Texts put together from sentences of newspapers, and of an encyclopaedia and memoirs, which are not: words of many more sources.
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { type Features, featuresOf } from '../../utils/engine/detect'
import { ROOT } from '../root'

const SHARED = `${ROOT}../shared/`
/** Sentences of `entities/silver.jsonl.gz` by their source: is it news, and how many texts are made of them at most? */
const SOURCES: Readonly<Record<string, readonly [news: boolean, texts: number]>> = {
  cctv: [true, 150],
  'rmrb-2019': [true, 100],
  'papers-2020': [true, 150],
  'abroad-2020': [true, 150],
  zaobao: [true, 100],
  'sogou-2006': [true, 40],
  shenbao: [true, 60],
  memoirs: [false, 250],
}
/** Characters of the texts in turn. */
const LENGTHS = [200, 400, 800, 1600]

export interface MadeText {
  readonly source: string
  readonly news: boolean
  readonly text: string
  readonly features: Features
}

interface Sentence {
  readonly text: string
  readonly source?: string
}

const parse = (lines: string): Sentence[] =>
  lines
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Sentence)

function* textsOf(source: string, news: boolean, sentences: readonly string[], most: number): Generator<MadeText> {
  let text = ''
  let made = 0
  for (const sentence of sentences) {
    text += sentence
    if (!/[。！？；”]$/.test(text)) text += '。'
    if (text.length < (LENGTHS[made % LENGTHS.length] as number)) continue
    const features = featuresOf(text)
    if (features) yield { source, news, text, features }
    text = ''
    if (++made === most) return
  }
}

/** All of them, always the same. */
export function makeTexts(): MadeText[] {
  const silver = parse(gunzipSync(readFileSync(`${SHARED}entities/silver.jsonl.gz`)).toString())
  const of = (source: string) => silver.filter(each => each.source === source).map(({ text }) => text)
  const read = (path: string) => parse(readFileSync(SHARED + path, 'utf8')).map(({ text }) => text)
  const texts = (source: string, news: boolean, sentences: readonly string[], most: number) => [...textsOf(source, news, sentences, most)]
  return [
    ...Object.entries(SOURCES).flatMap(([source, [news, most]]) => texts(source, news, of(source), most)),
    ...texts('wikipedia', false, read('readings/polyphones.jsonl'), 400),
    ...texts('wikipedia', false, read('entities/uner-train.jsonl'), 200),
  ]
}
