// What is run in the pages themselves: how they look, whether they are marked, how they are changed, and what was thrown.
import type { Step } from './states'

/** Text and markup of a page. */
export interface Look {
  readonly text: string
  /** As it is laid out, which is how a reader copies it. */
  readonly rendered: string
  readonly paragraphs: readonly string[]
  readonly html: string
  readonly nodes: number
}

/** In the page: body, and the open shadow roots in it, as scripts of the page see them. */
export function look(): Look {
  const roots: (Element | ShadowRoot)[] = [document.body]
  const elements: Element[] = []
  let nodes = 0
  for (const root of roots) {
    const walker = document.createTreeWalker(root)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      nodes++
      if (!(node instanceof Element)) continue
      elements.push(node)
      if (node.shadowRoot) roots.push(node.shadowRoot)
    }
  }
  const said = (each: Node) => each.textContent ?? ''
  return {
    text: roots.map(said).join('\n'),
    rendered: document.body.innerText,
    paragraphs: elements.filter(({ localName }) => /^(?:p|h\d|blockquote|li|td)$/.test(localName)).map(said),
    html: roots.map(each => each.innerHTML).join('\n'),
    nodes,
  }
}

/** In the page: which of the names stand more often in its text than they are marked, and whether pinyin is not as wanted. */
export function unmarked(names: readonly string[], pinyin: string): string[] {
  const host = document.documentElement.lastElementChild as HTMLElement | null
  if (host?.localName !== 'qianzi-reader') return ['no qianzi-reader at the end of <html>']
  if (host.dataset.pinyin !== pinyin) return [`pinyin is ${host.dataset.pinyin}`]
  const marked: string[] = []
  const highlights = (CSS as unknown as { highlights: Map<string, Set<AbstractRange>> }).highlights
  for (const [name, ranges] of highlights)
    if (name.startsWith('qianzi-') && name !== 'qianzi-source')
      for (const { startContainer, startOffset, endContainer, endOffset } of ranges)
        try {
          const range = document.createRange()
          range.setStart(startContainer, startOffset)
          range.setEnd(endContainer, endOffset)
          marked.push(String(range))
        } catch {
          // The page has made the text shorter since.
        }
  const { text } = look()
  return names.filter(name => text.split(name).length - 1 > marked.filter(each => each === name).length)
}

/** In the page: waits, frame by frame, until it is marked. */
export async function marked(names: readonly string[], pinyin: string): Promise<void> {
  const end = performance.now() + 8000
  while (unmarked(names, pinyin).length) {
    if (performance.now() > end) throw new Error(`not marked: ${unmarked(names, pinyin).join()}`)
    await new Promise(requestAnimationFrame)
  }
}

/**
 * In the page: clicks on its button for each of the steps, with so many milliseconds after each, or in one go, and gives how it looks at first
 * and after every one.
 */
export async function play(steps: readonly Step[], between: number): Promise<Look[]> {
  const page = window as unknown as { show: (state: Step['state']) => unknown; next: () => void; wrongs: string[] }
  const looks = [look()]
  for (const { name, state } of steps) {
    let shown: unknown
    page.next = () => {
      shown = page.show(state)
    }
    const button = (document.querySelector('news-report')?.shadowRoot ?? document).querySelector('button')
    if (button) button.click()
    else page.wrongs.push(`${name}: the button is gone`)
    await shown
    if (between) await new Promise(done => setTimeout(done, between))
    looks.push(look())
  }
  return looks
}

/** In the page, before all of its scripts: keeps what goes wrong, in `wrongs`. Chance is taken away, for Lit marks its places by it. */
function listen(): void {
  const wrongs: string[] = []
  Object.assign(window, { wrongs })
  addEventListener('error', ({ message }) => wrongs.push(message))
  addEventListener('unhandledrejection', ({ reason }) => wrongs.push(String(reason)))
  const error = console.error
  console.error = (...said) => {
    wrongs.push(said.join(' '))
    error(...said)
  }
  Math.random = () => 0.5
}

/** The script that has all this in a page. */
export const IN_PAGE = `Object.assign(window, { ${[look, unmarked, marked, play].map(each => `${each.name}: ${each}`).join(', ')} }); (${listen})()`
