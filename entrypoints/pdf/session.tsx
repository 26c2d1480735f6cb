// A PDF that is open: its pages, what is read of them, and what the user points at and chooses on either side.
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { render } from 'preact'
import { browser } from 'wxt/browser'
import { type Light, type OnPdf, type Pane, type PdfPage, PdfReader } from '../../components/PdfReader'
import type { Wishes } from '../../utils/handover'
import type { Badge, ReaderStatus, ToReader } from '../../utils/messages'
import { watchScrolling } from '../../utils/page/watch-scrolling'
import { watchSettings } from '../../utils/settings'
import { translate } from '../../utils/translate'
import { watchReadings } from '../reader/watch-readings'
import { articlesOn } from './articles-on'
import { makePainter } from './paint'
import { panesIn } from './paper'
import { type PageRead, readPages } from './read-pages'
import { makeShownPages } from './shown-pages'
import { openText } from './text-of-page'

/** What the window must be for both panes to have room. */
const ROOM = '(min-width: 860px)'
const NO_LIGHT: Light = new Map()

export interface PdfSession {
  readonly answer: (message: ToReader) => ReaderStatus
}

interface Opened {
  readonly pdf: PDFDocumentProxy
  readonly name: string
  readonly openFile: (file: File) => void
}

const isDone = ({ state }: PdfPage) => state === 'read' || state === 'failed'

