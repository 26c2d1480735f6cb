// A picture of a page, on which its text stands where it is known to: what else there is, rules, boxes and pictures.
import type { Box } from './page'
import type { PlacedPage, PlacedRun } from './placed'

/** Pixels of a picture in one unit of its text, and the unit that has none of them black: plain characters, which messages carry as they are. */
export const IN_ONE = 6
export const FIRST_UNIT = 48

/** The picture of a whole page in black and white: rows of pixels from the top, a bit each; every row begins with a new unit. */
export interface PagePicture {
  readonly width: number
  readonly height: number
  readonly bits: string
}

/** What was drawn, as it is to be seen. */
export interface SeenDrawings {
  readonly rules: readonly Box[]
  readonly boxes: readonly Box[]
  readonly images: readonly Box[]
}

/** Ems of the usual text: what is thinner is a rule, if it is longer than that; what is smaller either way says nothing. */
const THIN = 0.4
const LONG = 2.6
const SMALL = 2
/** Ems by which type may reach out of its box. */
const OUT = 0.13
/** Shares: of a filled box that is ink, of a side that is drawn, of a picture that is text at most, of one of lines that is ink at least. */
const FILLED = 0.5
const DRAWN = 0.85
const TEXT = 0.12
const SKETCHED = 0.06
/** A picture with more of it black is none of a page. */
const MOST = 0.75

const INK = 1
const TYPE = 2

/** Pixels: paper, ink, or where type stands. */
interface Pixels {
  readonly width: number
  readonly height: number
  readonly at: Uint8Array
}

function pixelsOf({ width, height, bits }: PagePicture): Pixels {
  const at = new Uint8Array(width * height)
  const row = Math.ceil(width / IN_ONE)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const unit = bits.charCodeAt(y * row + Math.floor(x / IN_ONE)) - FIRST_UNIT
      if ((unit >> (IN_ONE - 1 - (x % IN_ONE))) & 1) at[y * width + x] = INK
    }
  return { width, height, at }
}

/** Marks where type stands; `scale` is that from the unit of the runs to pixels. */
function markType({ width, height, at }: Pixels, runs: readonly PlacedRun[], scale: number): void {
  for (const { x, y, w, size, down } of runs) {
    const out = Math.max(1, OUT * size * scale)
    const [x1, y1] = down ? [x + size, y + w] : [x + w, y + size]
    const [left, right] = [Math.max(0, Math.floor(x * scale - out)), Math.min(width, Math.ceil(x1 * scale + out))]
    for (let row = Math.max(0, Math.floor(y * scale - out)); row < Math.min(height, Math.ceil(y1 * scale + out)); row++)
      if (right > left) at.fill(TYPE, row * width + left, row * width + right)
  }
}

/** Ink that hangs together, by its edges in pixels. */
interface Blot {
  x0: number
  y0: number
  x1: number
  y1: number
  ink: number
}

/** All ink that hangs together. */
function blotsOf({ width, height, at }: Pixels): Blot[] {
  const parents: number[] = []
  const blots: Blot[] = []
  const rootOf = (i: number) => {
    while (parents[i] !== i) i = parents[i] = parents[parents[i] as number] as number
    return i
  }
  let above: { from: number; to: number; blot: number }[] = []
  for (let y = 0; y < height; y++) {
    const row: typeof above = []
    let k = 0
    for (let x = 0; x < width; x++) {
      if (at[y * width + x] !== INK) continue
      const from = x
      while (x < width && at[y * width + x] === INK) x++
      let blot = -1
      while (k < above.length && (above[k] as { to: number }).to < from) k++
      for (let j = k; j < above.length && (above[j] as { from: number }).from <= x; j++) {
        const other = rootOf((above[j] as { blot: number }).blot)
        if (blot < 0) blot = other
        else parents[other] = blot = rootOf(blot)
      }
      if (blot < 0) {
        blot = parents.length
        parents.push(blot)
        blots.push({ x0: from, y0: y, x1: x, y1: y + 1, ink: 0 })
      }
      const own = blots[blot] as Blot
      own.x0 = Math.min(own.x0, from)
      own.x1 = Math.max(own.x1, x)
      own.y1 = y + 1
      own.ink += x - from
      row.push({ from, to: x, blot })
    }
    above = row
  }
  blots.forEach((blot, i) => {
    const root = rootOf(i)
    if (root === i) return
    const own = blots[root] as Blot
    own.x0 = Math.min(own.x0, blot.x0)
    own.x1 = Math.max(own.x1, blot.x1)
    own.y0 = Math.min(own.y0, blot.y0)
    own.y1 = Math.max(own.y1, blot.y1)
    own.ink += blot.ink
  })
  return blots.filter((_, i) => parents[i] === i)
}

