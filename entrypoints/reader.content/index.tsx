// On demand: reads the page, shows it, answers the popup, gives the page back.
import { browser } from 'wxt/browser'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { makeLexicon } from '../../utils/data'
import { analyze } from '../../utils/engine/analyze'
import { DETECTED } from '../../utils/engine/detect'
import { outlineOf } from '../../utils/engine/outline'
import type { Span } from '../../utils/engine/span'
import type { Badge, ReaderStatus, ToReader } from '../../utils/messages'
import { findText } from '../../utils/page/find-text'
import { readSettings, type Settings, watchSettings } from '../../utils/settings'
import { markSource, type Reading, type Subject, startReading } from './reading'

/** UTF-16 units; a longer text would keep the tab busy for seconds. */
const LONGEST = 300_000
/** Milliseconds that a passage of the original stays marked, and that a changing page is left to settle. */
const MARKED = 6000
const SETTLE = 400

const NO_OUTLINE = { articles: [], counts: {} } as const

/** Everything that can happen to a page while the reader is in it. */
function startSession(initial: Settings, signal: AbortSignal) {
  let settings = initial
  let subject: Subject | undefined
  let problem: string | undefined
  let shown: { reading: Reading; abort: AbortController } | undefined
  let mark: AbortController | undefined

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
    else if (text.source.trim()) return { element: found.element, text, doc: analyze(text.source, makeLexicon()) }
    else problem = 'problemNoText'
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
      const end = AbortSignal.any([abort.signal, signal])
      shown = { abort, reading: startReading(subject, settings, changed, showSource, end) }
      badge(subject.doc.articles.length)
    } catch (error) {
      hide()
      problem = 'problemFailed'
      console.debug('Qianzi', error)
    }
  }

  /** The page changed under us: it is given back, and read again once it is quiet. */
  const changed = () => {
    hide()
    const timer = setTimeout(() => show(), SETTLE)
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
    pinyin: settings.pinyin,
    tooltips: settings.tooltips,
    outline: subject ? outlineOf(subject.doc) : NO_OUTLINE,
    ...(problem && { problem }),
  })

  const answer = (message: ToReader): ReaderStatus => {
    if (message.type === 'set-reading') message.on ? show(true) : hide()
    if (message.type === 'toggle-reading') shown ? hide() : show(true)
    if (message.type === 'read-anyway') show(true)
    if (message.type === 'go-to') {
      show(true)
      shown?.reading.goTo(message.at)
    }
    return status()
  }

  return { answer, show }
}

/** Marks, in the extension's own world, that the reader is in this page already. */
const HERE = Symbol.for('qianzi')

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*', 'file:///*'],
  registration: 'runtime',
  async main(ctx) {
    const world = globalThis as { [HERE]?: true }
    if (world[HERE]) return
    world[HERE] = true
    const settings = readSettings()
    let session: ReturnType<typeof startSession> | undefined
    // A plain function that returns a promise for every message, all of which are for the reader.
    const listener = (message: ToReader) => settings.then(() => session?.answer(message))
    browser.runtime.onMessage.addListener(listener)
    ctx.signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener), { once: true })
    const initial = await settings
    session = startSession(initial, ctx.signal)
    if (initial.readingView) session.show()
  },
})
