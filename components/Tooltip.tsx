// The one tooltip of the view: shown by hover and by keyboard focus, gone by Escape and by leaving (WCAG 1.4.13).
import type { VNode } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Entries } from '../utils/engine/dictionary-entry'
import { type Doc, langOf } from '../utils/engine/doc'
import type { Repair } from '../utils/engine/repairs'
import type { Span } from '../utils/engine/text/span'
import { Card, type Look } from './Card'
import { type Correcting, isCorrectable, misreadOf } from './CorrectReading'
import { elementGround } from './element-ground'
import type { Ground, Pointed } from './ground'
import { KeyHelp } from './KeyHelp'
import { type CardAct, type KeyAct, VIEW_KEYS } from './keys'
import { insideOf, wordAt } from './look-into'
import { type Box, placeBeside } from './place-beside'
import { spanOf } from './places'
import { saidOf } from './said'
import { ofRepair, type Subject, subjectAt } from './subject'
import type { Translate } from './translate'
import { watchPointing } from './watch-pointing'

/** What is explained, put together when something of it is pointed at: a long text grows a hundred times. */
export interface Told {
  readonly doc: Doc
}

interface Props {
  text: Told
  /** Those that are marked. */
  repairs?: readonly Repair[] | undefined
  t: Translate
  signal: AbortSignal
  on: boolean
  /** Where it is pointed at, if not in the tree that the tooltip stands in: a text that is explained in its place. */
  ground?: Ground
  /** Called with what is shown, and without when nothing is. */
  onShown?: (subject?: Subject) => void
  onShowInSource?: ((span: Span) => void) | undefined
  lookUp?: ((words: readonly string[]) => Promise<Entries>) | undefined
  correcting?: Correcting | undefined
  /** The keys that the ground hears. */
  keys?: Readonly<Record<string, KeyAct>>
}

interface Shown {
  subject: Subject
  pointed: Pointed
  /** Where the pointer is: of a word that is broken over two lines, the half under it counts. */
  x?: number
  y?: number
}

