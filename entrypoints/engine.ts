// The engine in a worker of its own: what it knows weighs too much for every page, and no page, popup or look-up waits for it.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import sample from '../scripts/sample-page.txt?raw'
import type { Answer, AskedText, ToWorker } from '../utils/analyst/messages'
import { makeLexicon } from '../utils/data'
import { makeLevels } from '../utils/data/levels'
import { analyze, analyzePageFromTop, analyzeParts, analyzePlaced, analyzeTop, type FromTop } from '../utils/engine/analyze'
import type { Doc } from '../utils/engine/doc'
import type { PlacedPage } from '../utils/engine/geometry/placed'
import { outlineOf } from '../utils/engine/outline'
import { TELLS_FIRST } from '../utils/engine/part-length'
import { partsOf } from '../utils/engine/parts'

/** UTF-16 units of the text that no window shows more of at once, and of a source that is read as fast as what stands first in it. */
const SCREEN = 1200
const SHORT = 2000
/** Times that the engine reads a page before anybody asks it to, so that the compiler has done its work. */
const REHEARSALS = 4

/** What is used of the scope of a worker. */
interface Scope {
  postMessage(answer: Answer): void
  onmessage: ((event: { readonly data: ToWorker }) => void) | null
}

export default defineUnlistedScript(() => {
  const scope = globalThis as unknown as Scope
  const lexicon = makeLexicon()
  const levelsOf = makeLevels()
  const analysisOf = (doc: Doc) => ({ doc, levels: levelsOf(doc), outline: outlineOf(doc) })
  let expected: { readonly first: string; readonly top: Answer } | undefined
  let isAsked = false
  let isWanted = false

  const firstPartOf = (source: string): string => source.slice(0, partsOf(source.slice(0, TELLS_FIRST))[0]?.end)
  /** What stands first in the first part of a text; nothing where the part itself comes as soon. */
  const topOf = (first: string): Answer | undefined => {
    if (expected?.first === first) return expected.top
    return first.length > SHORT ? { type: 'top', analysis: analysisOf(analyzeTop(first, lexicon, SCREEN)) } : undefined
  }
  /** Messages that have come meanwhile are heard. */
  const turn = () => new Promise(soon => setTimeout(soon))

  const read = async (docs: Iterable<FromTop>) => {
    isWanted = true
    for (const { doc, isWhole } of docs) {
      scope.postMessage({ type: isWhole ? 'part' : 'top', analysis: analysisOf(doc) })
      if (isWhole) await turn()
      if (!isWanted) break
    }
    expected = undefined
    scope.postMessage({ type: 'done' })
  }
  function* docsOf(source: string): Generator<FromTop> {
    for (const doc of analyzeParts(source, lexicon)) yield { doc, isWhole: true }
  }
  function* docsOfPages(source: string, pages: readonly PlacedPage[]): Generator<FromTop> {
    for (const [i, page] of pages.entries()) yield* analyzePlaced(source.slice(page.start, page.end), page, lexicon, i ? undefined : SCREEN)
  }
  const readText = ({ source, pages }: AskedText) => {
    if (pages) return read(docsOfPages(source, pages))
    const top = topOf(firstPartOf(source))
    if (top) scope.postMessage(top)
    return read(docsOf(source))
  }
  scope.onmessage = ({ data }) => {
    isAsked = true
    if (data.type === 'stop') isWanted = false
    else if (data.type === 'read')
      void ('page' in data ? read(analyzePageFromTop(data.page, data.number, lexicon, SCREEN)) : readText(data))
    else {
      const first = firstPartOf(data.begins)
      const top = topOf(first)
      expected = top && { first, top }
    }
  }
  const rehearse = (times: number) =>
    setTimeout(() => {
      if (isAsked || !times) return
      analysisOf(analyze(sample, lexicon))
      rehearse(times - 1)
    })
  rehearse(REHEARSALS)
})
