// Grows the text out of pieces of the source.
import type { Piece } from '../doc'

/** Grows the text and its pieces; every unit of the source goes through `copy` or `replace` exactly once. */
export function weaver(source: string) {
  const parts: string[] = []
  const pieces: Piece[] = []
  let length = 0
  const copy = (start: number, end: number) => {
    if (start === end) return
    pieces.push({ text: { start: length, end: length + end - start }, source: { start, end } })
    parts.push(source.slice(start, end))
    length += end - start
  }
  const replace = (start: number, end: number, glue: string, rule: string, confidence?: number) => {
    if (start === end && !glue) return
    if (glue && source.slice(start, end) === glue) return copy(start, end)
    const text = { start: length, end: length + glue.length }
    pieces.push({ text, source: { start, end }, rule, ...(confidence !== undefined && { confidence }) })
    if (glue) parts.push(glue)
    length += glue.length
  }
  return { pieces, copy, replace, length: () => length, text: () => parts.join('') }
}
