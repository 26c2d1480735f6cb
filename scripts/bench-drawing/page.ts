// Draws the text of a page in its place, or writes it as bare <ruby>, and says what that took: window.data = { doc, over }.
import { annotationsOf } from '../../utils/engine/annotations'
import type { Doc } from '../../utils/engine/doc'
import { isProperName } from '../../utils/engine/readings/spelling'
import { explain } from '../../utils/page/drawing/explain'
import type { Over } from '../../utils/page/drawing/readings'
import { readLines } from '../../utils/page/read-lines'
import { openLayers } from '../pictures/open-layers'

export interface Cost {
  /** Milliseconds until all that is in sight is drawn, and until all that is near the window is. */
  readonly inSight: number
  readonly all: number
  /** Of the longest time that the thread was busy. */
  readonly longest: number
  /** By how much the page has grown. */
  readonly grown: number
}

const { doc } = (window as unknown as { data: { doc: Doc } }).data
const main = document.body.appendChild(document.createElement('main'))
for (const { start, end } of doc.blocks) main.appendChild(document.createElement('p')).textContent = doc.text.slice(start, end)

const layers = openLayers()

const frame = () => new Promise<void>(done => requestAnimationFrame(() => setTimeout(done)))

function ruby(over: Over): void {
  for (const [i, block] of doc.blocks.entries()) {
    const drawn = document.createDocumentFragment()
    let at = block.start
    for (const { kind, words, ...span } of annotationsOf(doc, block))
      for (const { start, end, pinyin } of over === 'all' || (kind && isProperName(doc, { kind, ...span })) ? words : []) {
        drawn.append(doc.text.slice(at, start))
        const word = document.createElement('ruby')
        word.append(doc.text.slice(start, end))
        word.appendChild(document.createElement('rt')).textContent = pinyin
        drawn.append(word)
        at = end
      }
    drawn.append(doc.text.slice(at, block.end))
    main.children[i]?.replaceChildren(drawn)
  }
}

/** Readings that are drawn. */
const drawn = () => layers.reduce((sum, root) => sum + root.querySelectorAll('i').length, 0)

async function measure(way: 'ruby' | 'layer', over: Over): Promise<Cost> {
  const text = readLines(main)
  const height = main.getBoundingClientRect().height
  await frame()
  let [longest, last, on] = [0, performance.now(), true]
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
    if (on) port2.postMessage(0)
  }
  port2.postMessage(0)
  const started = performance.now()
  if (way === 'ruby') ruby(over)
  else explain(main, { text, doc }, over, () => undefined, new AbortController().signal)
  await frame()
  const inSight = performance.now() - started
  // Until two frames bring nothing more.
  for (let [before, same] = [-1, 0]; same < 2; same = drawn() === before ? same + 1 : 0) {
    before = drawn()
    await frame()
  }
  await frame()
  const all = performance.now() - started
  on = false
  return { inSight, all, longest, grown: main.getBoundingClientRect().height / height }
}
Object.assign(window, { measure })
