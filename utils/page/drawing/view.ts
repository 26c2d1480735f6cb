// Readings over a text that we drew ourselves, by the same means as over one of the page's.
import type { Doc } from '../../engine/doc'
import { type Span, spanAt } from '../../engine/text/span'
import { type Run, readTextNodes } from '../page-text'
import { placeBeside } from './beside'
import type { TextBlock } from './blocks'
import { drawNear } from './draw-near'
import { boxesWithReadings, makeBoxesOf } from './lines'
import { placeOver } from './over'
import { pointedIn } from './pointed'
import { type Drawn, type Over, partsOfText, wordsRead } from './readings'
import { markTones } from './tones'

/** The text as it stands in the blocks under `root`, each with the offset of `doc.text` at which it begins as `data-start`. */
function drawnIn(root: ParentNode, doc: Doc): Drawn & { readonly blocks: readonly TextBlock[] } {
  const elements = [...root.querySelectorAll<HTMLElement>('[data-start]')]
  const blocks = elements.map(element => {
    const from = Number(element.dataset.start)
    const runs = readTextNodes(element).runs.map(run => ({ ...run, start: run.start + from, end: run.end + from }))
    return { element, from, runs }
  })
  blocks.sort((a, b) => a.from - b.from)
  const whole = { start: 0, end: doc.text.length }
  return {
    text: { source: doc.text, runs: blocks.flatMap(({ runs }): readonly Run[] => runs) },
    // What is drawn is the text itself.
    doc: { ...doc, pieces: [{ text: whole, source: whole }] },
    blocks: blocks.map(({ element, from, runs }) => ({
      element,
      nodes: new Set(runs.map(({ node }) => node)),
      spans: runs.length ? [{ start: from, end: (runs.at(-1) as Run).end }] : [],
    })),
  }
}

/** What is drawn, and how. */
export interface ViewOfText {
  readonly doc: Doc
  readonly known?: ReadonlySet<string>
  /** With marks of repairs the text stands in other nodes. */
  readonly repairs: boolean
  readonly over: Over
  /** Whether characters that are read have the colour of their tone. */
  readonly toneColours: boolean
  /** Whether readings stand beside the characters rather than over the words. */
  readonly beside: boolean
}

export interface View {
  /** Draws what has been mounted under the root; nothing if it is drawn already. */
  readonly draw: (view: ViewOfText) => void
  /** The mention or word at a point of the window. */
  readonly at: (x: number, y: number) => Span | undefined
  /** Where a span of the text stands in the window, a box a line, with its readings. */
  readonly boxesOf: (span: Span) => ReturnType<typeof boxesWithReadings>
}

/** Readings over a text that is mounted under the root, until the signal. */
export function makeView(root: ShadowRoot, signal: AbortSignal): View {
  const boxesOf = makeBoxesOf(root.ownerDocument)
  let now: (ViewOfText & { readonly drawn: ReturnType<typeof drawnIn>; readonly pointed: ReturnType<typeof pointedIn> }) | undefined
  let written = new AbortController()
  // Before the readings, which are drawn for the paper then.
  const printing = (on: boolean) => () => root.host.toggleAttribute('data-printing', on && now !== undefined && now.over !== 'off')
  addEventListener('beforeprint', printing(true), { signal })
  addEventListener('afterprint', printing(false), { signal })
  const draw = (view: ViewOfText) => {
    const isSame = now && (Object.keys(view) as (keyof ViewOfText)[]).every(key => now?.[key] === view[key])
    if (isSame) return
    const isMountedAnew = now?.doc !== view.doc || now.repairs !== view.repairs
    const drawn = now && !isMountedAnew ? now.drawn : drawnIn(root, view.doc)
    now = { ...view, drawn, pointed: pointedIn(drawn.text, boxesOf) }
    written.abort()
    written = new AbortController()
    if (view.over !== 'off') drawReadings(drawn, view, AbortSignal.any([signal, written.signal]))
  }
  const at = (x: number, y: number) => {
    const offset = now?.pointed(x, y)
    return now && offset !== undefined ? (spanAt(now.doc.mentions, offset) ?? spanAt(now.doc.tokens, offset)) : undefined
  }
  return { draw, at, boxesOf: span => (now ? boxesWithReadings(partsOfText(now.drawn, span), boxesOf, now.over !== 'off') : []) }
}

function drawReadings(drawn: ReturnType<typeof drawnIn>, { known, over, toneColours, beside }: ViewOfText, signal: AbortSignal): void {
  const wordsOf = (block: TextBlock) => {
    const words = wordsRead({ ...drawn, known }, block, over)
    if (toneColours) markTones(words, signal)
    return words
  }
  drawNear(drawn.blocks, wordsOf, { place: beside ? placeBeside : placeOver, printed: true }, signal)
}
