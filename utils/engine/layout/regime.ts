// What the lines of a page are: pieces of a column, or whole paragraphs that stand in their order.
import type { Line } from './lines'
import { isCredited } from './roles/caption-forms'

/** Marks of running text. */
const RUNNING = /[，。；、]/
/** Share of the usual width below which a line says nothing of how its page is broken: it may be a crosshead. */
const SHORT = 0.5

/** The line says all that its paragraph, its item or its sentence has to say. */
const ENDED = /(?:[。！？!?﹗﹖…⋯：:；;﹔—─]|\.{3})[”’」』）)》】\]]*$|[”’」』）)》】\]]$/
/** Share of the lines of running text that stop in the middle of a sentence, above which they are pieces of a column. */
const PIECES = 0.25

/** Whether every line is a paragraph or a sentence of its own, as on web pages and in archives; in a column most lines stop in the middle of one. */
export function areWhole(lines: readonly Line[]): boolean {
  // Where the page ends says nothing: it may have been cut.
  const running = lines.slice(0, -1).filter(({ text, kept, opens }) => !kept && (RUNNING.test(text) || opens === 'report'))
  const usual = running.map(line => line.width).sort((a, b) => a - b)[running.length >> 1] ?? 0
  const telling = running.filter(line => line.width >= SHORT * usual)
  return telling.filter(({ text }) => !ENDED.test(text) && !isCredited(text)).length <= PIECES * telling.length
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
