// What is in a text or on a page, as the analyst tells it: first what stands first, then part by part.
import type { PartOfDoc } from '../../components/Part'
import { ANALYSIS, type Analysis, type Answer, type Ask, type AskedText, type PrintedPage } from '../../utils/analyst/messages'
import type { Doc } from '../../utils/engine/doc'
import { endOfPart, joinDocs, startBehind } from '../../utils/engine/join-docs'
import { browser } from '../../utils/extension-api'
import type { Wake } from '../../utils/messages'

/** A part, and where it begins in the whole. */
export interface ReadPart extends PartOfDoc, Analysis {}

/** A text as far as it has been read. */
export interface ReadText {
  readonly parts: readonly ReadPart[]
  /** All parts as one. */
  readonly doc: Doc
  readonly isDone: boolean
  /** Nothing more will come of it, though it has not been read to its end. */
  readonly isStopped: boolean
  /** UTF-16 units of the source, those of the parts and all. */
  readonly progress: { readonly read: number; readonly of: number }
  /** What went wrong, as the key of a message. */
  readonly problem?: string
  /** Calls back when there is more of it, until the signal. */
  readonly watch: (grown: () => void, signal: AbortSignal) => void
  /** Nothing more of it is wanted. */
  readonly stop: () => void
}

/** Reads a text; gives it as soon as there is something of it, and fails where there will be nothing. */
export const readText = (source: string, pages?: AskedText['pages']): Promise<ReadText> =>
  readAll({ source, ...(pages && { pages }) }, source.length)

/** Reads a printed page likewise. */
export const readPage = (printed: PrintedPage): Promise<ReadText> =>
  readAll(
    printed,
    printed.page.runs.reduce((sum, { text }) => sum + text.length, 0),
  )

/** `length`: UTF-16 units of what is to be read. */
function readAll(message: Ask, length: number): Promise<ReadText> {
  let parts: ReadPart[] = []
  /** Of the first parts so many. */
  let joined: { readonly doc: Doc; readonly last: ReadPart | undefined } | undefined
  let isTop = false
  let isDone = false
  let isStopped = false
  let problem: string | undefined
  let attempts = 0
  /** Parts that come again, since they have been read before. */
  let known = 0
  let port: ReturnType<typeof browser.runtime.connect> | undefined
  const watchers = new Set<() => void>()

  const add = (analysis: Analysis) => {
    const last = parts.at(-1)
    const end = last ? endOfPart(last.start, last.doc) : { text: 0, source: 0 }
    parts = [...parts, { ...analysis, start: startBehind(end, analysis.doc) }]
  }
  const read: ReadText = {
    get parts() {
      return parts
    },
    get doc() {
      const last = parts.at(-1)
      if (joined?.last !== last || !joined) {
        const done = joined?.last ? parts.indexOf(joined.last) + 1 : 0
        const docs = parts.slice(done).map(({ doc }) => doc)
        joined = { doc: joinDocs(done && joined ? [joined.doc, ...docs] : docs), last }
      }
      return joined.doc
    },
    get isDone() {
      return isDone
    },
    get isStopped() {
      return isStopped
    },
    get progress() {
      const last = parts.at(-1)
      return { read: last && !isTop ? endOfPart(last.start, last.doc).source : 0, of: length }
    },
    get problem() {
      return problem
    },
    watch: (grown, signal) => {
      watchers.add(grown)
      signal.addEventListener('abort', () => watchers.delete(grown), { once: true })
    },
    stop: () => {
      isStopped ||= !isDone
      isDone = true
      port?.disconnect()
    },
  }
  return new Promise((resolve, reject) => {
    const tell = () => {
      resolve(read)
      for (const grown of watchers) grown()
    }
    const fail = (why: string) => {
      problem = why
      isStopped = true
      isDone = true
      port?.disconnect()
      if (parts.length) tell()
      else reject(new Error(why))
    }
    const hear = (answer: Answer) => {
      if (answer.type === 'failed') return fail(answer.problem)
      if (answer.type === 'done') {
        isDone = true
        port?.disconnect()
        return tell()
      }
      if (known) {
        // What is shown stays, and nobody loses the place.
        if (answer.type === 'part') known--
        return
      }
      if (isTop) {
        parts = []
        joined = undefined
      }
      isTop = answer.type === 'top'
      add(answer.analysis)
      tell()
    }
    const ask = () => {
      attempts++
      port = browser.runtime.connect({ name: ANALYSIS })
      port.onMessage.addListener(answer => hear(answer as Answer))
      // It may not be there yet, or have been stopped: then it is had again, once.
      port.onDisconnect.addListener(() => {
        if (isDone) return
        if (attempts > 1) return fail('problemFailed')
        const wake: Wake = { type: 'wake' }
        known = isTop ? 0 : parts.length
        browser.runtime.sendMessage(wake).then(ask, () => fail('problemFailed'))
      })
      port.postMessage(message)
    }
    ask()
  })
}