/** Lines in a part of the picture that are no thicker than so many pixels, and no shorter: level ones, or with `upright` the others. */
function linesIn({ width, at }: Pixels, { x0, y0, x1, y1 }: Blot, thin: number, long: number, upright: boolean): Blot[] {
  const [from, to, start, end] = upright ? [x0, x1, y0, y1] : [y0, y1, x0, x1]
  const isInk = (across: number, along: number) => at[upright ? along * width + across : across * width + along] === INK
  const found: { across: number; deep: number; along: number; end: number }[] = []
  let open: typeof found = []
  for (let across = from; across < to; across++) {
    const next: typeof found = []
    for (let along = start; along < end; along++) {
      if (!isInk(across, along)) continue
      const begin = along
      while (along < end && isInk(across, along)) along++
      if (along - begin < long) continue
      const known = open.find(line => Math.min(line.end, along) - Math.max(line.along, begin) > 0.7 * (along - begin))
      if (known) {
        known.deep++
        known.along = Math.min(known.along, begin)
        known.end = Math.max(known.end, along)
        next.push(known)
      } else {
        const line = { across, deep: 1, along: begin, end: along }
        found.push(line)
        next.push(line)
      }
    }
    open = next
  }
  return found
    .filter(({ deep }) => deep <= thin)
    .map(({ across, deep, along, end }) => {
      const [a, b] = [across + deep, end]
      return upright ? { x0: across, y0: along, x1: a, y1: b, ink: 0 } : { x0: along, y0: across, x1: b, y1: a, ink: 0 }
    })
}

/** What else a picture of the page shows than its text; `em` is the size of the usual text, in the unit of the page. */
export function seenDrawings(picture: PagePicture, page: PlacedPage, em: number): SeenDrawings {
  const rules: Blot[] = []
  const boxes: Blot[] = []
  const images: Blot[] = []
  const pixels = pixelsOf(picture)
  const { width, at } = pixels
  const scale = width / page.width
  const size = em * scale
  markType(pixels, page.runs, scale)
  const count = (x0: number, y0: number, x1: number, y1: number, is: (pixel: number) => boolean) => {
    let sum = 0
    for (let y = y0; y < y1; y++) for (let x = x0; x < x1; x++) if (is(at[y * width + x] as number)) sum++
    return sum
  }
  const isDrawn = (pixel: number) => pixel !== 0
  /** Whether a side of a blot is drawn, where it is darkest. */
  const hasSide = ({ x0, y0, x1, y1 }: Blot, side: 'top' | 'bottom' | 'left' | 'right') =>
    [0, 1, 2].some(by => {
      if (side === 'top') return count(x0, y0 + by, x1, y0 + by + 1, isDrawn) > DRAWN * (x1 - x0)
      if (side === 'bottom') return count(x0, y1 - by - 1, x1, y1 - by, isDrawn) > DRAWN * (x1 - x0)
      if (side === 'left') return count(x0 + by, y0, x0 + by + 1, y1, isDrawn) > DRAWN * (y1 - y0)
      return count(x1 - by - 1, y0, x1 - by, y1, isDrawn) > DRAWN * (y1 - y0)
    })
  const blots = blotsOf(pixels)
  if (blots.reduce((sum, { ink }) => sum + ink, 0) > MOST * at.length) return { rules: [], boxes: [], images: [] }
  for (const blot of blots) {
    const { x0, y0, x1, y1, ink } = blot
    const [wide, high] = [x1 - x0, y1 - y0]
    if (Math.max(wide, high) < LONG * size) continue
    if (Math.min(wide, high) <= Math.max(2, THIN * size)) {
      rules.push(blot)
      continue
    }
    const type = count(x0, y0, x1, y1, pixel => pixel === TYPE)
    const isSmall = Math.min(wide, high) < SMALL * size
    const isFilled = ink > FILLED * (wide * high - type)
    if (isFilled) {
      if (!isSmall || type) (type > TEXT * wide * high ? boxes : images).push(blot)
      continue
    }
    if (!isSmall && (['top', 'bottom', 'left', 'right'] as const).every(side => hasSide(blot, side))) boxes.push(blot)
    const thin = Math.max(2, THIN * size)
    const lines = [false, true].flatMap(upright => linesIn(pixels, blot, thin, LONG * size, upright))
    rules.push(...lines)
    if (!lines.length && !isSmall && !type && ink > SKETCHED * wide * high) images.push(blot)
  }
  const boxOf = ({ x0, y0, x1, y1 }: Blot): Box => ({ x: x0 / scale, y: y0 / scale, width: (x1 - x0) / scale, height: (y1 - y0) / scale })
  return { rules: rules.map(boxOf), boxes: boxes.map(boxOf), images: images.map(boxOf) }
}
