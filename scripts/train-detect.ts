// Learns what newspaper text looks like, and says how well: `npm run train:detect [-- --wrong]`. Writes utils/engine/detection/{weights,glance}.json,
// always the same ones for the same pages. The figures are of pages whose source was left out of what was learnt; each set beside `wild-pages`
// is left out as a whole, with its twin in the other script. `--wrong` names the pages that are judged wrong.
import { writeFileSync } from 'node:fs'
import { type PackedWeights, packCounts, packGrams } from '../utils/engine/detection/weights'
import { heatOf, warmthOf } from '../utils/engine/glance'
import { asksOf } from './train-detect/asks'
import { learnGlance } from './train-detect/glance'
import { type Example, judge, learn, type Model } from './train-detect/learn'
import { type Page, readPages } from './train-detect/pages'
import { makeTexts } from './train-detect/sentences'

const COST = 1
/** Beside a text: its beginning, what stands beside a wanted text, and a text that was put together. */
const BRIEF = 0.3
const STRAY = 0.3
const MADE = 0.3
/** Log odds to a unit of margin. */
const SURE = 3
/** A level of the packed weights, to how large they usually are. */
const STEP = 0.6
const OUT = new URL('../utils/engine/detection/', import.meta.url)

const isSet = (fold: string) => fold.startsWith('detection')

/** What is learnt from a page: of news the wanted text, against what stands beside it; of others everything. */
function examplesOf({ candidates, news }: Page): Example[] {
  const mine = candidates.filter(({ wanted }) => wanted === news)
  const weight = 1 / mine.length
  return [
    ...mine.flatMap(({ features, brief }) => [
      { features, news, weight },
      ...(brief ? [{ features: brief, news, weight: weight * BRIEF }] : []),
    ]),
    ...(news ? candidates.filter(({ wanted }) => !wanted).map(({ features }) => ({ features, news: false, weight: STRAY })) : []),
  ]
}

const pages = readPages()
const made = makeTexts()
const madeExamples: Example[] = made.map(({ features, news }) => ({ features, news, weight: MADE }))
const learnFrom = (of: readonly Page[]): Model => learn([...of.flatMap(examplesOf), ...madeExamples], COST)

interface Verdict {
  readonly page: Page
  readonly group: string
  readonly margin: number
}

/** What is said of the pages that a model never saw, each by the candidate that is most like news. */
function* verdicts(): Generator<Verdict> {
  for (const group of new Set(pages.map(({ fold }) => fold))) {
    const out = pages.filter(page => page.fold === group)
    const model = learnFrom(pages.filter(page => (isSet(group) ? !isSet(page.set) : page.fold !== group)))
    for (const page of out) yield { page, group, margin: Math.max(-9, ...page.candidates.map(({ features }) => judge(features, model))) }
  }
}

const percent = (share: number) => (Number.isNaN(share) ? '    –' : (100 * share).toFixed(1).padStart(5))

function tell(name: string, of: readonly Verdict[]): void {
  const found = of.filter(({ margin }) => margin > 0)
  const right = found.filter(({ page }) => page.news).length
  const news = of.filter(({ page }) => page.news).length
  console.log(
    `${name.padEnd(36)} ${String(of.length).padStart(4)} pages  precision ${percent(right / found.length)}  recall ${percent(right / news)}`,
  )
}

function tellBy(what: string, all: readonly Verdict[], of: (verdict: Verdict) => string): void {
  console.log(`\nby ${what}`)
  for (const name of [...new Set(all.map(of))].sort())
    tell(
      name,
      all.filter(verdict => of(verdict) === name),
    )
}

const all = [...verdicts()]
tellBy('fold', all, ({ group }) => group)
tellBy(
  'kind',
  all.filter(({ page }) => !isSet(page.set)),
  ({ page }) => `${page.news ? 'news' : 'other'}: ${page.kind}`,
)
tellBy('script', all, ({ page }) => page.script)
tellBy('set', all, ({ page }) => page.set)
console.log(`\nwhere it is unsure, of all others ${all.filter(({ page }) => !page.news).length}`)
for (const line of asksOf(all, SURE)) console.log(line)
if (process.argv.includes('--wrong'))
  for (const { page, margin } of all.filter(({ page, margin }) => page.news !== margin > 0))
    console.log(margin.toFixed(2).padStart(6), page.news ? 'missed' : 'false', page.set, page.file, page.kind)

/** The model in the form in which it ships. */
function pack({ grams, counts, bias }: Model): PackedWeights {
  const weights = Array.from(grams, weight => SURE * weight)
  const round = (weight: number) => Number(weight.toFixed(2))
  const step = Number((STEP * Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0) / weights.length)).toFixed(3))
  return {
    grams: packGrams(weights, step),
    step,
    counts: packCounts(Array.from(counts, weight => SURE * weight)),
    bias: round(SURE * bias),
  }
}

const learntGlance = learnGlance(pages, made)
const warmth = warmthOf(learntGlance.warmth)
const hot = (news: boolean) => {
  const of = pages.filter(page => page.news === news)
  return percent(of.filter(({ text }) => heatOf(text, warmth) >= learntGlance.hot).length / of.length)
}
console.log(`\nglance: lets ${hot(true)} % of the news and ${hot(false)} % of the others pass`)
writeFileSync(new URL('weights.json', OUT), `${JSON.stringify(pack(learnFrom(pages)))}\n`)
writeFileSync(new URL('glance.json', OUT), `${JSON.stringify(learntGlance)}\n`)
