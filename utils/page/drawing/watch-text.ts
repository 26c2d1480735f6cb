// Tells what the page does to a text that is explained in its place. Nothing of ours is in it, so whatever changes was changed by the page.
import { WHOLE_HAN } from '../../engine/text/characters'
import type { PageText } from '../page-text'

const HAN = new RegExp(`[${WHOLE_HAN}]`, 'u')
const speaks = (nodes: NodeList) => [...nodes].some(node => HAN.test(node.textContent ?? ''))

interface On {
  /** Text nodes that were written or removed: what was known of them holds no more. Comes before the page is painted. */
  gone(nodes: ReadonlySet<Text>): void
  /** The text is another one by now. */
  changed(): void
}

/** Watches the text of the element until the signal. */
export function watchText(element: Element, { source, runs }: PageText, on: On, signal: AbortSignal): void {
  const spokeOf = new Map<Node, boolean>()
  for (const { node, start, end } of runs) spokeOf.set(node, spokeOf.get(node) || HAN.test(source.slice(start, end)))
  const { ownerDocument: document } = element
  const root = element.getRootNode()
  const observer = new MutationObserver(records => {
    const gone = new Set<Text>()
    let isChanged = !element.isConnected
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type === 'characterData') {
        if (spokeOf.has(target)) gone.add(target as Text)
        const speaks = spokeOf.get(target) || HAN.test((target as Text).data)
        if (speaks && (spokeOf.has(target) || element.contains(target))) isChanged = true
      } else {
        for (const removed of removedNodes) for (const node of textsIn(removed)) if (spokeOf.has(node) && !node.isConnected) gone.add(node)
        if (element.contains(target) && (speaks(addedNodes) || speaks(removedNodes))) isChanged = true
      }
    }
    if (gone.size) on.gone(gone)
    if (isChanged) on.changed()
  })
  for (const each of new Set([root, document])) observer.observe(each, { childList: true, characterData: true, subtree: true })
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })
}

function* textsIn(node: Node): Generator<Text> {
  const walker = (node.ownerDocument as Document).createTreeWalker(node, 4 /* NodeFilter.SHOW_TEXT */)
  if (node.nodeType === 3) yield node as Text
  for (let text = walker.nextNode(); text; text = walker.nextNode()) yield text as Text
}
