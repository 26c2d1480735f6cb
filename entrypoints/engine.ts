// The engine in a worker of its own: what it knows weighs too much for every page, and no page, popup or look-up waits for it.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import sample from '../scripts/sample-page.txt?raw'
import type { Answer, ReadPart, ToWorker } from '../utils/analyst/messages'
import { makeLexicon } from '../utils/data'
import { makeLevels } from '../utils/data/levels'
import { analyze, analyzePageFromTop, analyzePart, analyzePlaced, analyzeTop, type FromTop } from '../utils/engine/analyze'
import type { Doc } from '../utils/engine/doc'
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
  const levelsOf = makeLevels(lexicon)
  const analysisOf = (doc: Doc) => ({ doc, levels: levelsOf(doc), outline: outlineOf(doc) })
  let expected: { readonly first: string; readonly top: Answer } | undefined
  let isAsked = false

  const firstPartOf = (source: string): string => source.slice(0, partsOf(source.slice(0, TELLS_FIRST))[0]?.end)
  /** What stands first in the first part of a text; nothing where the part itself comes as soon. */
  const topOf = (first: string): Answer | undefined => {
    if (expected?.first === first) return expected.top
    return first.length > SHORT ? { type: 'top', analysis: analysisOf(analyzeTop(first, lexicon, SCREEN)) } : undefined
  }
  function* docsOf(part: ReadPart): Generator<FromTop, void> {
    if ('page' in part) yield* analyzePageFromTop(part.page, part.number, lexicon, SCREEN)
    else if ('placed' in part) yield* analyzePlaced(part.source, part.placed, lexicon, part.isFirst ? SCREEN : undefined)
    else yield { doc: analyzePart(part, lexicon), isWhole: true }
  }
  const read = (part: ReadPart) => {
    const top = 'goesOn' in part && part.isFirst && topOf(part.source)
    if (top) scope.postMessage(top)
    for (const { doc, isWhole } of docsOf(part)) scope.postMessage({ type: isWhole ? 'part' : 'top', analysis: analysisOf(doc) })
    expected = undefined
    scope.postMessage({ type: 'done' })
  }
  scope.onmessage = ({ data }) => {
    isAsked = true
    if (data.type === 'read') read(data)
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
