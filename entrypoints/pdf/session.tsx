// A PDF that is open: its pages, what is read of them, and what the user points at and chooses on either side.
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { render } from 'preact'
import { browser } from 'wxt/browser'
import { type Light, type OnPdf, type Pane, type PdfPage, PdfReader } from '../../components/PdfReader'
import { answeredJumps, jumpLinesOf } from '../../utils/engine/geometry/jump-lines'
import { blockPrintedAt, byPage, regionsOf } from '../../utils/engine/geometry/where-printed'
import type { Span } from '../../utils/engine/text/span'
import type { Wishes } from '../../utils/handover'
import type { Badge, ReaderStatus, ToReader } from '../../utils/messages'
import { watchSettings } from '../../utils/settings'
import { translate } from '../../utils/translate'
import type { ReadText } from '../reader/read-text'
import { goTo, outlineOfAll } from '../reader/regions'
import { watchReadings } from '../reader/watch-readings'
import { articlesOn } from './articles-on'
import { makePainter } from './paint'
import { type PageRead, readPages } from './read-pages'
import { openText, type TextOfPage } from './text-of-page'

/** CSS px from which on there is room for both panes. */
const ROOM = '(min-width: 860px)'
const NO_LIGHT: Light = new Map()
/** From where one page begins in the offsets of the outline to where the next one does: none has as much text, and no file as many pages as would fit. */
const STEP = 2 ** 20
const NOTHING_READ = { parts: [] as const }

/** A page whose text is there. */
interface Shown {
  readonly number: number
  readonly read: ReadText
  readonly text: TextOfPage
}

export interface PdfSession {
  readonly answer: (message: ToReader) => ReaderStatus
}

