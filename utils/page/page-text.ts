// An element read as one immutable string, with the text nodes that it came from.

/** Where one text node stands in the source, in UTF-16 units. */
export interface Run {
  readonly node: Text
  readonly start: number
  readonly end: number
}

export interface PageText {
  readonly source: string
  /** In the order of the source; white space that a shape adds between nodes belongs to none. */
  readonly runs: readonly Run[]
}

/** The text nodes under an element, one after the other. */
export function readTextNodes(element: Element): PageText {
  const runs: Run[] = []
  let source = ''
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    runs.push({ node, start: source.length, end: source.length + node.data.length })
    source += node.data
  }
  return { source, runs }
}

/** A DOM range over a span of the source, or nothing where no node holds it any more. */
export function rangeOf({ runs }: PageText, start: number, end: number): Range | undefined {
  const first = runs.find(run => start < run.end)
  const last = runs.findLast(run => run.start < end)
  if (!first || !last || !first.node.isConnected || !last.node.isConnected) return undefined
  const range = document.createRange()
  range.setStart(first.node, Math.min(first.node.data.length, Math.max(0, start - first.start)))
  range.setEnd(last.node, Math.min(last.node.data.length, Math.max(0, end - last.start)))
  return range
}
