// Half-open ranges of UTF-16 offsets, and what can be asked of them.

/** A half-open range of UTF-16 offsets: `start` belongs to it, `end` does not. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether `inner` lies wholly in `outer`. */
export const contains = (outer: Span, inner: Span): boolean => inner.start >= outer.start && inner.end <= outer.end

/** Index of the last of what is sorted by some number for which that is no larger than `most`, or −1. */
export function lastUpTo<T>(sorted: readonly T[], numberOf: (each: T) => number, most: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (numberOf(sorted[middle] as T) <= most) low = middle + 1
    else high = middle
  }
  return low - 1
}

const startOf = ({ start }: Span): number => start

/** Index of the last of the `sorted`, disjoint spans that starts at or before `offset`, or −1. */
export const lastStartingBy = (sorted: readonly Span[], offset: number): number => lastUpTo(sorted, startOf, offset)

/** The one of the `sorted`, disjoint spans that holds `offset`, if any. */
export function spanAt<S extends Span>(sorted: readonly S[], offset: number): S | undefined {
  const span = sorted[lastStartingBy(sorted, offset)]
  return span && offset < span.end ? span : undefined
}
