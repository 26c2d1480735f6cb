// Where readings stand over their words, and how large: numbers in, numbers out.
// On each line the readings are pushed apart just as far as they need, and together as little as possible (least squares, by the "pool adjacent
// violators" algorithm of isotonic regression). Where a row of them would leave its words, that row is set smaller.

/** A word, or the part of it that stands on one line; lengths are px along the line. */
export interface Slot {
  /** Where its line stands, px across. */
  readonly line: number
  readonly start: number
  readonly length: number
  /** Font size of its characters in px. */
  readonly size: number
  /** Length of its reading at full size. */
  readonly need: number
}

export interface Fitted {
  /** Where along the line the middle of the reading is. */
  readonly centre: number
  /** Of the full size, at most 1. */
  readonly scale: number
}

/** In em of the characters: between two readings; how far one may stand beside its word, and over the end of its column. */
const GAP = 0.18
const BESIDE = 0.2
const OUT = 0.25
/** A row that leaves its words is set smaller by this, again and again, down to the smallest. */
const STEP = 0.96
const SMALLEST = 0.6
/** Px that slots of one line stand apart across it. */
const LEVEL = 2

/** Fits the readings of a block, whose lines reach from `from` to `to`; the slots are in the order of the text. */
export function fitReadings(slots: readonly Slot[], from: number, to: number): Fitted[] {
  const fitted: Fitted[] = []
  for (let start = 0; start < slots.length; ) {
    let end = start + 1
    const { line } = slots[start] as Slot
    while (
      end < slots.length &&
      Math.abs((slots[end] as Slot).line - line) <= LEVEL &&
      (slots[end] as Slot).start >= (slots[end - 1] as Slot).start
    )
      end++
    fitted.push(...fitLine(slots.slice(start, end), from, to))
    start = end
  }
  return fitted
}

/** Slots whose readings push one another, by their numbers on the line. */
interface Row {
  readonly first: number
  readonly last: number
}

function fitLine(slots: readonly Slot[], from: number, to: number): Fitted[] {
  const scales = slots.map(() => 1)
  for (;;) {
    const { centres, rows, overflows } = pushApart(slots, scales, from, to)
    const isBeside = ({ start, length, size, need }: Slot, i: number) => {
      const width = need * (scales[i] as number)
      // A wide reading may lean to one side, a narrow one must stay over its word.
      return Math.abs((centres[i] as number) - start - length / 2) > Math.abs(width - length) / 2 + size * BESIDE
    }
    const tooWide = rows.filter(({ first, last }) => overflows || slots.some((slot, i) => i >= first && i <= last && isBeside(slot, i)))
    let isSmaller = false
    for (const { first, last } of tooWide)
      for (let i = first; i <= last; i++) {
        const { need, length } = slots[i] as Slot
        const scale = scales[i] as number
        if (need * scale <= length || scale <= SMALLEST) continue
        scales[i] = Math.max(SMALLEST, scale * STEP)
        isSmaller = true
      }
    if (!isSmaller) return centres.map((centre, i) => ({ centre, scale: scales[i] as number }))
  }
}

/** The places nearest to the middles of the words at which no two readings touch. */
function pushApart(
  slots: readonly Slot[],
  scales: readonly number[],
  from: number,
  to: number,
): { centres: number[]; rows: Row[]; overflows: boolean } {
  const half = (i: number) => ((slots[i] as Slot).need * (scales[i] as number)) / 2
  // How far each stands behind the first where all touch: without it, places have only to be in order.
  const behind: number[] = [0]
  for (let i = 1; i < slots.length; i++) behind.push((behind[i - 1] as number) + half(i - 1) + half(i) + (slots[i] as Slot).size * GAP)
  const rows: (Row & { readonly mean: number })[] = []
  slots.forEach(({ start, length }, i) => {
    let row = { first: i, last: i, mean: start + length / 2 - (behind[i] as number) }
    for (let before = rows.at(-1); before && before.mean > row.mean; before = rows.at(-1)) {
      const [a, b] = [before.last - before.first + 1, row.last - row.first + 1]
      row = { first: before.first, last: row.last, mean: (before.mean * a + row.mean * b) / (a + b) }
      rows.pop()
    }
    rows.push(row)
  })
  const last = slots.length - 1
  const least = from - (slots[0] as Slot).size * OUT + half(0)
  const most = to + (slots[last] as Slot).size * OUT - half(last) - (behind[last] as number)
  const centres = rows.flatMap(({ first, last, mean }) =>
    slots.slice(first, last + 1).map((_, i) => Math.max(least, Math.min(most, mean)) + (behind[first + i] as number)),
  )
  return { centres, rows, overflows: least > most }
}
