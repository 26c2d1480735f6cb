// Characters that stand one by one in a font of drawings: each is told to be as large as its own drawing is.
import { isHan } from '../text/characters'
import type { PlacedRun } from './placed'

/** How far the baseline lies below the upper edge, in ems. */
const ASCENT = 0.85
/** Ems by which baselines of neighbours differ at most, and from one to the next. */
const LEVEL = 0.15
const NEXT = 2
/** Sizes of Chinese characters of one font differ by no more. */
const ALIKE = 1.25

const baseOf = ({ y, size }: PlacedRun) => y + ASCENT * size

/** The runs, neighbours that stand on one line as large as the largest of them; `source` has their text. */
export function evenGlyphs(source: string, runs: readonly PlacedRun[]): readonly PlacedRun[] {
  const out: PlacedRun[] = []
  let own: PlacedRun[] = []
  const close = () => {
    const sizes = own.filter(({ start }) => isHan(source.charCodeAt(start))).map(({ size }) => size)
    const [most, least] = [Math.max(...sizes), Math.min(...sizes)]
    const isDrawn = sizes.length > 1 && most > 1.005 * least && most < ALIKE * least
    for (const run of own) out.push(isDrawn ? { ...run, size: most, y: baseOf(run) - ASCENT * most } : run)
    own = []
  }
  for (const run of runs) {
    const last = own.at(-1)
    const isSingle = [...source.slice(run.start, run.end)].length === 1 && !run.down
    const em = Math.max(run.size, last?.size ?? 0)
    const goesOn = last && isSingle && Math.abs(baseOf(run) - baseOf(last)) < LEVEL * em && run.x > last.x && run.x - last.x < NEXT * em
    if (!goesOn) close()
    if (isSingle) own.push(run)
    else out.push(run)
  }
  close()
  return out
}
