// The pages with gold that weights are tuned on, in thirds drawn by hash, and how well the layout sets them.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { makeLexicon } from '../../utils/data'
import { layOut } from '../../utils/engine/layout'
import { repair } from '../../utils/engine/repair'
import { plainText } from '../../utils/engine/text/plain'
import { ROOT } from '../root'

const SHARED = `${ROOT}../shared`
if (!existsSync(SHARED)) throw new Error(`the pages with gold lie in ${SHARED}, which is not there`)

/** Counts of one page, and the figures of several, as the scorer has them. */
type Row = Record<string, number>
interface Scorer {
  readonly scorePage: (gold: unknown, doc: unknown) => Row
  readonly total: (rows: readonly Row[]) => Row
}
const { scorePage, total } = (await import(`${SHARED}/measure/score-repair.mjs`)) as Scorer

interface Page {
  readonly set: string
  readonly third: number
  readonly source: string
  readonly plain: string
  readonly gold: unknown
}

const SETS = ['public', 'extracted', 'wild']
export const THIRDS = 3
/** What is maximised: the mean of these over the sets. */
const FIGURES = ['breakF1', 'paragraphF1', 'articleF1', 'headlines']

const lexicon = makeLexicon()

const pages: readonly Page[] = SETS.flatMap(set =>
  readdirSync(`${SHARED}/pages/${set}`)
    // Columns that were scrambled beyond what text can tell would only teach noise.
    .filter(name => name.endsWith('.txt') && !name.includes('scrambled'))
    .map(name => {
      const source = readFileSync(`${SHARED}/pages/${set}/${name}`, 'utf8')
      return {
        set,
        third: (createHash('sha1').update(name).digest()[0] as number) % THIRDS,
        source,
        plain: plainText(source),
        gold: JSON.parse(readFileSync(`${SHARED}/pages/${set}/${name.replace('.txt', '.gold.json')}`, 'utf8')),
      }
    }),
)

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

const set = (source: string, plain: string) => repair(source, layOut(plain, lexicon), plain)

const textsIn = (folder: string, named: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => named.test(name))
    .sort()
    .map(name => readFileSync(`${folder}/${name}`, 'utf8'))

/** Pages that are right as they are set. */
const own = [...textsIn(`${ROOT}tests/pages`, /source\.txt$/), ...textsIn(`${SHARED}/pages/hechuan`, /\.txt$/)]

/** How the pages of `tests/pages` and the Hechuan page are set, in one string to compare. */
export const ownPages = (): string =>
  JSON.stringify(own.map(source => set(source, plainText(source))).map(({ text, blocks, articles }) => [text, blocks, articles]))

/** The mean figure of each third with the weights as they are now, and of all pages behind them; 0 to 1. */
export function scoreThirds(): number[] {
  const rows = pages.map(({ source, plain, gold }) => scorePage(gold, { source, ...set(source, plain) }))
  const figureOf = (wanted: (page: Page) => boolean) =>
    mean(
      SETS.map(set => {
        const figures = total(rows.filter((_, i) => (pages[i] as Page).set === set && wanted(pages[i] as Page)))
        return mean(FIGURES.map(name => figures[name] as number))
      }),
    )
  return [...Array.from({ length: THIRDS }, (_, third) => figureOf(page => page.third === third)), figureOf(() => true)]
}
