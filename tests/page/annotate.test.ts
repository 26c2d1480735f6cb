// @vitest-environment happy-dom
// Words marked in the page itself: read otherwise where they stand, and gone without a trace.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { makeLexicon } from '../../utils/data'
import { analyze } from '../../utils/engine/analyze'
import { annotationsOf } from '../../utils/engine/annotations'
import { correctReadings } from '../../utils/engine/corrections'
import { annotate } from '../../utils/page/annotate'
import { readTextNodes } from '../../utils/page/page-text'

const TEXT = '本报讯（记者 单永红）昨日，重庆召开会议，领导出席。'
const HTML = `<p>${TEXT}</p><p>会议强调，要认真研究重庆的问题。</p>`

beforeEach(() => {
  vi.useFakeTimers()
  document.body.innerHTML = HTML
})
afterEach(() => {
  vi.useRealTimers()
  document.body.replaceChildren()
})

const readings = (word: string) =>
  [...document.querySelectorAll<HTMLElement>('qianzi-word[data-reading]')]
    .filter(({ textContent }) => textContent === word)
    .map(each => each.dataset.reading)

it('reads the same words otherwise without drawing them anew', () => {
  const text = readTextNodes(document.body)
  const doc = analyze(text.source, makeLexicon())
  const annotations = (corrections: Parameters<typeof correctReadings>[1], known?: ReadonlySet<string>) => {
    const shown = correctReadings(doc, corrections, '')
    return shown.blocks.flatMap(block => annotationsOf(shown, block, known))
  }
  const controller = new AbortController()
  const changed = vi.fn()
  const annotateAs = annotate(document.body, text, doc, annotations([]), changed, controller.signal)
  // Before the first slice of the work, too.
  annotateAs(annotations([{ word: '会议', reading: ['kuài', 'yì'] }]))
  vi.runAllTimers()
  expect(new Set(readings('会议'))).toEqual(new Set(['kuàiyì']))
  const words = [...document.querySelectorAll('qianzi-word')]

  annotateAs(annotations([{ word: '重庆', reading: ['zhòng', 'qìng'] }], new Set(['会议'])))
  expect(new Set(readings('重庆'))).toEqual(new Set(['Zhòngqìng']))
  expect(new Set(readings('会议'))).toEqual(new Set(['huìyì']))
  expect([...document.querySelectorAll('[data-known]')].map(({ textContent }) => textContent)).toEqual(['会议', '会议'])
  expect([...document.querySelectorAll('qianzi-word')]).toEqual(words)
  expect(changed).not.toHaveBeenCalled()

  controller.abort()
  expect(document.body.innerHTML).toBe(HTML)
})
