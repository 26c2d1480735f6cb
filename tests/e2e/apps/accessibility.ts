// What a screen reader is told of a page.
import type { CDPSession, Page, Protocol } from 'puppeteer-core'
import { inWindow } from '../firefox'

type Node = Protocol.Accessibility.AXNode

async function bodyOf(session: CDPSession): Promise<number> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 })
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'body' })
  return (await session.send('DOM.describeNode', { nodeId })).node.backendNodeId
}

async function toldInChromium(page: Page): Promise<string[]> {
  const session = await page.createCDPSession()
  const body = await bodyOf(session)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  const byId = new Map(nodes.map(node => [node.nodeId, node]))
  const told = (node: Node, depth: number): string[] => {
    if (node.role?.value === 'InlineTextBox') return []
    const inside = (by: number) => (node.childIds ?? []).flatMap(id => told(byId.get(id)!, depth + by))
    if (node.ignored) return inside(0)
    const said = [node.role, node.name, node.description, node.value].map(each => each?.value).filter(Boolean)
    const properties = (node.properties ?? []).map(({ name, value }) => `${name}=${value.value}`)
    return [[' '.repeat(depth), ...said, ...properties].join(' '), ...inside(1)]
  }
  const top = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === body)
  if (!top) throw new Error('the body is in no tree')
  return told(top, 0)
}

/** What is told of the document in front: roles, names and descriptions; behind those of its body stand those of what follows it. */
const IN_FIREFOX = `(() => {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService)
  const told = (node, depth) => [
    [' '.repeat(depth), service.getStringRole(node.role), node.name, node.description].filter(Boolean).join(' '),
    ...Array.from({ length: node.childCount }, (_, i) => told(node.getChildAt(i), depth + 1)).flat(),
  ]
  const frame = service.getAccessibleFor(gBrowser.selectedBrowser)
  return JSON.stringify(frame?.childCount ? told(frame.firstChild, 0) : [])
})()`

/** A line for each node of the accessibility tree of the page, which is brought to the front; without the lines that a text is laid out in. */
export async function toldOf(page: Page): Promise<string[]> {
  await page.bringToFront()
  const remote = page.browser()
  if ((await remote.version()).startsWith('Chrome')) return toldInChromium(page)
  return JSON.parse((await inWindow(remote, IN_FIREFOX)) as string)
}
