// The pages that the detector is learnt from, each as the texts that the extension would judge.
import { readFileSync } from 'node:fs'
import { type Features, featuresOf, SAMPLE } from '../../utils/engine/detect'
import { hanIn } from '../../utils/engine/detection/lines'
import { rootsOf, textOf } from '../../utils/page/roots'
import { PLAIN_SHAPES } from '../../utils/page/shapes'
import { documentOf } from '../page'
import { ROOT } from '../root'

const SHARED = `${ROOT}../shared/`
/** The sets; the pages of the first have sources of many kinds, the others are a fold each. */
const SETS = ['wild-pages', 'detection', 'detection-traditional']
/** Candidates of a shape, as `find-text.ts` has them. */
const FEW = 3
/** From this share on that they have in common, a candidate is the text that is wanted. */
const ALIKE = 0.15

interface Label {
  readonly file: string
  readonly label: 'news' | 'other'
  readonly genre: string
  readonly kind?: string
  readonly script?: string
  readonly source: string
  readonly target: string | null
}

export interface Candidate {
  readonly text: string
  readonly features: Features
  /** Where it stands in the wanted text, or holds it. */
  readonly wanted: boolean
  /** A beginning of it, as short as a brief. */
  readonly brief: Features | undefined
}

export interface Page {
  readonly set: string
  readonly file: string
  /** What is left out together. */
  readonly fold: string
  readonly kind: string
  readonly script: string
  readonly news: boolean
  /** All that it says, which is glanced at. */
  readonly text: string
  /** In the order in which they are judged. */
  readonly candidates: readonly Candidate[]
}

const solidLength = (element: Element) => (element.textContent ?? '').replace(/\s+/g, '').length

function isWanted(element: Element, target: Element | null): boolean {
  if (!target) return false
  const [own, all] = [solidLength(element), solidLength(target)]
  return (target.contains(element) && own > ALIKE * all) || (element.contains(target) && all > ALIKE * own)
}

/** The text up to about so many Han characters, to the end of a line or sentence. */
function beginningOf(text: string, most: number): string {
  let end = 0
  for (let han = 0; end < text.length && (han < most || !/[。\n]/.test(text.charAt(end - 1))) && han < 2 * most; end++)
    if (/[\u3400-\u9fff]/.test(text.charAt(end))) han++
  return text.slice(0, end)
}

function readPage(set: string, { file, label, genre, kind = genre, script, source, target }: Label): Page {
  const page = documentOf(readFileSync(`${SHARED}${set}/${file}`, 'utf8'))
  const wantedElement = target ? page.querySelector(target) : null
  const candidates = rootsOf(page).flatMap(root =>
    PLAIN_SHAPES.flatMap(shape =>
      shape.find(root, FEW).flatMap(element => {
        const text = shape.read(element, SAMPLE).source
        const features = featuresOf(text, page.title)
        const brief = hanIn(text) > 400 ? featuresOf(beginningOf(text, 130), page.title) : undefined
        return features ? { text, features, wanted: isWanted(element, wantedElement), brief } : []
      }),
    ),
  )
  const text = rootsOf(page).map(textOf).join('\n')
  const fold = set === 'wild-pages' ? source : set
  return { set, file, fold, kind, script: script === 'traditional' ? 'Hant' : (script ?? 'Hans'), news: label === 'news', text, candidates }
}

/** All pages with labels. */
export const readPages = (): Page[] =>
  SETS.flatMap(set => (JSON.parse(readFileSync(`${SHARED}${set}/labels.json`, 'utf8')) as Label[]).map(label => readPage(set, label)))
