// Everything that can happen to a page while the reader is in it.
import { browser } from 'wxt/browser'
import { makeLexicon } from '../../utils/data'
import { analyze } from '../../utils/engine/analyze'
import { DETECTED } from '../../utils/engine/detect'
import type { Lexicon } from '../../utils/engine/lexicon'
import { outlineOf } from '../../utils/engine/outline'
import type { Span } from '../../utils/engine/span'
import type { Badge, ReaderStatus, ToReader } from '../../utils/messages'
import { findText } from '../../utils/page/find-text'
import { type Settings, watchSettings } from '../../utils/settings'
import { startInPlace, staysInPlace } from './in-place'
import { markSource, type Reading, type Subject, startReading } from './reading'

/** UTF-16 units; a longer text would keep the tab busy for seconds. */
const LONGEST = 100_000
/** Milliseconds that a passage of the original stays marked. */
const MARKED = 6000
/** Milliseconds that a changed page is left alone; twice as long after every further change. */
const SETTLE = 400

const NO_OUTLINE = { articles: [], counts: {} } as const

export interface Session {
  readonly answer: (message: ToReader) => ReaderStatus
}

/** Shows, gives back and answers until the controller is aborted, which it is when the extension has left the page behind. */
export function startSession(initial: Settings, controller: AbortController): Session {
  const { signal } = controller
  let settings = initial
  let subject: Subject | undefined
  let problem: string | undefined
  let shown: { reading: Reading; abort: AbortController } | undefined
  let mark: AbortController | undefined
  let settle = SETTLE
  let lexicon: Lexicon | undefined

  const read = (anyway: boolean): Subject | undefined => {
    problem = undefined
    const found = findText(document)
    if (!found || (!anyway && found.score < DETECTED)) {
      problem = 'problemNoText'
      return undefined
    }
    const text = found.shape.read(found.element)
    if (text.source.length > LONGEST) problem = 'problemTooLong'
    else if (text.source === subject?.text.source && found.element === subject.element) return { ...subject, text }
    else if (text.source.trim()) {
      lexicon ??= makeLexicon()
      return { broken: found.broken, element: found.element, text, doc: analyze(text.source, lexicon) }
    } else problem = 'problemNoText'
    return undefined
  }

  const badge = (articles: number) => {
    const message: Badge = { type: 'badge', articles }
    // The extension may have been reloaded; then there is no badge to set.
    void Promise.resolve(browser.runtime?.sendMessage(message)).catch(() => undefined)
  }

  const hide = () => {
    shown?.abort.abort()
    shown = undefined
    badge(0)
  }

  const show = (anyway = false) => {
    mark?.abort()
    if (shown) return
    try {
      subject = read(anyway)
      if (!subject) return
      const abort = new AbortController()
      const until = AbortSignal.any([abort.signal, signal])
      const reading = staysInPlace(subject)
        ? startInPlace(subject, settings, changed, until)
        : startReading(subject, settings, changed, showSource, until)
      shown = { abort, reading }
      badge(subject.doc.articles.length)
    } catch (error) {
      hide()
      problem = 'problemFailed'
      console.debug('Qianzi', error)
    }
  }

  /** The page changed under us: it is given back, and read again once it is quiet. */
  const changed = () => {
    try {
      hide()
    } catch {
      return controller.abort()
    }
    // A newer copy of the extension has taken this page over.
    if (!browser.runtime?.id) return controller.abort()
    const timer = setTimeout(() => show(), settle)
    settle *= 2
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true })
  }

  const showSource = (span: Span) => {
    if (!subject) return
    hide()
    mark = new AbortController()
    markSource(subject, span, AbortSignal.any([mark.signal, signal, AbortSignal.timeout(MARKED)]))
  }

  watchSettings(changedTo => {
    settings = changedTo
    shown?.reading.apply(changedTo)
  }, signal)

  const status = (): ReaderStatus => ({
    reading: shown !== undefined,
    inPlace: subject !== undefined && staysInPlace(subject),
    pinyin: settings.pinyin,
    tooltips: settings.tooltips,
    repairs: settings.repairs,
    outline: subject ? outlineOf(subject.doc) : NO_OUTLINE,
    ...(problem && { problem }),
  })

  const answer = (message: ToReader): ReaderStatus => {
    if (message.type === 'read') show()
    if (message.type === 'set-reading') message.on ? show(true) : hide()
    if (message.type === 'toggle-reading') shown ? hide() : show(true)
    if (message.type === 'read-anyway') show(true)
    if (message.type === 'go-to') {
      show(true)
      shown?.reading.goTo(message.at)
    }
    return status()
  }

  return { answer }
}
