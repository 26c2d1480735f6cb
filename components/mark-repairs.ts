// Marks of repairs in a drawn block: empty elements between its characters, so that its text stays what it is.
import type { Repair } from '../utils/engine/repairs'
import type { Translate } from './translate'

/** A repair and its place in the list of the page. */
export interface NumberedRepair extends Repair {
  readonly number: number
}

/** A join less sure than this is marked as a doubt. */
const DOUBTFUL = 0.75

/** Puts a mark before the character at each repair's offset; `start` is the block's own. The repairs are in the order of the text. */
export function markRepairs(block: Element, start: number, repairs: readonly NumberedRepair[], t: Translate): void {
  const texts = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  let node = texts.nextNode() as Text | null
  let at = start
  for (const repair of repairs) {
    while (node && at + node.length <= repair.at) {
      at += node.length
      node = texts.nextNode() as Text | null
    }
    if (!node) return
    const rest = repair.at > at ? node.splitText(repair.at - at) : node
    rest.before(markOf(repair, block.ownerDocument, t))
    at = repair.at
    node = rest
    texts.currentNode = rest
  }
}

function markOf({ kind, confidence = 1, number }: NumberedRepair, document: Document, t: Translate): HTMLElement {
  const mark = document.createElement('span')
  mark.className = confidence < DOUBTFUL ? `repair ${kind} doubtful` : `repair ${kind}`
  mark.dataset.repair = String(number)
  mark.tabIndex = -1
  mark.setAttribute('role', 'img')
  mark.setAttribute('aria-label', t(`repair_${kind}`))
  return mark
}
