// The pages of a PDF, read one after the other: the first one first, then those that the user looks at.
import type { PDFPageProxy } from 'pdfjs-dist'
import { type PageProblem, problemOf } from '../../utils/pdf/page-problem'
import { readPageGeometry } from '../../utils/pdf/read-page'
import { type ReadText, readPage } from '../reader/read-text'
import { operators } from './load-pdf'

/** Pages of a file that is read as a whole; of longer ones those that the user comes to. */
const WHOLE = 24

/** What became of a page: its text, or why there is none, as the key of a message. */
export type PageRead = { readonly read: ReadText } | { readonly problem: string }

interface OnPages {
  readonly begins: (page: number) => void
  readonly ends: (page: number, result: PageRead) => void
  /** Nothing is being read any more, or something is again. */
  readonly going: (isGoing: boolean) => void
}

export interface PagesInReading {
  /** Reads this page next. */
  readonly want: (page: number) => void
  /** Reads no page that is not wanted. */
  readonly stop: () => void
  /** Reads all of them. */
  readonly goOn: () => void
}

const MESSAGES: Readonly<Record<PageProblem, string>> = {
  picture: 'pageIsPicture',
  empty: 'pageIsEmpty',
  garbled: 'pageIsGarbled',
  foreign: 'pageHasNoChinese',
}

async function readOne(page: PDFPageProxy, number: number): Promise<PageRead> {
  const geometry = await readPageGeometry(page, await operators())
  // False while it is being painted, which then keeps what it needs.
  page.cleanup()
  const problem = problemOf(geometry)
  return problem ? { problem: MESSAGES[problem] } : { read: await readPage({ page: geometry, number }) }
}

/** Reads so many pages, until the signal; `rest` is waited for between two of them. */
export function readPages(
  { count, pageOf, rest }: { count: number; pageOf: (page: number) => Promise<PDFPageProxy>; rest: () => Promise<void> },
  on: OnPages,
  signal: AbortSignal,
): PagesInReading {
  const waiting = new Set(Array.from({ length: count }, (_, i) => i + 1))
  let wanted: number[] = [1]
  let all = count <= WHOLE
  let isGoing = false

  const next = (): number | undefined => {
    wanted = wanted.filter(page => waiting.has(page))
    return wanted.pop() ?? (all ? waiting.values().next().value : undefined)
  }
  const work = async () => {
    if (isGoing) return
    isGoing = true
    on.going(true)
    for (let page = next(); page !== undefined && !signal.aborted; page = next()) {
      waiting.delete(page)
      on.begins(page)
      const result = await pageOf(page)
        .then(proxy => readOne(proxy, page as number))
        .catch((): PageRead => ({ problem: 'pageIsBroken' }))
      if (signal.aborted) return
      on.ends(page, result)
      await rest()
    }
    isGoing = false
    if (!signal.aborted) on.going(false)
  }
  // Whoever called is to have what this gives before it is told of anything.
  queueMicrotask(work)
  return {
    want: page => {
      if (!waiting.has(page)) return
      wanted.push(page)
      void work()
    },
    stop: () => {
      all = false
      wanted = []
    },
    goOn: () => {
      all = true
      void work()
    },
  }
}
