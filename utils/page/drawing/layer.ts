// The readings of one paragraph, drawn in a shadow root of it: the page's own nodes stay what and where they are.
// Nothing in it is positioned or transformed, so that it is painted where the text is, below whatever the page puts over its text: a float
// of no size, all readings in the one cell of its grid, put in their places by margins. A float leaves `::first-letter` alone.
import { addStyle } from '../style'
import { fitReadings } from './fit'
import { type BoxesOf, onLines, type PlacedWord } from './lines'
import { PINYIN_FONT, type Ruler } from './ruler'
import { shadowAround } from './shadows'

/** Px; two lines of this length tell how the page scales what it shows. */
const PROBE = 100
/** Em of the characters: the size of readings, and how far they stand over them. */
const SIZE = 0.47
const OVER = 0.12
/** A reading's line is a little higher than its letters. */
const LINE = 1.15

const LAYER_CSS = `
.at { float: left !important; display: grid !important; grid: 0 / 0 !important; inline-size: 0 !important; block-size: 0 !important;
  margin: 0 !important; padding: 0 !important; border: 0 !important; contain: size style; overflow: visible !important; font-size: 0;
  line-height: 0; letter-spacing: 0; text-indent: 0; direction: ltr; writing-mode: horizontal-tb; user-select: none; pointer-events: none }
.at > * { grid-area: 1 / 1; justify-self: start; align-self: start }
.at > u { inline-size: ${PROBE}px; block-size: 0; visibility: hidden }
.at > u + u { inline-size: 0; block-size: ${PROBE}px }
i { white-space: pre; inline-size: max-content; font: 400 1px / ${LINE} ${PINYIN_FONT}; word-spacing: 0; text-transform: none; text-decoration: none;
  text-shadow: none; -webkit-text-stroke: 0; color: color-mix(in srgb, var(--ink, currentcolor) 80%, transparent) }
i::before { content: attr(data-reading) / "" }
i.vertical { writing-mode: vertical-rl; text-orientation: sideways }
@media print { .at { display: none !important } }`

export interface Layer {
  /** Reads where the words are, and gives what writes their readings: reading and writing by turns would have the page laid out each time. */
  readonly measure: (words: readonly PlacedWord[]) => () => void
  readonly remove: () => void
}

/** Puts an empty layer into the block, or into what it lies in; none where nothing can have one. */
export function openLayer(block: Element, boxesOf: BoxesOf, ruler: Ruler): Layer | undefined {
  const root = shadowAround(block)
  if (!root) return undefined
  const document = block.ownerDocument
  const at = document.createElement('span')
  at.className = 'at'
  at.setAttribute('aria-hidden', 'true')
  const probes = [document.createElement('u'), document.createElement('u')] as const
  at.append(...probes)
  root.prepend(at)
  const styled = new AbortController()
  addStyle(root, LAYER_CSS, styled.signal)

  const measure = (words: readonly PlacedWord[]) => {
    const [across, down] = [probes[0].getBoundingClientRect(), probes[1].getBoundingClientRect()]
    const scale = { x: across.width / PROBE, y: down.height / PROBE }
    const isTurned = across.height > 0.5 || !scale.x || !scale.y
    const labels = isTurned ? [] : place(block, words, { left: across.left, top: across.top, scale }, boxesOf, ruler)
    return () => at.replaceChildren(...probes, ...labels.map(label => draw(document, label)))
  }
  const remove = () => {
    at.remove()
    styled.abort()
  }
  return { measure, remove }
}

/** Where the layer begins in the window, and how many px of the window one of its own is. */
interface Origin {
  readonly left: number
  readonly top: number
  readonly scale: { readonly x: number; readonly y: number }
}

/** A reading in its place: px from where the layer begins. */
interface Label {
  readonly reading: string
  readonly left: number
  readonly top: number
  readonly size: number
  readonly vertical: boolean
  /** Its colour, where it is not that of the block. */
  readonly ink?: string
}

interface Style {
  readonly size: number
  /** Px behind every character that are no part of it. */
  readonly spacing: number
  readonly ascent: number
  readonly ink?: string
  readonly hidden: boolean
}

function place(block: Element, words: readonly PlacedWord[], origin: Origin, boxesOf: BoxesOf, ruler: Ruler): Label[] {
  const own = getComputedStyle(block)
  const vertical = own.writingMode.startsWith('vertical')
  const { left, top, scale } = origin
  const styles = new Map<Element, Style>()
  const styleOf = (element: Element): Style => {
    const known = styles.get(element)
    if (known) return known
    const computed = getComputedStyle(element)
    const style = {
      size: Number.parseFloat(computed.fontSize),
      spacing: Number.parseFloat(computed.letterSpacing) || 0,
      ascent: ruler.ascentOf(computed),
      hidden: computed.visibility === 'hidden',
      ...(computed.color !== own.color && { ink: computed.color }),
    }
    styles.set(element, style)
    return style
  }
  const isShown = firstFragment(block)
  const found = words.flatMap(word => {
    const parent = word.parts[0]?.node.parentElement
    const style = parent && styleOf(parent)
    if (!style || style.hidden) return []
    return onLines(word, boxesOf, vertical)
      .filter(({ box }) => isShown(box))
      .map(({ box, reading }) => {
        const [x, y] = [(box.left - left) / scale.x, (box.top - top) / scale.y]
        const [width, height] = [box.width / scale.x, box.height / scale.y]
        const along = vertical
          ? { line: x, start: y, length: height - style.spacing }
          : { line: y, start: x, length: width - style.spacing }
        const full = style.size * SIZE
        return { reading, style, x, y, width, full, slot: { ...along, size: style.size, need: ruler.widthOf(reading) * full } }
      })
  })
  const frame = block.getBoundingClientRect()
  const [from, to] = vertical
    ? [(frame.top - top) / scale.y, (frame.bottom - top) / scale.y]
    : [(frame.left - left) / scale.x, (frame.right - left) / scale.x]
  const slots = found.map(({ slot }) => slot)
  return fitReadings(slots, from, to).map((fitted, i) => {
    const { reading, style, x, y, width, full, slot } = found[i] as (typeof found)[number]
    // What is too wide is set in smaller type: a transform would lift it above what covers the text.
    const size = full * fitted.scale
    const start = fitted.centre - (slot.need * fitted.scale) / 2
    const spot = vertical
      ? { left: x + width / 2 + style.size / 2, top: start }
      : { left: start, top: y + style.ascent - full * OVER - size }
    return { reading, size, vertical, ink: style.ink, ...spot }
  })
}

/** A block that is broken over columns shows its layer in the first of them only. */
function firstFragment(block: Element): (box: DOMRect) => boolean {
  const fragments = block.getClientRects()
  const first = fragments[0]
  if (fragments.length < 2 || !first) return () => true
  return ({ left, right, top, bottom, height }) =>
    left >= first.left - 1 && right <= first.right + height && top >= first.top - 1 && bottom <= first.bottom + 1
}

function draw(document: Document, { reading, left, top, size, vertical, ink }: Label): HTMLElement {
  const label = document.createElement('i')
  label.dataset.reading = reading
  if (vertical) label.className = 'vertical'
  label.style.margin = `${top.toFixed(2)}px 0 0 ${left.toFixed(2)}px`
  label.style.fontSize = `${size.toFixed(2)}px`
  if (ink) label.style.setProperty('--ink', ink)
  return label
}
