// Whether any regular expression of the product can be made to take longer than the length of its text: `npm run lint`.
import { check } from 'recheck'
import { collectPatterns, type Pattern } from './check-patterns/collect'
import { EXCEPTIONS, type Exception } from './check-patterns/exceptions'

/** Milliseconds for one; what is not found out by then is complained of. */
const TIMEOUT = 20_000
/** What it tries is by chance; the same chance every time, so that the same patterns are complained of. */
const SEED = 20261128
/** A group that is repeated more often than this can be read in too many ways. */
const FEW = 3

/** Without repetitions that have no end, and without groups that come more than a few times, there is nothing to run away. */
function canRun(source: string): boolean {
  const shape = source.replace(/\\./gs, 'a').replace(/\[[^\]]*\]/g, 'a')
  return (
    /[*+]|\{\d+,\}/.test(shape) || [...shape.matchAll(/\)\{(\d+)(?:,(\d*))?\}/g)].some(([, least, most]) => Number(most ?? least) > FEW)
  )
}

const isFor = ({ file, begins }: Exception, pattern: Pattern) => file === pattern.file && pattern.source.startsWith(begins)

const patterns = (await collectPatterns()).filter(({ source }) => canRun(source))
const checked = patterns.filter(pattern => !EXCEPTIONS.some(exception => isFor(exception, pattern)))
const complaints: string[] = EXCEPTIONS.filter(exception => !patterns.some(pattern => isFor(exception, pattern))).map(
  ({ file, begins }) => `${file}: no regular expression begins with ${begins}`,
)
for (const { source, flags, file } of checked) {
  const found = await check(source, flags, { timeout: TIMEOUT, randomSeed: SEED })
  if (found.status === 'safe') continue
  const why = found.status === 'vulnerable' ? `${found.complexity.summary}, by ${found.attack.pattern}` : found.error.kind
  complaints.push(`${file}: /${source.slice(0, 160)}/${flags}: ${why.slice(0, 300)}`)
}
for (const complaint of complaints) console.error(complaint)
console.log(`${checked.length} regular expressions that repeat something are checked, ${EXCEPTIONS.length} exceptions`)
process.exit(complaints.length ? 1 : 0)
