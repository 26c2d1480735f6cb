// An element read as one immutable string, with the text nodes that it came from.
import type { PlacedPage } from '../engine/geometry/placed'
import { lastStartingBy, type Span } from '../engine/text/span'

/** Where a part of a text node stands in the source, in UTF-16 units. */
export interface Run extends Span {
  readonly node: Text
  /** Offset in the node at which the part begins. */
  readonly from: number
}

export interface PageText {
  readonly source: string
  /** In the order of the source; line ends that stand for borders of elements belong to none. */
  readonly runs: readonly Run[]
  /** Gives where it stands, if its pieces are placed one by one. */
  readonly placed?: () => readonly PlacedPage[]
}

/** The text nodes under an element, one after the other, up to about `limit` UTF-16 units. */
export function readTextNodes(element: Element, limit = Number.POSITIVE_INFINITY): PageText {
  const runs: Run[] = []
  let source = ''
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* NodeFilter.SHOW_TEXT */)
  for (let node = walker.nextNode() as Text | null; node && source.length < limit; node = walker.nextNode() as Text | null) {
    const part = node.data.slice(0, limit - source.length)
    runs.push({ node, from: 0, start: source.length, end: source.length + part.length })
    source += part
  }
  return { source, runs }
}

/** Index of the first run that ends behind the offset. */
function runAt(runs: readonly Run[], offset: number): number {
  const index = lastStartingBy(runs, offset)
  return (runs[index]?.end ?? 0) > offset ? index : index + 1
}

/** A part of a text node, at offsets of the node. */
export interface Part {
  readonly node: Text
  readonly from: number
  readonly to: number
}

/** Where a span of the source stands: a part of each text node that it lies in, in the order of the source. */
export function partsOf({ runs }: PageText, { start, end }: Span): Part[] {
  const parts: Part[] = []
  for (let i = runAt(runs, start); i < runs.length; i++) {
    const run = runs[i] as Run
    if (run.start >= end) break
    const from = run.from + Math.max(0, start - run.start)
    const to = run.from + Math.min(run.end, end) - run.start
    const last = parts.at(-1)
    // White space within a node that was left out.
    if (last?.node === run.node) parts[parts.length - 1] = { ...last, to }
    else parts.push({ node: run.node, from, to })
  }
  return parts
}

/** A DOM range over a span of the source, or nothing where no node holds it any more. */
export function rangeOf({ runs }: PageText, start: number, end: number): Range | undefined {
  const first = runs[runAt(runs, start)]
  const next = runAt(runs, end - 1)
  const last = runs[next] && (runs[next] as Run).start < end ? runs[next] : runs[next - 1]
  if (!first || !last || last.end <= start || first.start >= end || !first.node.isConnected || !last.node.isConnected) return undefined
  const place = ({ node, from, start: at }: Run, offset: number) => Math.min(node.data.length, Math.max(from, from + offset - at))
  const range = first.node.ownerDocument.createRange()
  range.setStart(first.node, place(first, start))
  range.setEnd(last.node, place(last, Math.min(end, last.end)))
  return range
}
