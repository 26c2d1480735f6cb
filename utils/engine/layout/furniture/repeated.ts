// Lines that come again and again between lines that go on without them: watermarks and running heads of every wording.
import type { Seams } from '../cohesion'
import { pairScore } from '../joins'
import type { Line } from '../lines'
import { OPENER } from '../openers'
import { TERMINAL } from '../widths'

/** Characters; no running head is longer. */
const LONGEST = 24
/** Log odds from which two lines go on without what stands between them. */
const GOES_ON = 1
/** Share of its column from which a line is short, and from which it is full. */
const SHORT = 0.8
const FULL = 0.85

/** The line without white space, its numbers all one. */
const shapeOf = (text: string) => text.replace(/\s+/g, '').replace(/\d+/g, '#')

/** The lines beside a line go on in each other and are longer than it. */
function interrupts(lines: readonly Line[], i: number, seams: Seams): boolean {
  const [before, line, after] = [lines[i - 1], lines[i] as Line, lines[i + 1]]
  if (!before || !after || TERMINAL.test(before.text) || before.kept || after.kept) return false
  const column = Math.max(before.width, after.width)
  if (line.width > SHORT * column || before.width < FULL * column || after.opens || after.indent >= 0.9) return false
  return pairScore(before, after, seams) >= GOES_ON
}

/** Which of the lines are such. */
export function findRepeated(lines: readonly Line[], seams: Seams): Set<number> {
  const places = new Map<string, number[]>()
  lines.forEach(({ text, kept }, i) => {
    if (kept || text.length > LONGEST || text.length < 2 || /[，。；！？]/.test(text) || OPENER.test(text)) return
    const shape = shapeOf(text)
    if (shape.length < 2) return
    const own = places.get(shape)
    if (own) own.push(i)
    else places.set(shape, [i])
  })
  const found = new Set<number>()
  for (const own of places.values()) {
    if (own.length < 2 || own.filter(i => interrupts(lines, i, seams)).length < 2) continue
    for (const i of own) found.add(i)
  }
  return found
}