/** Shows the PDF in the root until the signal. */
export async function startSession(
  root: HTMLElement,
  { pdf, name }: { pdf: PDFDocumentProxy; name: string },
  initial: Wishes,
  openFile: (file: File) => void,
  signal: AbortSignal,
): Promise<PdfSession> {
  const first = (await pdf.getPage(1)).getViewport({ scale: 1 })
  let wishes = initial
  let pages: readonly PdfPage[] = Array.from({ length: pdf.numPages }, (_, i) => ({
    number: i + 1,
    // Pages of one file are mostly alike; each tells when it is read.
    width: first.width,
    height: first.height,
    articles: [],
    state: 'waiting',
  }))
  let shown: readonly Shown[] = []
  let [current, zoom, isGoing, reading] = [1, 1, true, true]
  let pane: Pane = 'text'
  let [lit, chosen] = [NO_LIGHT, NO_LIGHT]
  const room = matchMedia(ROOM)
  let firstRead: () => void = () => undefined
  const ready = new Promise<void>(done => {
    firstRead = done
  })

  const change = (number: number, changed: Partial<PdfPage>) => {
    pages = pages.map(page => (page.number === number ? { ...page, ...changed } : page))
    show()
  }
  const textOf = (number: number) => shown.find(each => each.number === number)
  const sheets = () => root.querySelector('.sheets')
  const paperOf = (number: number) => root.querySelector<HTMLElement>(`.printed[data-page="${number}"]`)

  const tellBadge = () => {
    const message: Badge = { type: 'badge', articles: reading ? outline().articles.length : 0 }
    void browser.runtime.sendMessage(message).catch(() => undefined)
  }
  /** All pages, so that each keeps its offsets while others are read. */
  const regions = () =>
    pages.map(({ number }) => {
      const { read, text } = textOf(number) ?? {}
      return { subject: { read: read ?? NOTHING_READ, element: text?.host ?? root }, ...(text && { shown: { reading: text } }) }
    })
  const outline = () => outlineOfAll(regions(), STEP)

  /** Brings what is lit or chosen into sight on the paper, where it isn't. */
  const reveal = (light: Light) => {
    const [[number, boxes] = []] = light
    const [paper, pane, box] = [number && paperOf(number), sheets(), boxes?.[0]]
    if (!paper || !pane || !box) return
    const page = pages[(number as number) - 1] as PdfPage
    const [sheet, frame, scale] = [paper.getBoundingClientRect(), pane.getBoundingClientRect(), paper.clientWidth / page.width]
    const [top, left] = [sheet.top + box.y * scale, sheet.left + box.x * scale]
    if (top < frame.top || top + Math.min(box.height * scale, 40) > frame.bottom) pane.scrollTop += top - frame.top - frame.height / 4
    if (left < frame.left || left + Math.min(box.width * scale, 80) > frame.right) pane.scrollLeft += left - frame.left - frame.width / 4
  }
  const lightOf = (number: number, span: Span): Light => byPage(regionsOf(textOf(number)?.read.doc ?? { blocks: [] }, span))
  const articleOf = (number: number, at: number): Span | undefined =>
    textOf(number)?.read.doc.articles.find(({ start, end }) => at >= start && at < end)
  const point = (light: Light) => {
    if (light === lit || (!light.size && !lit.size)) return
    lit = light.size ? light : NO_LIGHT
    show()
  }
  const lightText = (number: number, start?: number) => {
    for (const each of shown) each.text.light(each.number === number ? start : undefined)
  }
  /** Both sides show it. */
  const choose = (number: number, at: number, from: Pane) => {
    chosen = lightOf(number, articleOf(number, at) ?? { start: at, end: at + 1 })
    if (from === 'paper') {
      pane = 'text'
      show()
      textOf(number)?.text.goTo(at)
    } else {
      show()
      if (room.matches) reveal(lightOf(number, { start: at, end: at + 1 }))
    }
  }

  /** Lines that say where an article goes on lead there, as soon as that page is read. */
  const leadOn = () => {
    const jumps = answeredJumps(new Map(shown.map(({ number, read }) => [number, jumpLinesOf(read.doc)])))
    for (const { number, text } of shown) {
      const own = jumps.filter(({ page }) => page === number)
      text.link(own.map(({ line, answer }) => ({ start: line.start, end: line.end, follow: () => choose(line.to, answer.start, 'paper') })))
    }
  }
  const pageOf = (number: number) => pdf.getPage(number)
  const painter = makePainter(pageOf, ready, signal)
  const begins = (number: number) => change(number, { state: 'reading' })
  const ends = (number: number, result: PageRead) => {
    firstRead()
    if ('problem' in result) return change(number, { state: 'failed', problem: result.problem })
    const { read } = result
    change(number, { state: 'read' })
    const place = root.querySelector(`[data-text="${number}"]`)
    if (!place) return
    const text = openText(
      place,
      read,
      wishes,
      {
        point: block => point(block ? lightOf(number, block) : NO_LIGHT),
        choose: block => choose(number, block.start, 'text'),
        show: span => {
          pane = 'paper'
          choose(number, span.start, 'text')
          reveal(lightOf(number, span))
        },
      },
      signal,
    )
    shown = [...shown, { number, read, text }].sort((a, b) => a.number - b.number)
    const grown = () => {
      change(number, { articles: articlesOn(read.doc, number), ...(read.problem && { problem: read.problem }) })
      if (read.isDone) leadOn()
      tellBadge()
    }
    read.watch(grown, signal)
    grown()
  }
  const inReading = readPages(
    { count: pdf.numPages, pageOf, rest: painter.idle },
    {
      begins,
      ends,
      going: going => {
        isGoing = going
        show()
      },
    },
    signal,
  )

  const on: OnPdf = {
    point: (number, at) => {
      const block = at && blockPrintedAt(textOf(number)?.read.doc ?? { blocks: [] }, number, at.x, at.y)
      lightText(number, block?.start)
      point(block ? lightOf(number, block) : NO_LIGHT)
    },
    choose: (number, at) => {
      const block = blockPrintedAt(textOf(number)?.read.doc ?? { blocks: [] }, number, at.x, at.y)
      if (block) choose(number, block.start, 'paper')
      inReading.want(number)
    },
    chooseArticle: (number, at) => choose(number, at, 'paper'),
    focusArticle: (number, at) => {
      const article = articleOf(number, at)
      if (article) point(lightOf(number, article))
    },
    paint: painter.paint,
    goToPage: number => {
      current = number
      inReading.want(number)
      show()
      paperOf(number)?.scrollIntoView({ block: 'start', behavior: 'instant' })
      root.querySelector(`[data-text-of="${number}"]`)?.scrollIntoView({ block: 'start', behavior: 'instant' })
    },
    setZoom: next => {
      zoom = next
      show()
    },
    setPane: next => {
      pane = next
      show()
    },
    stop: () => {
      inReading.stop()
      isGoing = false
      show()
    },
    goOn: inReading.goOn,
    openFile,
    readPage: inReading.want,
  }

  function show() {
    if (signal.aborted) return
    render(
      <PdfReader
        name={name}
        pages={pages}
        current={current}
        zoom={zoom}
        narrow={!room.matches}
        pane={pane}
        reading={reading}
        isGoing={isGoing}
        lit={lit}
        chosen={chosen}
        t={translate}
        on={on}
      />,
      root,
    )
  }

  const apply = (changed: Partial<Wishes>) => {
    wishes = { ...wishes, ...changed }
    for (const { text } of shown) text.apply(wishes)
  }
  /** The paper is where the text is that the user has scrolled to, and tells which page that is. */
  const follow = () => {
    const texts = [...root.querySelectorAll<HTMLElement>('[data-text-of]')]
    const there = Number(texts.findLast(each => each.getBoundingClientRect().top < innerHeight / 3)?.dataset.textOf ?? 1)
    if (pages.length < 2 || there === current || !room.matches) return
    inReading.want(there)
    inReading.want(there + 1)
    paperOf(there)?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  }
  const lookAtPaper = () => {
    const frame = sheets()?.getBoundingClientRect()
    const there =
      frame &&
      [...root.querySelectorAll<HTMLElement>('.printed')].findLast(each => each.getBoundingClientRect().top < frame.top + frame.height / 2)
    const number = Number(there?.dataset.page ?? current)
    if (number === current) return
    current = number
    inReading.want(number)
    show()
  }
  const { corrections, ...settings } = initial
  watchSettings(apply, signal, settings)
  const readForNow = watchReadings(corrections, all => apply({ corrections: all }), signal)
  room.addEventListener('change', show, { signal })
  signal.addEventListener('abort', () => render(null, root), { once: true })
  show()
  addEventListener('scroll', follow, { passive: true, signal })
  sheets()?.addEventListener('scroll', lookAtPaper, { passive: true, signal })

  const setReading = (wanted: boolean) => {
    reading = wanted
    show()
    tellBadge()
  }
  const status = (): ReaderStatus => ({
    reading: reading && shown.length > 0,
    inPlace: false,
    pinyin: wishes.pinyin,
    hskLevel: wishes.hskLevel,
    tooltips: wishes.tooltips,
    repairs: wishes.repairs,
    outline: outline(),
    ...(isGoing && { progress: { read: pages.filter(({ state }) => state === 'read' || state === 'failed').length, of: pages.length } }),
    ...(!shown.length && !isGoing && { problem: pages.find(({ problem }) => problem)?.problem ?? 'problemNoText' }),
  })
  return {
    answer: message => {
      if (message.type === 'set-reading') setReading(message.on)
      if (message.type === 'toggle-reading') setReading(!reading)
      if (message.type === 'read' || message.type === 'read-anyway') setReading(true)
      if (message.type === 'go-to') {
        setReading(true)
        on.setPane('text')
        goTo(regions(), message.at, STEP)
      }
      if (message.type === 'enter-mentions') shown.find(({ text }) => text.host.getBoundingClientRect().bottom > 0)?.text.enter()
      if (message.type === 'read-as') readForNow(message.correction)
      return status()
    },
  }
}
