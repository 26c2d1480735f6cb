// The one tooltip of the view: shown by hover and by keyboard focus, gone by Escape and by leaving (WCAG 1.4.13).
import type { VNode } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Doc } from '../utils/engine/doc'
import type { Repair } from '../utils/engine/repairs'
import type { Span } from '../utils/engine/span'
import { Card, type Entry } from './Card'
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
  lookUp?: (word: string) => Promise<readonly Entry[]>
}

interface Shown {
  subject: Subject
  element: HTMLElement
  /** Where the pointer is: of a word that is broken over two lines, the half under it counts. */
  x?: number
  y?: number
}

/** Listens on the root that it is rendered in. */
export function Tooltip({ doc, repairs, t, signal, on, area, onShowInSource, lookUp }: Props): VNode {
  const ref = useRef<HTMLDivElement>(null)
  const [shown, setShown] = useState<Shown>()
  const root = () => area ?? (ref.current?.getRootNode() as ShadowRoot)

  /** Goes to another mention of the same thing; the focus shows its tooltip. */
  const goTo = (offset: number) => {
    const mention = mentionAt(root(), offset)
    if (mention) focusMention(mention)
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
    root().addEventListener('keydown', event => goByKey(event as KeyboardEvent, shown, goTo), { signal: until.signal })
    return () => {
      off.abort()
      for (const name of ['aria-describedby', 'aria-description']) shown.element.removeAttribute(name)
    }
  }, [shown, signal])

  return (
    <div id="tooltip" class="tooltip" role="tooltip" popover="manual" ref={ref} lang={t('uiLanguage')} hidden={!shown}>
      {shown && (
        <Card
          key={shown.subject.span.start}
          subject={shown.subject}
          t={t}
          goTo={goTo}
          onShowInSource={onShowInSource}
          lookUp={lookUp}
          onGrown={() => ref.current && place(ref.current, shown)}
        />
      )}
    </div>
  )
}

/** N and P on a mention: to the next and the previous one of the same thing. */
function goByKey(event: KeyboardEvent, { subject, element }: Shown, goTo: (offset: number) => void): void {
  if (event.target !== element || !('count' in subject) || event.altKey || event.ctrlKey || event.metaKey) return
  const offset = { n: subject.next, p: subject.previous }[event.key.toLowerCase()]
  if (offset === undefined) return
  goTo(offset)
  // The page may have keys of its own.
  event.stopPropagation()
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
