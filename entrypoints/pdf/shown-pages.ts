// The pages whose text is there: what stands where on the paper, what the popup is told of them, and how one leads to another.
import type { Light } from '../../components/PdfReader'
import type { Block } from '../../utils/engine/doc'
import { answeredJumps, jumpLinesOf } from '../../utils/engine/geometry/jump-lines'
import { blockPrintedAt, byPage, regionsOf } from '../../utils/engine/geometry/where-printed'
import { joinDocs } from '../../utils/engine/join-docs'
import type { Outline } from '../../utils/engine/outline'
import type { Span } from '../../utils/engine/text/span'
import type { ReadText } from '../reader/read-text'
import { goTo, outlineOfAll } from '../reader/regions'
import type { TextOfPage } from './text-of-page'

/** From where one page begins in the offsets of the outline to where the next one does: none has as much text, and no file as many pages as would fit. */
const STEP = 2 ** 20
const NOTHING = { doc: joinDocs([]), parts: [] } as const

/** A page whose text is there. */
export interface ShownPage {
  readonly number: number
  readonly read: ReadText
  readonly text: TextOfPage
}

export interface ShownPages {
  readonly add: (page: ShownPage) => void
  readonly all: () => readonly ShownPage[]
  readonly textOf: (page: number) => TextOfPage | undefined
  /** Where a span of a page's text stands. */
  readonly lightOf: (page: number, span: Span) => Light
  readonly articleOf: (page: number, at: number) => Span | undefined
  readonly blockAt: (page: number, at: { readonly x: number; readonly y: number }) => Block | undefined
  readonly outline: () => Outline
  /** Goes to an offset of the outline. */
  readonly goTo: (at: number) => void
  /** Makes links of the lines that say where an article goes on, if the page that they name says so too. */
  readonly leadOn: (go: (page: number, at: number) => void) => void
}

/** None of so many pages at first. */
export function makeShownPages(count: number, root: Element): ShownPages {
  let shown: readonly ShownPage[] = []
  const find = (page: number) => shown.find(({ number }) => number === page)
  const docOf = (page: number) => find(page)?.read.doc ?? NOTHING.doc
  /** All pages, so that each keeps its offsets while others are read. */
  const regions = () =>
    Array.from({ length: count }, (_, i) => {
      const { read = NOTHING, text } = find(i + 1) ?? {}
      return { subject: { read, element: text?.host ?? root }, ...(text && { shown: { reading: text } }) }
    })
  return {
    add: page => {
      shown = [...shown, page].sort((a, b) => a.number - b.number)
    },
    all: () => shown,
    textOf: page => find(page)?.text,
    lightOf: (page, span) => byPage(regionsOf(docOf(page), span)),
    articleOf: (page, at) => docOf(page).articles.find(({ start, end }) => at >= start && at < end),
    blockAt: (page, { x, y }) => blockPrintedAt(docOf(page), page, x, y),
    outline: () => outlineOfAll(regions(), STEP),
    goTo: at => goTo(regions(), at, STEP),
    leadOn: go => {
      const jumps = answeredJumps(new Map(shown.map(({ number, read }) => [number, jumpLinesOf(read.doc)])))
      for (const { number, text } of shown) {
        const own = jumps.filter(({ page }) => page === number)
        text.link(own.map(({ line, answer }) => ({ start: line.start, end: line.end, follow: () => go(line.to, answer.start) })))
      }
    },
  }
}
