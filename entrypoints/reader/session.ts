// Everything that can happen to a page while the reader is in it.

import type { Span } from '../../utils/engine/text/span'
import { browser } from '../../utils/extension-api'
import type { Looked, Wishes } from '../../utils/handover'
import { isAlive } from '../../utils/is-alive'
import type { Badge, ReaderStatus, ToReader } from '../../utils/messages'
import { afterPaint } from '../../utils/page/after-paint'
import { rootsOf } from '../../utils/page/roots'
import { keepPlace } from '../../utils/page/scroll'
import { closedIn } from '../../utils/page/shapes/flow'
import { type Hidden, isShown as isDisplayed, shownBehind } from '../../utils/page/shown'
import { watchHan } from '../../utils/page/watch-han'
import { watchOpening } from '../../utils/page/watch-opening'
import { watchScrolling } from '../../utils/page/watch-scrolling'
import { watchSettings } from '../../utils/settings'
import { watchFragments } from './fragments'
import { startInPlace } from './in-place'
import { makeSheets } from './need-sheets'
import { selectedSpan } from './place'
import { markSource, startReading } from './reading'
import { close, goTo, isInSight, outlineOfAll, progressOf, type Region, topOf } from './regions'
import { isInPlace, isSameText, isStale, judgeAfter, readSubjects, type Subject } from './subjects'
import { watchReadings } from './watch-readings'

/** Milliseconds that a passage stays marked. */
const MARKED = 6000
/** Milliseconds that a changed page is left alone, at first and at most; twice as long after every further change. */
const SETTLE = 400
const SETTLE_MOST = 12_800
/** Texts that are kept when they are closed. */
const MOST_CLOSED = 20
/** Milliseconds without a change from which a page counts as quiet again. */
const QUIET = 30_000

export interface Session {
  readonly answer: (message: ToReader) => Promise<ReaderStatus>
}

