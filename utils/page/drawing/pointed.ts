// Which character of a text is under a point of the window: asked of the browser.
import type { PageText, Run } from '../page-text'
import type { BoxesOf } from './lines'

interface Caret {
  readonly offsetNode: Node
  readonly offset: number
}
interface HasCarets {
  caretPositionFromPoint?(x: number, y: number, options?: { readonly shadowRoots: readonly ShadowRoot[] }): Caret | null
}

/** Gives the source offset of the character of the text whose box holds the point; undefined where there is none. */
export function pointedIn({ runs }: PageText, boxesOf: BoxesOf): (x: number, y: number) => number | undefined {
  const tree = runs[0]?.node.getRootNode() as Document | ShadowRoot | undefined
  const document = runs[0]?.node.ownerDocument as (Document & HasCarets) | undefined
  const runsOf = new Map<Text, Run[]>()
  for (const run of runs) {
    const own = runsOf.get(run.node)
    if (own) own.push(run)
    else runsOf.set(run.node, [run])
  }
  return (x, y) => {
    const caret = document?.caretPositionFromPoint?.(x, y, tree instanceof ShadowRoot ? { shadowRoots: [tree] } : undefined)
    const node = caret?.offsetNode as Text | undefined
    const own = node && runsOf.get(node)
    // The nearest caret may be in a text that is cut off or covered there.
    if (!caret || !own || node.parentElement !== tree?.elementFromPoint(x, y)) return undefined
    for (const at of [caret.offset, caret.offset - 1]) {
      const holds =
        at >= 0 && boxesOf({ node, from: at, to: at + 1 }).some(box => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)
      if (!holds) continue
      const run = own.findLast(({ from }) => from <= at)
      return run && at < run.from + run.end - run.start ? run.start + at - run.from : undefined
    }
    return undefined
  }
}
