// A small typesetter: pages with columns, headlines and pictures as plain data.
import type { Box, DrawnBox, PageGeometry, Run } from '../../../utils/engine/geometry/page'

/** A report of the ferry, in paragraphs. */
export const FERRY = [
  '本报讯（记者 周远）清晨六点，渡口的灯还亮着，老船工孙明已经把缆绳解开，等着第一班去镇上赶集的人。',
  '孙明说，今年的水比往年大，船要慢慢走。河面上起了雾，对岸的码头只露出一排屋顶，船头的铃要一直摇到靠岸。',
  '从前过河全靠这条船，一天要走二十多个来回。赶集的日子，担子和箩筐把船舱挤得满满的，孩子们只好坐在船头。',
  '对岸的码头正在修桥，桩基已经打到河床下面二十米，工人们赶在汛期以前把桥墩浇好，明年春天就能通车。',
  '桥通以后，渡船留作观光之用，船票仍是一元，老人和孩子不收钱。村里的人都说，灯还要亮着，船也要留着。',
]

/** A report of the school library, in paragraphs. */
export const LIBRARY = [
  '本报讯（记者 吴宁）青石镇中心小学的图书室搬进了新楼，两万多册图书按门类上了架，学生凭一张卡就能借走。',
  '管理员郑洁把旧书一本本修好，缺页的补上复印件，开线的重新装订。她说，翻旧了的书才是好书。',
  '每天下午放学以后，图书室开到六点。高年级的学生轮流值班，登记、上架、擦桌子，都是他们自己来。',
  '镇上的老人也常来看报，学校给他们留了靠窗的位子。冬天屋里生着炉子，茶水不断，大家坐到天黑才走。',
]

export interface Style {
  /** Characters in a line. */
  readonly chars: number
  readonly size?: number
  readonly lead?: number
  readonly indent?: number
  readonly font?: string
  /** Runs of one character each. */
  readonly single?: boolean
}

interface Place {
  readonly x: number
  readonly y: number
  readonly lines: number
}

const run = (text: string, x: number, y: number, size: number, font: string): Run => ({
  text,
  x,
  y,
  w: [...text].length * size,
  size,
  font,
  weight: 400,
  vertical: false,
  angle: 0,
})

/** Each character of a run as a run of its own. */
export const singles = (runs: readonly Run[]): Run[] =>
  runs.flatMap(each =>
    [...each.text].map((text, i) => ({
      ...each,
      text,
      x: each.x + (i * each.w) / [...each.text].length,
      w: each.w / [...each.text].length,
    })),
  )

/** Paragraphs set through columns, one after the other. */
export function setColumns(paragraphs: readonly string[], places: readonly Place[], style: Style): Run[] {
  const { chars, size = 10, lead = 13.5, indent = 2, font = 'Song', single } = style
  const lines: { text: string; indent: number }[] = []
  for (const paragraph of paragraphs) {
    let rest = paragraph.replace(/\s/g, '')
    for (let first = true; rest; first = false) {
      const room = chars - (first ? indent : 0)
      // A closing mark begins no line; it hangs.
      const take = /^[，。、；：？！”）]/.test(rest.charAt(room)) ? room + 1 : room
      lines.push({ text: rest.slice(0, take), indent: first ? indent : 0 })
      rest = rest.slice(take)
    }
  }
  const out: Run[] = []
  let at = 0
  for (const { x, y, lines: most } of places)
    for (let i = 0; i < most && at < lines.length; i++, at++) {
      const line = lines[at] as { text: string; indent: number }
      out.push(run(line.text, x + line.indent * size, y + i * lead, size, font))
    }
  return single ? singles(out) : out
}

/** A line of its own. */
export const setLine = (text: string, x: number, y: number, size: number, font = 'Hei'): Run => run(text, x, y, size, font)

/** Characters below each other. */
export const setDown = (text: string, x: number, y: number, size: number, font = 'Hei', step = size): Run[] =>
  [...text].map((each, i) => run(each, x, y + i * step, size, font))

/** Paragraphs in lines that go down, from right to left, a run a character. */
export function setDownColumns(
  paragraphs: readonly string[],
  right: number,
  y: number,
  chars: number,
  size = 10,
  lead = 14,
  font = 'Song',
): Run[] {
  const level = setColumns(paragraphs, [{ x: 0, y: 0, lines: 999 }], { chars, size, lead, font })
  return level.flatMap(({ text, x, y: down }) => setDown(text, right - size - down, y + x, size, font))
}

export const page = (
  runs: readonly Run[],
  drawn: { rules?: readonly Box[]; boxes?: readonly DrawnBox[]; images?: readonly Box[] } = {},
): PageGeometry => ({ width: 700, height: 900, runs, rules: [], boxes: [], images: [], ...drawn })

/** The four sides of a frame, as borders are drawn. */
export const sides = (x: number, y: number, width: number, height: number): Box[] => [
  { x, y, width, height: 1 },
  { x, y: y + height, width, height: 1 },
  { x, y, width: 1, height },
  { x: x + width, y, width: 1, height },
]

/** The same list in another order; the same number gives the same order. */
export function shuffled<T>(list: readonly T[], seed: number): T[] {
  const out = [...list]
  let state = seed
  for (let i = out.length - 1; i > 0; i--) {
    state = (state * 1103515245 + 12345) % 2147483648
    const j = state % (i + 1)
    ;[out[i], out[j]] = [out[j] as T, out[i] as T]
  }
  return out
}