/** Shows the PDF in the root until the signal. */
export async function startSession(
  root: HTMLElement,
  { pdf, name, openFile }: Opened,
  initial: Wishes,
  signal: AbortSignal,
): Promise<PdfSession> {
  // Pages of one file are mostly alike; each tells when it is asked for.
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 })
  let pages: readonly PdfPage[] = Array.from({ length: pdf.numPages }, (_, i) => ({
    number: i + 1,
    width,
    height,
    articles: [],
    state: 'waiting',
  }))
  let wishes = initial
  let [current, zoom, isGoing, reading] = [1, 1, true, true]
  let pane: Pane = 'text'
  let [lit, chosen] = [NO_LIGHT, NO_LIGHT]
  const room = matchMedia(ROOM)
  const shown = makeShownPages(pdf.numPages, root)
  const panes = panesIn(root)
  let hasRead: () => void = () => undefined
  const firstRead = new Promise<void>(done => {
    hasRead = done
  })

  /** The page in the list was chosen, and the user hasn't scrolled on since: the text also moves when what stands above it has been read. */
  let isChosen = false

  const change = (number: number, changed: Partial<PdfPage>) => {
    pages = pages.map(page => (page.number === number ? { ...page, ...changed } : page))
    show()
  }
  const tellBadge = () => {
    const message: Badge = { type: 'badge', articles: reading ? shown.outline().articles.length : 0 }
    void browser.runtime.sendMessage(message).catch(() => undefined)
  }
  const light = (next: Light) => {
    if (!next.size && !lit.size) return
    lit = next.size ? next : NO_LIGHT
    show()
  }
  /** Both sides show it. */
  const choose = (number: number, at: number, from: Pane) => {
    chosen = shown.lightOf(number, shown.articleOf(number, at) ?? { start: at, end: at + 1 })
    if (from === 'paper') pane = 'text'
    show()
    if (from === 'paper') shown.textOf(number)?.goTo(at)
    else if (room.matches) panes.reveal(shown.lightOf(number, { start: at, end: at + 1 }), pages)
  }

  const pageOf = async (number: number) => {
    const page = await pdf.getPage(number)
    const { width, height } = page.getViewport({ scale: 1 })
    const known = pages[number - 1]
    if (known && (known.width !== width || known.height !== height)) change(number, { width, height })
    return page
  }
  const painter = makePainter(pageOf, firstRead, signal)
  const ends = (number: number, result: PageRead) => {
    hasRead()
    requestAnimationFrame(() => signal.aborted || readNear())
    if ('problem' in result) return change(number, { state: 'failed', problem: result.problem })
    const { read } = result
    change(number, { state: 'read' })
    const place = root.querySelector(`[data-text="${number}"]`)
    if (!place) return
    const on = {
      point: (block?: { start: number; end: number }) => light(block ? shown.lightOf(number, block) : NO_LIGHT),
      choose: (block: { start: number }) => choose(number, block.start, 'text'),
      show: (span: { start: number; end: number }) => {
        pane = 'paper'
        choose(number, span.start, 'text')
        panes.reveal(shown.lightOf(number, span), pages)
      },
    }
    shown.add({ number, read, text: openText(place, read, wishes, on, signal) })
    const grown = () => {
      change(number, { articles: articlesOn(read.doc, number), ...(read.problem && { problem: read.problem }) })
      if (read.isDone) shown.leadOn((page, at) => choose(page, at, 'paper'))
      tellBadge()
    }
    read.watch(grown, signal)
    grown()
  }
  const going = (is: boolean) => {
    isGoing = is
    show()
  }
  const begins = (number: number) => change(number, { state: 'reading' })
  const inReading = readPages({ count: pdf.numPages, pageOf, rest: painter.idle }, { begins, ends, going }, signal)

  /** Pages are read as the user comes near them, the first of them first. */
  const readNear = () => {
    const near = panes.nearText()
    for (const number of [...near].reverse()) inReading.want(number)
  }

  const on: OnPdf = {
    point: (number, at) => {
      const block = at && shown.blockAt(number, at)
      for (const page of shown.all()) page.text.light(page.number === number ? block?.start : undefined)
      light(block ? shown.lightOf(number, block) : NO_LIGHT)
    },
    choose: (number, at) => {
      const block = shown.blockAt(number, at)
      if (block) choose(number, block.start, 'paper')
      inReading.want(number)
    },
    chooseArticle: (number, at) => choose(number, at, 'paper'),
    focusArticle: (number, at) => {
      const article = shown.articleOf(number, at)
      if (article) light(shown.lightOf(number, article))
    },
    paint: painter.paint,
    goToPage: number => {
      current = number
      isChosen = true
      inReading.want(number)
      show()
      panes.goTo(number)
    },
    setZoom: next => {
      panes.keepMiddle(() => {
        zoom = next
        show()
      })
      panes.reveal(chosen, pages)
    },
    setPane: next => {
      pane = next
      show()
    },
    stop: () => {
      inReading.stop()
      going(false)
    },
    goOn: inReading.goOn,
    openFile,
    readPage: inReading.want,
  }

  function show() {
    if (signal.aborted) return
    const state = { name, pages, current, zoom, narrow: !room.matches, pane, reading, isGoing, lit, chosen }
    render(<PdfReader {...state} t={translate} on={on} />, root)
  }

  /** The paper is where the text is that the user has scrolled to. */
  const followText = () => {
    readNear()
    if (isChosen) return
    const there = panes.inText()
    if (there !== undefined && there !== current && room.matches) panes.show(there)
  }
  const followPaper = () => {
    const there = panes.onPaper()
    if (there === undefined || there === current) return
    current = there
    inReading.want(there)
    show()
  }
  const apply = (changed: Partial<Wishes>) => {
    wishes = { ...wishes, ...changed }
    for (const { text } of shown.all()) text.apply(wishes)
  }
  const { corrections, ...settings } = initial
  watchSettings(apply, signal, settings)
  const readForNow = watchReadings(corrections, all => apply({ corrections: all }), signal)
  room.addEventListener('change', show, { signal })
  signal.addEventListener('abort', () => render(null, root), { once: true })
  show()
  panes.watch({ text: followText, paper: followPaper }, signal)
  watchScrolling(() => {
    isChosen = false
  }, signal)

  const setReading = (wanted: boolean) => {
    reading = wanted
    show()
    tellBadge()
  }
  const status = (): ReaderStatus => {
    const { pinyin, hskLevel, tooltips, repairs } = wishes
    const progress = { read: pages.filter(isDone).length, of: pages.length }
    const problem = pages.find(each => each.problem)?.problem ?? 'problemNoText'
    const isEmpty = !shown.all().length
    return {
      ...{ pinyin, hskLevel, tooltips, repairs, inPlace: false, outline: shown.outline() },
      reading: reading && !isEmpty,
      ...(isGoing && progress.read < progress.of && { progress }),
      ...(isEmpty && !isGoing && { problem }),
    }
  }
  return {
    answer: message => {
      if (message.type === 'set-reading') setReading(message.on)
      if (message.type === 'toggle-reading') setReading(!reading)
      if (message.type === 'read' || message.type === 'read-anyway') setReading(true)
      if (message.type === 'go-to') {
        setReading(true)
        on.setPane('text')
        shown.goTo(message.at)
      }
      if (message.type === 'enter-mentions')
        shown
          .all()
          .find(({ text }) => text.host.getBoundingClientRect().bottom > 0)
          ?.text.enter()
      if (message.type === 'read-as') readForNow(message.correction)
      return status()
    },
  }
}
