// Readings over a text that we drew ourselves, by the same means as over one of the page's.
import { wordBeside } from '../../engine/annotations'
import type { Doc } from '../../engine/doc'
import type { Offset } from '../../engine/join-docs'
import { type Span, spanAt } from '../../engine/text/span'
import { type Run, readTextNodes } from '../page-text'
import { placeBeside } from './beside'
import type { TextBlock } from './blocks'
import { drawNear } from './draw-near'
import { boxesWithReadings, makeBoxesOf } from './lines'
import { mark, markCurrent } from './marks'
import { placeOver } from './over'
import { pointedIn } from './pointed'
import { type Drawn, type Over, partsOfText, wordsRead } from './readings'
import { markTones } from './tones'

/** The part of a text as it stands in the blocks under `element`, each with the offset of the whole text at which it begins as `data-start`. */
function drawnIn(element: ParentNode, { doc, known, start }: PartOfView): DrawnPart {
  const elements = [...element.querySelectorAll<HTMLElement>('[data-start]')]
  const blocks = elements.map(element => {
    const from = Number(element.dataset.start) - start.text
    const runs = readTextNodes(element).runs.map(run => ({ ...run, start: run.start + from, end: run.end + from }))
    return { element, from, runs }
  })
  blocks.sort((a, b) => a.from - b.from)
  const whole = { start: 0, end: doc.text.length }
  return {
    text: { source: doc.text, runs: blocks.flatMap(({ runs }): readonly Run[] => runs) },
    // What is drawn is the text itself.
    doc: { ...doc, pieces: [{ text: whole, source: whole }] },
    known,
    blocks: blocks.map(({ element, from, runs }) => ({
      element,
      nodes: new Set(runs.map(({ node }) => node)),
      spans: runs.length ? [{ start: from, end: (runs.at(-1) as Run).end }] : [],
    })),
  }
}

interface DrawnPart extends Drawn {
  readonly blocks: readonly TextBlock[]
}

/** A part of the text, and where it begins; it is mounted in the element whose `data-part` says so. */
export interface PartOfView {
  readonly doc: Doc
  readonly known?: ReadonlySet<string>
  readonly start: Offset
}

/** What is drawn, and how. */
export interface ViewOfText {
  readonly parts: readonly PartOfView[]
  /** With marks of repairs the text stands in other nodes. */
  readonly repairs: boolean
  readonly over: Over
  /** Whether characters that are read have the colour of their tone. */
  readonly toneColours: boolean
  /** Whether readings stand beside the characters rather than over the words. */
  readonly beside: boolean
}

export interface View {
  /** Draws what has been mounted under the root, as far as it isn't drawn so already. */
  readonly draw: (view: ViewOfText) => void
  /** The mention or word at a point of the window, and which character of it. */
  readonly at: (x: number, y: number) => (Span & { readonly at: number }) | undefined
  /** The word, or the mention around it, that follows a span of the text or comes before it. */
  readonly beside: (span: Span, by: 1 | -1) => Span | undefined
  /** Marks a word until the signal. */
  readonly mark: (span: Span, signal: AbortSignal) => void
  /** Where a span of the text stands in the window, a box a line, with its readings. */
  readonly boxesOf: (span: Span) => ReturnType<typeof boxesWithReadings>
}

/** What is drawn of one part. */
interface Shown {
  readonly part: PartOfView
  readonly repairs: boolean
  readonly drawn: DrawnPart
  readonly pointed: ReturnType<typeof pointedIn>
  readonly end: AbortController
}

const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })

/** Readings over a text that is mounted under the root, until the signal. `own`: in a page of the extension's own. */
export function makeView(root: ShadowRoot, own: boolean, signal: AbortSignal): View {
  const boxesOf = makeBoxesOf(root.ownerDocument)
  let now: ViewOfText | undefined
  let shown: readonly Shown[] = []
  // Before the readings, which are drawn for the paper then.
  const printing = (on: boolean) => () => root.host.toggleAttribute('data-printing', on && now !== undefined && now.over !== 'off')
  addEventListener('beforeprint', printing(true), { signal })
  addEventListener('afterprint', printing(false), { signal })

  const drawPart = (part: PartOfView, view: ViewOfText, was: Shown | undefined): Shown => {
    was?.end.abort()
    const end = new AbortController()
    const isMountedAnew = was?.part.doc !== part.doc || was.repairs !== view.repairs
    const element = isMountedAnew ? root.querySelector(`[data-part="${part.start.text}"]`) : undefined
    const drawn = was && !isMountedAnew ? { ...was.drawn, known: part.known } : drawnIn(element ?? root, part)
    if (view.over !== 'off') drawReadings(drawn, view, own, AbortSignal.any([signal, end.signal]))
    return { part, repairs: view.repairs, drawn, pointed: pointedIn(drawn.text, boxesOf), end }
  }
  const draw = (view: ViewOfText) => {
    const isSame = (Object.keys(view) as (keyof ViewOfText)[]).every(key => key === 'parts' || now?.[key] === view[key])
    now = view
    root.host.toggleAttribute('data-tones', view.toneColours && view.over !== 'off')
    const before = shown
    shown = view.parts.map((part, i) => {
      const was = before[i]
      return isSame && was?.part === part ? was : drawPart(part, view, was)
    })
    for (const { end } of before.slice(shown.length)) end.abort()
  }
  const at = (x: number, y: number) => {
    const place = root.elementFromPoint(x, y)?.closest<HTMLElement>('[data-part]')
    const found = place && shown.find(({ part }) => part.start.text === Number(place.dataset.part))
    const offset = found?.pointed(x, y)
    if (!found || offset === undefined) return undefined
    const { doc, start } = found.part
    const span = spanAt(doc.mentions, offset) ?? spanAt(doc.tokens, offset)
    return span && { ...shifted(span, start.text), at: offset + start.text }
  }
  /** The part that a span stands in, and the parts of its text nodes there. */
  const placeOf = (span: Span) => {
    const found = shown.findLast(({ part }) => part.start.text <= span.start)
    return found ? partsOfText(found.drawn, shifted(span, -found.part.start.text)) : []
  }
  const beside = (span: Span, by: 1 | -1): Span | undefined => {
    const first = shown.findLastIndex(({ part }) => part.start.text <= span.start)
    for (let i = first; i >= 0 && i < shown.length; i += by) {
      const { doc, start } = (shown[i] as Shown).part
      const word = wordBeside(doc, shifted(span, -start.text), by)
      if (word) return shifted(word, start.text)
    }
    return undefined
  }
  return {
    draw,
    at,
    beside,
    mark: (span, until) => markCurrent(placeOf(span), until),
    boxesOf: span => boxesWithReadings(placeOf(span), boxesOf, now?.over !== 'off'),
  }
}

function drawReadings(drawn: DrawnPart, { over, toneColours, beside }: ViewOfText, own: boolean, signal: AbortSignal): void {
  // What has a colour of its tone would give it to the underline of its element.
  if (toneColours)
    mark(
      drawn.doc.mentions.map(mention => ({ kind: `view-${mention.kind}`, parts: partsOfText(drawn, mention) })),
      signal,
    )
  const wordsOf = (block: TextBlock) => {
    const words = wordsRead(drawn, block, over)
    if (toneColours) markTones(words, signal)
    return words
  }
  drawNear(drawn.blocks, wordsOf, { place: beside ? placeBeside : placeOver, printed: true, own }, signal)
}
