// What the lines of a page are: pieces of a column, or whole paragraphs that stand in their order.
import type { Line } from './lines'

/** Marks of running text. */
const RUNNING = /[，。；、]/
/** Ems; a shorter line says nothing of how its page is broken. */
const TOO_SHORT = 7
/** The line says all that its paragraph, its item or its sentence has to say. */
const ENDED = /(?:[。！？!?…：:；;﹔—─]|\.{3})[”’」』）)》】\]]*$|[”’」』）)》】\]]$/
/** Share of the lines of running text that stop in the middle of a sentence, above which they are pieces of a column. */
const PIECES = 0.25

/** Whether every line is a paragraph or a sentence of its own, as on web pages and in archives; in a column most lines stop in the middle of one. */
export function areWhole(lines: readonly Line[]): boolean {
  let running = 0
  let pieces = 0
  for (const { text, width, kept } of lines) {
    if (kept || width < TOO_SHORT || !RUNNING.test(text)) continue
    running++
    if (!ENDED.test(text)) pieces++
  }
  return pieces <= PIECES * running
}

/** Share of the lines behind a blank one from which blank lines say nothing. */
const EVERY = 0.985
/** So few lines show no habit. */
const FEW = 6

/** The lines of a page that is double-spaced, without the blank line that stands behind each of them. */
export function withoutDoubleSpacing(lines: readonly Line[]): readonly Line[] {
  const spaced = lines.filter((line, i) => i > 0 && line.blanks > 0).length
  if (lines.length < FEW || spaced < EVERY * (lines.length - 1)) return lines
  return lines.map(line => (line.blanks ? { ...line, blanks: line.blanks - 1 } : line))
}
