// A page of a PDF → what stands where on it. The same code runs in the reader page and at the command line.
import type { PDFPageProxy } from 'pdfjs-dist'
import type { TextItem } from 'pdfjs-dist/types/src/display/api'
import { withoutMadeUpBlanks } from '../engine/geometry/made-up-blanks'
import type { PageGeometry, Run } from '../engine/geometry/page'
import { type Matrix, multiply } from './matrix'
import { type Operators, readDrawings } from './read-drawings'
import { emOfGlyphs } from './read-text'

/** How far the baseline lies below the upper edge of the em square, in ems, in Chinese fonts. */
const ASCENT = 0.88

/** What the name of a font says of its weight. */
function weightOf(name: string): number {
  if (/black|heavy|W9|W10|W12|特粗|超粗/i.test(name)) return 900
  if (/semi-?bold|demi/i.test(name)) return 600
  if (/bold|W7|W8|-B\d|CuSong|CSong|DBS|XBS|粗/i.test(name)) return 700
  if (/medium|W5|W6/i.test(name)) return 500
  return /hei|gothic|HT|XH|黑/i.test(name) && !/WenQuanYi/i.test(name) ? 600 : 400
}

interface Font {
  readonly name: string
  readonly glyphs: boolean
}

/** A font by its handle; its name is known only when the operator list is there. */
function fontOf(page: PDFPageProxy, handle: string): Font {
  const known = page.commonObjs.has(handle) ? (page.commonObjs.get(handle) as { name?: string; isType3Font?: boolean }) : {}
  return { name: (known.name ?? '').replace(/^[A-Z]{6}\+/, ''), glyphs: known.isType3Font === true || known.name === 'Type3' }
}

/** Where the box of a run has its upper left corner, by the point on its baseline, the angle and the em. */
function cornerOf(x: number, y: number, w: number, size: number, angle: number, vertical: boolean): { x: number; y: number } {
  if (vertical) return { x: x - size / 2, y }
  if (angle === 90) return { x: x - (1 - ASCENT) * size, y }
  if (angle === 270) return { x: x - ASCENT * size, y: y - w }
  if (angle === 180) return { x: x - w, y: y - (1 - ASCENT) * size }
  return { x, y: y - ASCENT * size }
}

/** What stands on the page and where. `OPS` is that of pdf.js. */
export async function readPageGeometry(page: PDFPageProxy, OPS: Operators): Promise<PageGeometry> {
  const viewport = page.getViewport({ scale: 1 })
  const view = viewport.transform as unknown as Matrix
  const [content, operators] = await Promise.all([page.getTextContent({ disableNormalization: true }), page.getOperatorList()])
  const fonts = new Map<string, Font>()
  const items = content.items.filter((item): item is TextItem => 'str' in item && item.str.trim() !== '')
  const ems = emOfGlyphs(items)
  const runs: Run[] = items.map((item, i) => {
    const font = fonts.get(item.fontName) ?? fontOf(page, item.fontName)
    fonts.set(item.fontName, font)
    const [a, b, c, d, e, f] = multiply(view, item.transform as unknown as Matrix)
    const vertical = content.styles[item.fontName]?.vertical === true
    const turned = Math.round((Math.atan2(b, a) * 180) / Math.PI)
    const angle = ((Math.abs(turned % 90) <= 3 ? Math.round(turned / 90) * 90 : turned) + 360) % 360
    const size = (font.glyphs && ems[i]) || Math.hypot(c, d)
    const w = vertical ? Math.abs(item.height) : item.width
    const { x, y } = cornerOf(e, f, w, size, angle, vertical)
    const text = withoutMadeUpBlanks(item.str)
    return { text, x, y, w, size, font: font.name, weight: weightOf(font.name), vertical, angle }
  })
  const whole = { x: 0, y: 0, width: viewport.width, height: viewport.height }
  return { width: viewport.width, height: viewport.height, runs, ...readDrawings(operators, OPS, view, whole) }
}
