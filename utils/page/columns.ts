// Lines by their places on a page → the order in which they are read: the page is cut where it is white, columns before rows.

/** Where a line stands; any unit of length, y downwards. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  /** The size of its type. */
  readonly size: number
}

/** White strips as wide as this part of the type size part columns. */
const GUTTER = 0.7
/** Type that is larger by this ratio is that of a headline. */
const LARGER = 1.2

interface Cut<B> {
  readonly before: readonly B[]
  readonly behind: readonly B[]
  readonly white: number
}

/** The cuts along one axis at which no box is hit, from `from` to `to` of each. */
function cutsOf<B>(boxes: readonly B[], from: (box: B) => number, to: (box: B) => number): Cut<B>[] {
  const sorted = [...boxes].sort((a, b) => from(a) - from(b))
  const cuts: Cut<B>[] = []
  let reach = Number.NEGATIVE_INFINITY
  sorted.forEach((box, i) => {
    if (i && from(box) > reach) cuts.push({ before: sorted.slice(0, i), behind: sorted.slice(i), white: from(box) - reach })
    reach = Math.max(reach, to(box))
  })
  return cuts
}

const widest = <B>(cuts: readonly Cut<B>[]): Cut<B> | undefined =>
  cuts.reduce<Cut<B> | undefined>((best, cut) => (best && best.white >= cut.white ? best : cut), undefined)

function gutterOf<B extends Box>(boxes: readonly B[]): Cut<B> | undefined {
  const cut = widest(
    cutsOf(
      boxes,
      box => box.left,
      box => box.right,
    ),
  )
  return cut && cut.white >= GUTTER * Math.min(...boxes.map(({ size }) => size)) ? cut : undefined
}

const typicalSize = (boxes: readonly Box[]): number => boxes.map(({ size }) => size).sort((a, b) => a - b)[boxes.length >> 1] as number

/** Whether no two stand side by side. */
const isOneColumn = (boxes: readonly Box[]): boolean => {
  const sorted = [...boxes].sort((a, b) => a.top - b.top)
  return sorted.every((box, i) => i === 0 || (sorted[i - 1] as Box).top + (sorted[i - 1] as Box).size / 2 <= box.top)
}

/** The boxes of one page in the order of reading. */
export function inColumns<B extends Box>(boxes: readonly B[]): readonly B[] {
  if (isOneColumn(boxes)) return [...boxes].sort((a, b) => a.top - b.top)
  const rows = cutsOf(
    boxes,
    box => box.top,
    box => box.top + box.size,
  )
  // A headline that has nothing beside it stands over all that is under it.
  const under = ({ before, behind }: Cut<B>) => before.every(({ size }) => size > LARGER * typicalSize(behind))
  const first = rows.findLast(under) ?? gutterOf(boxes)
  if (first) return [...inColumns(first.before), ...inColumns(first.behind)]
  // Something stands over several columns: best is a cut that lays columns bare on both its sides.
  const isClear = (part: readonly B[]) => isOneColumn(part) || gutterOf(part) !== undefined
  const cut = widest(rows.filter(({ before, behind }) => isClear(before) && isClear(behind))) ?? widest(rows)
  if (cut) return [...inColumns(cut.before), ...inColumns(cut.behind)]
  return [...boxes].sort((a, b) => a.top - b.top || a.left - b.left)
}
