// The trees of a page: its own, and those of its open shadow roots. Every page pays for looking at them, so the browser does the
// work: a range and a path find what would take a wrapper for each node otherwise, ten times as long and in memory that stays.

export type Root = Document | ShadowRoot

/** Hosts that are asked: a page with more is made of buttons that are components. */
const MOST_HOSTS = 500

/** All that a tree says, scripts too. */
export function textOf(root: Root): string {
  const range = (root.ownerDocument ?? (root as Document)).createRange()
  range.selectNodeContents(root)
  return range.toString()
}

/** The open shadow roots under a node, in the order of the page, each before those inside it. Where there are no paths, as in happy-dom, none are found. */
function* shadowRoots(under: Document | Element): Generator<ShadowRoot> {
  const page = under.ownerDocument ?? (under as Document)
  const hosts = page.evaluate?.('descendant-or-self::*[contains(local-name(), "-")]', under, null, 7 /* ORDERED_NODE_SNAPSHOT_TYPE */)
  for (let i = 0; i < Math.min(MOST_HOSTS, hosts?.snapshotLength ?? 0); i++) {
    const host = hosts.snapshotItem(i) as Element
    if (!host.shadowRoot || host.localName === 'qianzi-reader') continue
    yield host.shadowRoot
    for (const child of host.shadowRoot.children) yield* shadowRoots(child)
  }
}

/** The page itself, then its shadow roots. */
export function* rootsOf(page: Document): Generator<Root> {
  yield page
  yield* shadowRoots(page)
}
