// What pdf.js says of a page, put right: positions, sizes, blanks, rotation, pictures.
import type { PDFPageProxy } from 'pdfjs-dist'
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import { withoutMadeUpBlanks } from '../../utils/engine/geometry/made-up-blanks'
import { readPageGeometry } from '../../utils/pdf/read-page'
import { emOfGlyphs } from '../../utils/pdf/read-text'

interface Item {
  readonly str: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size?: number
  readonly font?: string
}

const VIEWS: Record<number, number[]> = { 0: [1, 0, 0, -1, 0, 800], 90: [0, 1, 1, 0, 0, 0] }

/** A page that says what it is given; its fonts are known once the operators are. */
function pageOf(
  items: readonly Item[],
  operators: readonly [number, unknown][] = [],
  rotation = 0,
  fonts: Record<string, object> = {},
): PDFPageProxy {
  let loaded = false
  const styles = Object.fromEntries(items.map(({ font = 'f1' }) => [font, { vertical: font === 'v1' }]))
  const upright = (font: string) => font === 'v1'
  return {
    getViewport: () => ({ transform: VIEWS[rotation], width: rotation ? 800 : 600, height: rotation ? 600 : 800 }),
    getTextContent: async () => ({
      items: items.map(({ str, x, y, width, size = 10, font = 'f1' }) => ({
        str,
        width: upright(font) ? 0 : width,
        height: upright(font) ? width : size,
        transform: [size, 0, 0, size, x, y],
        fontName: font,
      })),
      styles,
    }),
    getOperatorList: async () => {
      loaded = true
      return { fnArray: operators.map(([operator]) => operator), argsArray: operators.map(([, args]) => args) }
    },
    commonObjs: { has: (name: string) => loaded && name in fonts, get: (name: string) => fonts[name] },
  } as unknown as PDFPageProxy
}

const read = (page: PDFPageProxy) => readPageGeometry(page, OPS as unknown as Record<string, number>)

describe('text', () => {
  it('stands where its em square does, from the top left', async () => {
    const { runs } = await read(pageOf([{ str: '老船工', x: 40, y: 700, width: 30 }]))
    expect(runs).toEqual([{ text: '老船工', x: 40, y: 91.2, w: 30, size: 10, font: '', weight: 400, vertical: false, angle: 0 }])
  })

  it('of a page that is turned runs to the right once it is turned back', async () => {
    const page = pageOf([], [], 90)
    Object.assign(page, {
      getTextContent: async () => ({
        items: [{ str: '老船工', width: 30, height: 10, transform: [0, 10, -10, 0, 100, 40], fontName: 'f1' }],
        styles: { f1: { vertical: false } },
      }),
    })
    const { runs, width } = await read(page)
    expect(width).toBe(800)
    expect(runs[0]).toMatchObject({ text: '老船工', x: 40, angle: 0, size: 10 })
  })

  it('has the name and the weight of its font', async () => {
    const { runs } = await read(
      pageOf([{ str: '老船工', x: 40, y: 700, width: 30 }], [], 0, { f1: { name: 'ABCDEF+NotoSansCJKsc-Black' } }),
    )
    expect(runs[0]).toMatchObject({ font: 'NotoSansCJKsc-Black', weight: 900 })
  })

  it('runs down in a font that does', async () => {
    const { runs } = await read(pageOf([{ str: '老船工', x: 40, y: 700, width: 30, font: 'v1' }]))
    expect(runs[0]).toMatchObject({ x: 35, y: 100, w: 30, vertical: true })
  })

  it('of glyphs drawn one by one has the em of its characters, marks and figures that of those beside', () => {
    const item = (str: string, width: number, size: number, x: number) =>
      ({ str, width, height: size, transform: [size, 0, 0, size, x, 700] }) as never
    expect(emOfGlyphs([item('亮', 9.4, 8.6, 40), item('，', 9.4, 2.9, 50), item('12', 9.4, 7, 60), item('船工', 20.5, 9, 70)])).toEqual([
      9.4, 9.4, 9.4, 9.4,
    ])
  })

  it('of glyphs drawn one by one is never that of a heading above, under whose character a mark begins its line', () => {
    const item = (str: string, width: number, x: number, y: number) =>
      ({ str, width, height: 5, transform: [width, 0, 0, width, x, y] }) as never
    const items = [item('人', 13.6, 40, 700), item('（', 4, 40.2, 682), item('下', 10, 50, 682), item('转', 10, 60, 682)]
    expect(emOfGlyphs(items)[1]).toBe(10)
    expect(emOfGlyphs([item('人', 13.6, 40, 700), item('（', 4, 40, 682)])[1]).toBe(0)
    expect(emOfGlyphs([item('灯', 10, 40, 700), item('︐', 4, 40, 690)])[1]).toBe(10)
  })

  it('has no blanks but those that part words', () => {
    expect(withoutMadeUpBlanks('前 ， 有 关 接 待')).toBe('前，有关接待')
    expect(withoutMadeUpBlanks('表示 ， 今年 10 月')).toBe('表示，今年10月')
    expect(withoutMadeUpBlanks('本报记者 周远 吴宁')).toBe('本报记者 周远 吴宁')
    expect(withoutMadeUpBlanks('the old ferry')).toBe('the old ferry')
    expect(withoutMadeUpBlanks('  ')).toBe('')
  })
})

describe('drawings', () => {
  const path = (painted: number | undefined, x0: number, y0: number, x1: number, y1: number): [number, unknown] => [
    OPS.constructPath,
    [painted, [[0, x0, y0, 1, x1, y0, 1, x1, y1, 1, x0, y1, 4]], [x0, y0, x1, y1]],
  ]

  it('are rules, boxes, and pictures under their matrix, cut by their clip', async () => {
    const { rules, boxes, images } = await read(
      pageOf(
        [],
        [
          path(OPS.fill, 40, 700, 300, 701),
          path(OPS.stroke, 40, 400, 300, 600),
          [OPS.setFillRGBColor, ['#ffffff']],
          path(OPS.fill, 0, 0, 600, 800),
          [OPS.save, null],
          [OPS.clip, null],
          path(OPS.endPath, 100, 100, 200, 150),
          [OPS.transform, [200, 0, 0, 100, 100, 100]],
          [OPS.paintImageXObject, ['a']],
          [OPS.restore, null],
        ],
      ),
    )
    expect(rules).toEqual([{ x: 40, y: 99, width: 260, height: 1 }])
    expect(boxes).toEqual([{ x: 40, y: 200, width: 260, height: 200, stroke: true, fill: false }])
    expect(images).toEqual([{ x: 100, y: 650, width: 100, height: 50 }])
  })
})
