// @vitest-environment happy-dom
// A long text comes in a hundred parts: what the view keeps of it is the text, and not what it was after each of them.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, it } from 'vitest'
import { ReadingView } from '../../components/ReadingView'
import { Tooltip } from '../../components/Tooltip'
import type { Doc } from '../../utils/engine/doc'
import { joinDocs } from '../../utils/engine/join-docs'
import { makeSampleDoc } from '../fixtures/sample-doc'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

const t = (key: string) => key

it('keeps no whole of the time when there was less of it', async () => {
  const { signal } = new AbortController()
  const root = document.body.appendChild(document.createElement('div'))
  const parts = Array.from({ length: 6 }, (_, i) => ({ doc: makeSampleDoc(), start: { text: 10_000 * i, source: 10_000 * i } }))
  const wholes: WeakRef<Doc>[] = []
  for (let read = 1; read <= parts.length; read++) {
    const some = parts.slice(0, read)
    const doc = { ...joinDocs(some.map(part => part.doc)) }
    wholes.push(new WeakRef(doc))
    const view = (
      <>
        <ReadingView parts={some} t={t} />
        <Tooltip text={{ doc }} t={t} signal={signal} on={false} />
      </>
    )
    act(() => render(view, root))
  }
  await new Promise(done => setTimeout(done, 50))
  collectGarbage()
  // The first is in the closures of the first drawing; the last two are those that are compared.
  expect(wholes.slice(1, -2).filter(whole => whole.deref())).toEqual([])
  expect(root.querySelectorAll('[data-part]')).toHaveLength(parts.length)
})