/** Shows, gives back and answers until the controller is aborted, which it is when the extension has left the page behind. */
export function startSession(initial: Wishes, looked: Looked | undefined, controller: AbortController): Session {
  const { signal } = controller
  let wishes = initial
  /** Whether the texts are to be shown, and on which page the user asked for it, whatever the detector says. */
  let wanted = false
  let askedOn: string | undefined
  /** The user had it given back: what is found in it is known. */
  let refused = false
  let regions: readonly Region[] = []
  let problem: string | undefined
  /** Where the window was before the texts were shown, and whether the user has gone elsewhere since. */
  let rest = { left: 0, top: 0 }
  let isAway = false
  /** The passage that is marked in the original. */
  let marked: { readonly subject: Subject; readonly span: Span; readonly signal: AbortSignal } | undefined
  let mark = new AbortController()
  let working = Promise.resolve()
  let settle = SETTLE
  let changedAt = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let closing: ReturnType<typeof setTimeout> | undefined

  /** What was read of texts that have been closed since, the last ones first: they may open again. */
  let closed: readonly Subject[] = []
  const shown = shownBehind(function* (): Generator<Hidden> {
    for (const { subject, shown } of regions) if (shown?.reading.isOpen) yield { element: subject.element, isOpen: shown.reading.isOpen }
  })

  const sheets = makeSheets()
  const isShown = () => regions.some(({ shown }) => shown)

  const tellBadge = (articles: number) => {
    const message: Badge = { type: 'badge', articles }
    // The extension may have been reloaded; then there is no badge to set.
    void Promise.resolve(browser.runtime?.sendMessage(message)).catch(() => undefined)
  }
  const setBadge = () => tellBadge(isShown() ? outlineOfAll(regions).articles.length : 0)

  /** Whoever has read on finds the same passage in the original, whoever has not, the very place. */
  const giveBack = (leaving: readonly Region[]) => {
    // What is explained in its place stays there.
    for (const region of leaving.filter(({ subject }) => isInPlace(subject))) keepPlace(region.subject.text, () => close(region))
    if (!leaving.some(({ shown }) => shown)) return
    const at = topOf(regions)
    leaving.forEach(close)
    if (isAway && at > 0) goTo(regions, at)
    else if (!isAway && !isShown()) window.scrollTo({ left: rest.left, top: rest.top, behavior: 'instant' })
  }

  /** Whether the page has closed what a text lies in. */
  const isClosed = ({ subject: { element, text }, shown }: Region): boolean => {
    // What stands first may be what opens it.
    const { isOpen = () => isDisplayed(text.runs.at(-1)?.node.parentElement ?? element) } = shown?.reading ?? {}
    return element.isConnected && !isOpen()
  }

  const putAway = (leaving: readonly Region[]) => {
    leaving.forEach(close)
    closed = [...leaving.map(({ subject }) => subject), ...closed].slice(0, MOST_CLOSED)
    regions = regions.filter(region => !leaving.includes(region))
  }

  const hide = () => {
    wanted = false
    clearTimeout(timer)
    timer = undefined
    giveBack(regions)
    setBadge()
  }

  const watchOpened = watchOpening(() => wanted && !signal.aborted && void show())
  const watchClosed = () => watchOpened(rootsOf(document).flatMap(root => closedIn(root, shown)))

  const start = (region: Region) => {
    const { subject } = region
    const abort = new AbortController()
    const until = AbortSignal.any([abort.signal, signal])
    const on = {
      gone: () => goneUnderUs(region),
      changed: () => isOurs() && later(),
      closed: () => closedUnderUs(region),
      showSource,
    }
    const reading = isInPlace(subject) ? startInPlace(subject, wishes, on.changed, until) : startReading(subject, wishes, on, until)
    region.shown = { reading, abort }
    if (!subject.read.isDone) subject.read.watch(() => readOn(subject), until)
  }

  /** There is more of a text, or there will be no more. */
  const readOn = ({ read }: Subject) => {
    if (read.problem) {
      // A view of half of a text would hide the other half.
      hide()
      problem = read.problem
    } else if (read.isDone) setBadge()
  }

  /** Shows what is on the page by now; what is shown already stays as it is. */
  const update = async () => {
    const known = [...regions.map(({ subject }) => subject), ...closed]
    const read = await readSubjects(askedOn === location.href, known, { shown, judge: judgeAfter(looked) }, sheets.needFor)
    if (!wanted || signal.aborted) return
    if (read.subjects.some(subject => isStale(subject, shown))) return later()
    problem = read.problem
    // What is shown stays there while it takes what the page has made of its text.
    const kept = (subject: Subject) => {
      const known = regions.find(({ shown, subject: { element } }) => shown && element === subject.element)
      if (!known || isInPlace(subject) !== isInPlace(known.subject)) return undefined
      if (!isSameText(known.subject, subject)) known.shown?.reading.readAgain(subject)
      known.subject = subject
      return known
    }
    const next = read.subjects.map(subject => kept(subject) ?? { subject })
    const leaving = regions.filter(region => !next.includes(region))
    putAway(leaving.filter(isClosed))
    giveBack(leaving)
    if (!isShown()) {
      rest = { left: window.scrollX, top: window.scrollY }
      isAway = false
    }
    regions = next
    const added = regions.filter(({ shown }) => !shown)
    const at = topOf(regions)
    added.forEach(start)
    if (added.length && at > 0) goTo(regions, at)
    afterPaint(() => {
      if (signal.aborted) return
      setBadge()
      watchClosed()
    })
  }

  const show = () => {
    mark.abort()
    wanted = true
    working = working
      .then(() => (wanted ? update() : undefined))
      .catch(error => {
        hide()
        problem = 'problemFailed'
        console.debug('Qianzi', error)
      })
    return working
  }

  /** Looks again soon; where a page changes all the time, less and less often. */
  const later = () => {
    const now = performance.now()
    if (now - changedAt > QUIET) settle = SETTLE
    changedAt = now
    if (timer !== undefined) return
    timer = setTimeout(() => {
      timer = undefined
      if (wanted) show()
    }, settle)
    settle = Math.min(SETTLE_MOST, 2 * settle)
  }

  /** Whether the page is ours still: a newer copy of the extension may have taken it over. */
  const isOurs = (): boolean => {
    if (!isAlive()) controller.abort()
    return !signal.aborted
  }

  /** The page took a text or its view away: it is given back, and looked for again later. */
  const goneUnderUs = (region: Region) => {
    giveBack([region])
    if (!isOurs()) return
    setBadge()
    later()
  }

  /** The page closed what a text lies in: the window stays where it is. */
  const closedUnderUs = (region: Region) => {
    putAway([region])
    setBadge()
    clearTimeout(closing)
    // It may have been opened again by then.
    closing = setTimeout(() => wanted && show(), SETTLE)
  }

  const newMark = () => {
    mark.abort()
    mark = new AbortController()
    return AbortSignal.any([mark.signal, signal, AbortSignal.timeout(MARKED)])
  }

  const showSource = (subject: Subject, span: Span) => {
    hide()
    marked = { subject, span, signal: newMark() }
    void sheets.need('in-place')
    markSource(subject, span, marked.signal)
  }

  /** Goes to the passage that the user was at in the original: the marked one, or what is selected there. */
  const showPassage = (was: typeof marked) => {
    for (const { subject, shown } of regions) {
      const span = was?.subject.read === subject.read ? was.span : selectedSpan(subject)
      if (span) return shown?.reading.mark?.(span, newMark())
    }
  }

  const apply = (changed: Partial<Wishes>) => {
    wishes = { ...wishes, ...changed }
    for (const { shown } of regions) shown?.reading.apply(wishes)
  }
  const went = () => {
    isAway = true
  }
  watchScrolling(went, signal)
  watchFragments(() => regions, went, signal)
  const { corrections, ...settings } = initial
  watchSettings(apply, signal, settings)
  const readForNow = watchReadings(corrections, all => apply({ corrections: all }), signal)
  // Whatever else closes gives up its room, and is seen by that; <details> keep it.
  const toggled = ({ target }: Event) =>
    regions.filter(region => (target as Element).contains(region.subject.element) && isClosed(region)).forEach(closedUnderUs)
  document.addEventListener('toggle', toggled, { capture: true, signal })
  // After Back the badge is that of a new page; behind a frame that goes, that of the page still.
  window.addEventListener('pageshow', ({ persisted }) => persisted && setBadge(), { signal })
  window.addEventListener('pagehide', () => window !== window.parent && tellBadge(0), { signal })
  signal.addEventListener(
    'abort',
    () => {
      wanted = false
      giveBack(regions)
      clearTimeout(timer)
      clearTimeout(closing)
      watchOpened([])
    },
    { once: true },
  )
  // An endless page may bring more, and an application another text.
  watchHan(() => {
    if (wanted) show()
    return !signal.aborted
  })

  const status = (): ReaderStatus => ({
    reading: isShown(),
    inPlace: regions.length > 0 && regions.every(({ subject }) => isInPlace(subject)),
    pinyin: wishes.pinyin,
    hskLevel: wishes.hskLevel,
    tooltips: wishes.tooltips,
    repairs: wishes.repairs,
    outline: outlineOfAll(regions),
    ...progressOf(regions),
    ...(problem && { problem }),
  })

  /** What the user asks for is done even where the detector would not. */
  const asked = async () => {
    askedOn = location.href
    const was = marked?.signal.aborted ? undefined : marked
    await show()
    showPassage(was)
  }

  const refuse = () => {
    refused = true
    for (const { subject } of regions) subject.read.stop()
    hide()
  }

  const answer = async (message: ToReader): Promise<ReaderStatus> => {
    if (message.type === 'read' && !refused) await show()
    if (message.type === 'set-reading') message.on ? await asked() : refuse()
    // Between two texts nothing may be shown, but something is about to.
    if (message.type === 'toggle-reading') isShown() || (wanted && timer !== undefined) ? refuse() : await asked()
    if (message.type === 'read-anyway') await asked()
    if (message.type === 'go-to') {
      if (!isShown()) await asked()
      isAway = true
      goTo(regions, message.at)
    }
    if (message.type === 'enter-mentions') (regions.find(isInSight) ?? regions.find(({ shown }) => shown))?.shown?.reading.enter()
    if (message.type === 'read-as') readForNow(message.correction)
    if (message.type === 'status') await working
    return status()
  }

  return { answer }
}
