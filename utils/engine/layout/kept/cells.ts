// The cells of a row: what stands between its blanks.
import { HAN } from '../../text/characters'
import type { Line } from '../lines'

const WIDE = /\s{2,}|\t|[|｜│]/
/** A name of two characters spread over the room of three. */
const SPREAD = new RegExp(`(?<=^|\\s)([${HAN}])\\s([${HAN}])(?=\\s|$)`, 'g')

/** The cells of the line, by its wide gaps if it has any. */
export function cellsOf(source: string, line: Line): string[] {
  if (!line.gaps && !/[|｜│]/.test(line.text)) return [line.text]
  const raw = source.slice(line.start, line.end)
  const parts = WIDE.test(raw) ? raw.split(/\s*[|｜│]\s*|\s{2,}|\t\s*/) : raw.replace(SPREAD, '$1$2').split(/\s+/)
  return parts.filter(Boolean)
}

/** A cell that is a figure, with or without its unit: 12, 3.5元, 9:30, 14日21时, -3～5℃, K123. */
export const isFigure = (cell: string): boolean => {
  const marks = cell.match(/[\d０-９]/g)?.length ?? 0
  return marks > 0 && marks * 2 >= cell.replace(/[.:：/／,~～℃%％+\-—–()（）]/g, '').length
}