/** Listens on its ground, or on the root that it is rendered in. */
export function Tooltip({
  text,
  repairs,
  t,
  signal,
  on,
  ground: given,
  onShown,
  onShowInSource,
  lookUp,
  correcting,
  keys = VIEW_KEYS,
}: Props): VNode {
  const ref = useRef<HTMLDivElement>(null)
  const help = useRef<HTMLDivElement>(null)
  const [shown, setShown] = useState<Shown>()
  /** Offset of the mention that had the focus when its reading was objected to: with another reading it is drawn anew. */
  const from = useRef<number | undefined>(undefined)
  const own = useRef<Ground | undefined>(given)
  const ground = () => {
    own.current ??= elementGround(ref.current?.getRootNode() as ShadowRoot)
    return own.current
  }
  const current = useRef<Shown | undefined>(undefined)
  /** Shows a word inside of what is shown, or what that stands in. */
  const step = useRef<(by: 1 | -1) => void>(() => undefined)
  current.current = shown

  const correct = ({ subject, pointed }: Shown) => {
    if (!correcting || !isCorrectable(subject)) return
    from.current = pointed.element && ground().isHeld(pointed) ? subject.span.start : undefined
    setShown(undefined)
    correcting.ask(misreadOf(text.doc, subject, correcting.readingOf))
  }

  /** What keys do with what is shown. */
  const does = (act: CardAct, shown: Shown): boolean => {
    const { subject } = shown
    const offset = 'count' in subject ? { nextSame: subject.next, previousSame: subject.previous }[act as string] : undefined
    if (offset !== undefined) ground().goTo(offset)
    else if (act === 'correct') correct(shown)
    else if (act === 'narrower' || act === 'wider') step.current(act === 'narrower' ? 1 : -1)
    else if (act === 'original' && onShowInSource) onShowInSource(subject.span)
    else if (act === 'help') help.current?.showPopover?.()
    else return false
    return true
  }

  const acts = useRef(does)
  acts.current = does

  const latest = useRef({ text, repairs })
  const texts = useRef(0)
  // What is told by the same text, or by more of it, stays.
  if (shown && latest.current.text !== text && !text.doc.text.startsWith(latest.current.text.doc.text)) texts.current++
  latest.current = { text, repairs }
  const subjectOf = ({ repair: number, span }: Pointed) => {
    const repair = latest.current.repairs?.[number ?? -1]
    const { doc } = latest.current.text
    return repair ? ofRepair(doc, repair) : subjectAt(doc, span.start)
  }

  /** The word at the character that is pointed at, and what may be a word inside it. */
  const lookAt = ({ subject, pointed: { at = subject.span.start } }: Shown): Look | undefined => {
    const word = subject.kind === 'repair' ? undefined : wordAt(text.doc, at)
    return word && { word, at, inside: insideOf(text.doc, word) }
  }

  // At once: where there are marks there are tooltips.
  useLayoutEffect(() => {
    if (!on || !ref.current) return setShown(undefined)
    const off = new AbortController()
    watchPointing(ground(), ref.current, AbortSignal.any([signal, off.signal]), {
      show(pointed, x, y) {
        from.current = undefined
        const subject = subjectOf(pointed)
        setShown(subject && { subject, pointed, x, y })
      },
      hide: () => setShown(undefined),
      does: act => current.current !== undefined && acts.current(act, current.current),
    })
    return () => off.abort()
  }, [texts.current, signal, on])

  useLayoutEffect(() => {
    setShown(was => {
      if (!was) return was
      const subject = subjectOf(was.pointed)
      const isSame = JSON.stringify(subject) === JSON.stringify(was.subject)
      return isSame ? was : subject && { ...was, subject }
    })
  }, [text, repairs])

  useEffect(() => onShown?.(shown?.subject), [shown])

  useEffect(() => {
    const active = (ground().root as ShadowRoot).activeElement
    if (from.current === undefined || (active && spanOf(active)?.start !== from.current)) return
    ground().goTo(from.current)
  }, [text])

  useLayoutEffect(() => {
    const tip = ref.current
    if (!tip || !shown) return tip?.hidePopover?.()
    const off = new AbortController()
    const until = { signal: AbortSignal.any([signal, off.signal]), passive: true }
    const { element } = shown.pointed
    element?.setAttribute('aria-describedby', 'about')
    shown.pointed.mark?.(until.signal)
    // The page may have thrown it out.
    if (tip.isConnected) tip.showPopover?.()
    place(tip, shown)
    addEventListener('scroll', () => place(tip, shown), { ...until, capture: true })
    addEventListener('resize', () => place(tip, shown), until)
    return () => {
      off.abort()
      element?.removeAttribute('aria-describedby')
    }
  }, [shown, signal])

  const said = shown && saidOf(shown.subject)
  const isToldOnly = shown && !shown.pointed.element && ground().isHeld(shown.pointed)
  return (
    <>
      <div id="tooltip" class="tooltip" role="tooltip" popover="manual" ref={ref} lang={t('uiLanguage')} hidden={!shown}>
        {shown && (
          <Card
            key={`${shown.subject.span.start} ${shown.pointed.at}`}
            subject={shown.subject}
            look={lookAt(shown)}
            lang={langOf(text.doc)}
            t={t}
            goTo={offset => ground().goTo(offset)}
            onShowInSource={onShowInSource}
            lookUp={lookUp}
            step={step}
            onCorrect={correcting && isCorrectable(shown.subject) ? () => correct(shown) : undefined}
            onGrown={() => ref.current && place(ref.current, shown)}
          />
        )}
      </div>
      <KeyHelp keys={keys} t={t} own={help} />
      {/* What is read out is the name and its offices, not every button. */}
      <p id="about" class="said" aria-hidden="true">
        {said}
      </p>
      {/* What keys have come to without an element that could be read out. */}
      <p class="said" role="status">
        {isToldOnly && said}
      </p>
    </>
  )
}

function place(tip: HTMLElement, shown: Shown): void {
  tip.style.maxHeight = ''
  const { width, height } = tip.getBoundingClientRect()
  // The page may be zoomed by its own style sheet.
  const zoom = width / tip.offsetWidth || 1
  const { left, top, maxHeight } = placeBeside(
    boxOf(shown),
    { width, height },
    { width: document.documentElement.clientWidth, height: innerHeight },
  )
  Object.assign(tip.style, { left: `${left / zoom}px`, top: `${top / zoom}px`, maxHeight: `${maxHeight / zoom}px` })
}

/** The line that is pointed at. */
function boxOf({ pointed, x, y }: Shown): Box {
  const lines = pointed.boxes()
  const isUnderPointer = (line: Box) =>
    x !== undefined && y !== undefined && x >= line.left && x <= line.right && y >= line.top && y <= line.bottom
  return lines.find(isUnderPointer) ?? lines[0] ?? { left: 0, top: 0, right: 0, bottom: 0 }
}
