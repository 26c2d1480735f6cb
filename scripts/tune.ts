// `npm run tune`: tries each weight of layout at nothing, four fifths and five fourths of what it is, on all pages with gold. A step is taken if
// the pages gain by it as a whole, no third of them loses, and no page of our own is set otherwise. Writes the table anew, and docs/weights.md, which
// shows what nothing notices. The same pages give the same weights. `npm run tune -- --table` writes only the docs.
import { readFileSync, writeFileSync } from 'node:fs'
import { WEIGHTS } from '../utils/engine/layout/weights'
import { ROOT } from './root'
import { ownPages, scoreThirds } from './tune/pages'

const STEPS = [0, 0.8, 1.25]
/** What a weight must bring to grow, on the mean of all figures; to shrink, it must only bring something. */
const PULL = 0.0003
/** So small a difference is the luck of one line. */
const NOTHING = 1e-9

const TABLE = `${ROOT}utils/engine/layout/weights.ts`
const DOCS = `${ROOT}docs/weights.md`

/** The weights, to be set. */
const table = WEIGHTS as unknown as Record<string, Record<string, number>>
const all = Object.entries(table).flatMap(([group, weights]) => Object.keys(weights).map(name => ({ group, name })))
type Place = (typeof all)[number]
const weightAt = ({ group, name }: Place) => (table[group] as Record<string, number>)[name] as number
const set = ({ group, name }: Place, value: number) => {
  ;(table[group] as Record<string, number>)[name] = value
}
/** Three digits are more than the pages can tell. */
const rounded = (value: number) => Number(value.toPrecision(3))

/** What is found with another value of the weight. */
function having<T>(place: Place, value: number, find: () => T): T {
  const before = weightAt(place)
  set(place, value)
  const found = find()
  set(place, before)
  return found
}

/** What changes in each third, and over all pages behind them, if the weight has another value. */
const gainsOf = (place: Place, value: number, now: readonly number[]): number[] =>
  having(place, value, () => scoreThirds().map((figure, i) => figure - (now[i] as number)))

function search(): void {
  const own = ownPages()
  for (const place of all) {
    const value = weightAt(place)
    if (value === 0) continue
    const now = scoreThirds()
    let best: { value: number; gain: number } | undefined
    for (const step of STEPS) {
      const next = rounded(value * step)
      if (having(place, next, ownPages) !== own) continue
      const gains = gainsOf(place, next, now)
      const gain = (gains.at(-1) as number) - (step > 1 ? PULL : 0)
      const confirmed = gains.every(each => each >= -NOTHING)
      if (confirmed && gain > (best?.gain ?? 0) + NOTHING) best = { value: next, gain }
    }
    if (!best) continue
    set(place, best.value)
    console.log(`${place.group}.${place.name} ${value} → ${best.value}, ${percent(best.gain)} points`)
  }
}

const percent = (gain: number) => `${gain >= 0 ? '+' : '−'}${Math.abs(100 * gain).toFixed(2)}`

/** The table with the values as they are now; its comments stay. */
function writeTable(): void {
  let group = ''
  const lines = readFileSync(TABLE, 'utf8').split('\n')
  const written = lines.map(line => {
    group = /^ {2}(\w+): \{$/.exec(line)?.[1] ?? group
    const [, before, name] = /^( {4}(\w+): )-?[\d.]+,$/.exec(line) ?? []
    return before && name ? `${before}${weightAt({ group, name })},` : line
  })
  writeFileSync(TABLE, written.join('\n'))
}

/** What each weight is worth: in points, if it is nothing, a fifth less, a fifth more. */
function writeDocs(): void {
  const now = scoreThirds()
  const rows = all.map(place => {
    const value = weightAt(place)
    const worth = [0, 0.8, 1.2].map(step => percent(gainsOf(place, value * step, now).at(-1) as number))
    return `| ${place.group}.${place.name} | ${value} | ${worth.join(' | ')} |`
  })
  writeFileSync(
    DOCS,
    `# Weights of the layout

Written by \`npm run tune\`: what the mean of breaks, paragraphs, articles and headlines (${(100 * (now.at(-1) as number)).toFixed(2)} of 100, over the pages with gold:
set by program, extracted, and found) gains or loses, in points, if a weight of \`utils/engine/layout/weights.ts\` is nothing, a fifth less, a fifth more.

| weight | value | 0 | −20 % | +20 % |
|---|---|---|---|---|
${rows.join('\n')}
`,
  )
}

console.log(`before: ${scoreThirds().map(figure => (100 * figure).toFixed(2))} (thirds, all)`)
if (!process.argv.includes('--table')) {
  search()
  writeTable()
  console.log(`after: ${scoreThirds().map(figure => (100 * figure).toFixed(2))}`)
}
writeDocs()
