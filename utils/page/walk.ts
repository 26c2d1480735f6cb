// A walk over a tree without recursion: pages nest as deeply as they like.

interface Visitor {
  /** False ends the walk. */
  readonly text: (node: Text) => boolean
  /** False leaves the element out, with all that is in it. */
  readonly enter: (element: Element) => boolean
  readonly leave?: (element: Element) => void
}

/** Visits the element and all under it in the order of the page; at most `most` nodes. */
export function walk(root: Element, { text, enter, leave }: Visitor, most = Number.POSITIVE_INFINITY): void {
  let node: Node | null = root
  for (let seen = 0; node && seen < most; seen++) {
    let into: Node | null = null
    if (node.nodeType === 3) {
      if (!text(node as Text)) return
    } else if (node.nodeType === 1 && enter(node as Element)) {
      into = node.firstChild
      if (!into) leave?.(node as Element)
    }
    if (into) {
      node = into
      continue
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode
      if (node?.nodeType === 1) leave?.(node as Element)
    }
    if (!node || node === root) return
    node = node.nextSibling
  }
}
