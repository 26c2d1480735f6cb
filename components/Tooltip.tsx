// The one tooltip of the view: shown by hover and by keyboard focus, gone by Escape and by leaving (WCAG 1.4.13).
import type { VNode } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { DictionaryEntry } from '../utils/engine/dictionary-entry'
import { type Doc, langOf } from '../utils/engine/doc'
import type { Repair } from '../utils/engine/repairs'
import type { Span } from '../utils/engine/text/span'
import { Card } from './Card'
import { type Correcting, CorrectReading, isCorrectable, type Misread, misreadOf } from './CorrectReading'
import { type Box, placeBeside } from './place-beside'
import { mentionAt, spanOf } from './places'
import { focusMention, rove } from './rove'
import { ofRepair, type Subject, subjectAt } from './subject'
import type { Translate } from './translate'
import { watchPointing } from './watch-pointing'

interface Props {
  doc: Doc
  /** Those that are marked. */
  repairs?: readonly Repair[]
  t: Translate
  signal: AbortSignal
  on: boolean
  /** Where it is pointed at, if not in the tree that the tooltip stands in: a text that was annotated in place. */
  area?: Element
  onShowInSource?: (span: Span) => void
  lookUp?: (word: string) => Promise<readonly DictionaryEntry[]>
  correcting?: Correcting
}

interface Shown {
  subject: Subject
  element: HTMLElement
  /** Where the pointer is: of a word that is broken over two lines, the half under it counts. */
  x?: number
  y?: number
}

/** Listens on the root that it is rendered in. */
export function Tooltip({ doc, repairs, t, signal, on, area, onShowInSource, lookUp, correcting }: Props): VNode {
  const ref = useRef<HTMLDivElement>(null)
  const [shown, setShown] = useState<Shown>()
  const [misread, setMisread] = useState<Misread>()
  /** Offset of the mention that had the focus before the dialog for its reading: with another reading it is drawn anew. */
  const from = useRef<number | undefined>(undefined)
  const root = () => area ?? (ref.current?.getRootNode() as ShadowRoot)

  /** Goes to another mention of the same thing; the focus shows its tooltip. */
  const goTo = (offset: number) => {
    const mention = mentionAt(root(), offset)
    if (mention) focusMention(mention)
  }

  const focused = () => (root().getRootNode() as ShadowRoot).activeElement

  const correct = ({ subject, element }: Shown) => {
    if (!correcting || !isCorrectable(subject)) return
    from.current = !area && element === focused() ? subject.span.start : undefined
    setShown(undefined)
    setMisread(misreadOf(doc, subject, correcting.readingOf))
  }

  useEffect(() => {
    if (!on) return setShown(undefined)
    const off = new AbortController()
    const until = AbortSignal.any([signal, off.signal])
    watchPointing(root(), until, {
      show(element, x, y) {
        const repair = repairs?.[Number(element.dataset.repair ?? -1)]
        const span = spanOf(element)
        const subject = repair ? ofRepair(doc, repair) : span && subjectAt(doc, span.start)
        setShown(subject && { subject, element, x, y })
      },
      hide: () => setShown(undefined),
    })
    rove(root(), until)
    return () => off.abort()
  }, [doc, repairs, signal, on])

  useEffect(() => {
    if (misread || from.current === undefined || root().contains(focused())) return
    goTo(from.current)
    from.current = undefined
  }, [doc, misread])

  useLayoutEffect(() => {
    const tip = ref.current
    if (!tip || !shown) return tip?.hidePopover?.()
    const off = new AbortController()
    const until = { signal: AbortSignal.any([signal, off.signal]), passive: true }
    // An id does not reach into another tree.
    if (area) shown.element.setAttribute('aria-description', tip.textContent ?? '')
    else shown.element.setAttribute('aria-describedby', tip.id)
    tip.showPopover?.()
    place(tip, shown)
    addEventListener('scroll', () => place(tip, shown), { ...until, capture: true })
    addEventListener('resize', () => place(tip, shown), until)
    root().addEventListener('keydown', event => goByKey(event as KeyboardEvent, shown, goTo, correct), { signal: until.signal })
    return () => {
      off.abort()
      for (const name of ['aria-describedby', 'aria-description']) shown.element.removeAttribute(name)
    }
  }, [shown, signal])

  const closed = (saved: boolean) => {
    setMisread(undefined)
    if (!saved) from.current = undefined
  }

  return (
    <>
      <div id="tooltip" class="tooltip" role="tooltip" popover="manual" ref={ref} lang={t('uiLanguage')} hidden={!shown}>
        {shown && (
          <Card
            key={shown.subject.span.start}
            subject={shown.subject}
            lang={langOf(doc)}
            t={t}
            goTo={goTo}
            onShowInSource={onShowInSource}
            lookUp={lookUp}
            onCorrect={correcting && isCorrectable(shown.subject) ? () => correct(shown) : undefined}
            onGrown={() => ref.current && place(ref.current, shown)}
          />
        )}
      </div>
      {misread && correcting && <CorrectReading misread={misread} t={t} save={correcting.save} onClosed={closed} />}
    </>
  )
}

/** N and P on a mention: to the next and the previous one of the same thing; R: its reading is wrong. */
function goByKey(event: KeyboardEvent, shown: Shown, goTo: (offset: number) => void, correct: (shown: Shown) => void): void {
  const { subject, element } = shown
  if (event.target !== element || !('count' in subject) || event.altKey || event.ctrlKey || event.metaKey) return
  const key = event.key.toLowerCase()
  const offset = { n: subject.next, p: subject.previous }[key]
  if (offset !== undefined) goTo(offset)
  else if (key === 'r') correct(shown)
  else return
  // The page may have keys of its own, and the dialog is not to hear this one.
  event.stopPropagation()
  event.preventDefault()
}

function place(tip: HTMLElement, shown: Shown): void {
  tip.style.maxHeight = ''
  const { left, top, maxHeight } = placeBeside(
    boxOf(shown),
    { width: tip.offsetWidth, height: tip.offsetHeight },
    { width: document.documentElement.clientWidth, height: innerHeight },
  )
  Object.assign(tip.style, { left: `${left}px`, top: `${top}px`, maxHeight: `${maxHeight}px` })
}

/** The line of the element that is pointed at, with the pinyin above it. */
function boxOf({ element, x, y }: Shown): Box {
  const lines = [...element.getClientRects()]
  const isUnderPointer = (line: DOMRect) =>
    x !== undefined && y !== undefined && x >= line.left && x <= line.right && y >= line.top && y <= line.bottom
  const line = lines.find(isUnderPointer) ?? lines[0] ?? element.getBoundingClientRect()
  const word = element.matches('[data-reading]') ? element : (element.querySelector('[data-reading]') ?? element)
  const pinyin = getComputedStyle(word).display === 'ruby' ? line.height * 0.6 : 0
  return { left: line.left, top: line.top - pinyin, right: line.right, bottom: line.bottom }
}
