// What is drawn on a page and is no text: rules, boxes and pictures.
import type { PDFOperatorList } from 'pdfjs-dist/types/src/display/api'
import type { Box, DrawnBox, Rule } from '../engine/geometry/page'
import { boxUnder, IDENTITY, type Matrix, multiply, overlapOf } from './matrix'

/** The numbers of the operators, as pdf.js exports them. */
export type Operators = Readonly<Record<string, number>>

export interface Drawings {
  readonly rules: readonly Rule[]
  readonly boxes: readonly DrawnBox[]
  readonly images: readonly Box[]
}

/** Points: what is thinner is a rule, if it is long enough; what is smaller says nothing. */
const THIN = 3.5
const LONG = 12
const SMALL = 5

interface State {
  readonly matrix: Matrix
  readonly clip: Box
  readonly isWhite: boolean
}

/** Path operators inside a `constructPath`. */
const MOVE = 0
const LINE = 1
const UNITS: readonly number[] = [2, 2, 6, 4, 0]

/** Axis-parallel segments of a path, if it has no more than these and is more than one rectangle. */
function segmentsOf(data: ArrayLike<number> | undefined, matrix: Matrix): Box[] {
  const out: Box[] = []
  if (!data) return out
  let [x, y, startX, startY, subpaths] = [0, 0, 0, 0, 0]
  const segment = (toX: number, toY: number) => {
    if (x === toX || y === toY) out.push(boxUnder(matrix, x, y, toX, toY))
    x = toX
    y = toY
  }
  for (let i = 0; i < data.length; ) {
    const operator = data[i++] as number
    if (operator === MOVE) {
      subpaths++
      startX = x = data[i] as number
      startY = y = data[i + 1] as number
    } else if (operator === LINE) segment(data[i] as number, data[i + 1] as number)
    else if (operator === 4) segment(startX, startY)
    else return []
    i += UNITS[operator] ?? data.length
  }
  return subpaths > 1 ? out : []
}

const isThin = ({ width, height }: Box) => Math.min(width, height) <= THIN && Math.max(width, height) >= LONG

/** Rules, boxes and pictures of a page, by its drawing operators; `view` is the transformation to points from the top left. */
export function readDrawings(list: PDFOperatorList, OPS: Operators, view: Matrix, page: Box): Drawings {
  const rules: Rule[] = []
  const boxes: DrawnBox[] = []
  const images: Box[] = []
  const stack: State[] = []
  let state: State = { matrix: IDENTITY, clip: page, isWhite: false }
  let clips = false
  const fills = new Set(['fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'].map(name => OPS[name]))
  const strokes = new Set(
    ['stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'].map(name => OPS[name]),
  )
  const pictures = new Set(
    ['paintImageXObject', 'paintInlineImageXObject', 'paintImageMaskXObject', 'paintImageXObjectRepeat'].map(name => OPS[name]),
  )
  const draw = (args: readonly unknown[]) => {
    const [painted, data, bounds] = args as [number, ArrayLike<number>[], ArrayLike<number> | null]
    if (!bounds) return
    const matrix = multiply(view, state.matrix)
    const box = boxUnder(matrix, bounds[0] as number, bounds[1] as number, bounds[2] as number, bounds[3] as number)
    if (clips) state = { ...state, clip: overlapOf(state.clip, box) }
    clips = false
    const stroke = strokes.has(painted)
    const fill = fills.has(painted) && !state.isWhite
    if (!stroke && !fill) return
    if (isThin(box)) rules.push(box)
    else if (box.width >= SMALL && box.height >= SMALL) {
      const parts = stroke && !fill ? segmentsOf(data[0], matrix).filter(isThin) : []
      if (parts.length) rules.push(...parts)
      else boxes.push({ ...box, stroke, fill })
    }
  }
  list.fnArray.forEach((operator, i) => {
    const args = (list.argsArray[i] ?? []) as readonly unknown[]
    if (operator === OPS.save) stack.push(state)
    else if (operator === OPS.restore) state = stack.pop() ?? state
    else if (operator === OPS.transform) state = { ...state, matrix: multiply(state.matrix, args as unknown as Matrix) }
    else if (operator === OPS.paintFormXObjectBegin) {
      stack.push(state)
      if (args[0]) state = { ...state, matrix: multiply(state.matrix, args[0] as Matrix) }
    } else if (operator === OPS.paintFormXObjectEnd) state = stack.pop() ?? state
    else if (operator === OPS.setFillRGBColor) state = { ...state, isWhite: args[0] === '#ffffff' }
    else if (operator === OPS.clip || operator === OPS.eoClip) clips = true
    else if (operator === OPS.constructPath) draw(args)
    else if (pictures.has(operator)) {
      const box = overlapOf(boxUnder(multiply(view, state.matrix), 0, 0, 1, 1), state.clip)
      if (box.width >= SMALL && box.height >= SMALL) images.push(box)
    }
  })
  return { rules, boxes, images }
}
