// What is written over one paragraph, in a shadow root of it: the page's own nodes stay what and where they are.
// Nothing in it is positioned or transformed, so that it is painted where the text is, below whatever the page puts over its text: a float
// of no size, all readings in the one cell of its grid, put in their places by margins. A float leaves `::first-letter` alone.
import { addStyle } from '../style'
import type { Way } from './draw-near'
import type { BoxesOf, PlacedWord } from './lines'
import { PINYIN_FONT, PINYIN_LINE, type Ruler } from './ruler'
import { shadowAround } from './shadows'

/** Px; two lines of this length tell how the page scales what it shows. */
const PROBE = 100
const LAYER_CSS = `
.at { float: left !important; display: none !important; grid: 0 / 0 !important; inline-size: 0 !important; block-size: 0 !important;
  margin: 0 !important; padding: 0 !important; border: 0 !important; contain: size style; overflow: visible !important; font-size: 0;
  line-height: 0; letter-spacing: 0; text-indent: 0; direction: ltr; writing-mode: horizontal-tb; user-select: none; pointer-events: none }
.at.own { display: grid !important }
.at > * { grid-area: 1 / 1; justify-self: start; align-self: start }
.at > u { inline-size: ${PROBE}px; block-size: 0; visibility: hidden }
.at > u + u { inline-size: 0; block-size: ${PROBE}px }
i { white-space: pre; inline-size: max-content; font: 400 1px / ${PINYIN_LINE} ${PINYIN_FONT}; word-spacing: 0; text-transform: none; text-decoration: none;
  text-shadow: none; text-emphasis: none; -webkit-text-stroke: 0; -webkit-text-fill-color: currentcolor; color: color-mix(in srgb, var(--ink-of-word, currentcolor) 80%, transparent) }
i::before { content: attr(data-reading) / "" }
i.turned { writing-mode: vertical-rl; text-orientation: sideways }
i.stacked { writing-mode: vertical-rl; text-orientation: upright; line-height: 1 }`

/** What shows the layers, a sheet of the extension's, with which they go. The page itself is printed; readings stand where the lines on the screen are. */
export const LAYERS_CSS = `
@media screen { .qianzi-readings { display: grid !important; } }
.qianzi-readings.printed { display: grid !important; }`

/** Where a layer begins in the window, and how many px of the window one of its own is. */
export interface Origin {
  /** The element whose shadow root the layer lies in. */
  readonly host: Element
  readonly layer: Element
  readonly left: number
  readonly top: number
  readonly scale: { readonly x: number; readonly y: number }
}

/** Something written: px from where the layer begins. */
export interface Label {
  readonly reading: string
  readonly left: number
  readonly top: number
  readonly size: number
  /** Written from top to bottom: its letters turned on their side, or upright. */
  readonly set?: 'turned' | 'stacked'
  /** Its colour, where it is not that of the block. */
  readonly ink?: string
}

/** Says where the readings of words go. */
export type Placer = (block: Element, words: readonly PlacedWord[], origin: Origin, boxesOf: BoxesOf, ruler: Ruler) => readonly Label[]

export interface Layer {
  readonly host: Element
  /** Where it begins in the window. */
  readonly begin: () => DOMRect
  /** Reads where the words are, and gives what writes their readings: reading and writing by turns would have the page laid out each time. */
  readonly measure: (words: readonly PlacedWord[]) => () => void
  readonly remove: () => void
}

/** The level above what lies over the host with the block in it, and would cover what is written in the host; nothing where the text is painted with the host's own. */
function levelOver(block: Element, host: Element): number | undefined {
  let level: number | undefined
  for (let each: Element | null = block; each && each !== host; each = each.parentElement) {
    const { position, zIndex, backgroundColor, backgroundImage } = getComputedStyle(each)
    const isOpaque = backgroundImage !== 'none' || !/^transparent$|^rgba\(.*, 0\)$/.test(backgroundColor)
    if (position !== 'static' && isOpaque) level = 1 + Math.max(level ?? 0, Number.parseInt(zIndex, 10) || 0)
  }
  return level
}

/** Puts an empty layer into the block, or into what it lies in; none where nothing can have one. */
export function openLayer(
  block: Element,
  place: Placer,
  { printed, own }: Omit<Way, 'place'>,
  boxesOf: BoxesOf,
  ruler: Ruler,
): Layer | undefined {
  const root = shadowAround(block)
  if (!root) return undefined
  const document = block.ownerDocument
  const at = document.createElement('span')
  at.className = `at qianzi-readings${printed ? ' printed' : ''}${own ? ' own' : ''}`
  at.setAttribute('aria-hidden', 'true')
  const probes = [document.createElement('u'), document.createElement('u')] as const
  at.append(...probes)
  let question = ruler.ask(getComputedStyle(block), document)
  if (question) at.append(question.element)
  const level = levelOver(block, root.host)
  if (level !== undefined) Object.assign(at.style, { position: 'relative', zIndex: String(level) })
  root.prepend(at)
  const styled = new AbortController()
  addStyle(root, LAYER_CSS, styled.signal)

  const measure = (words: readonly PlacedWord[]) => {
    const [across, down] = [probes[0].getBoundingClientRect(), probes[1].getBoundingClientRect()]
    const scale = { x: across.width / PROBE, y: down.height / PROBE }
    const isTurned = across.height > 0.5 || !scale.x || !scale.y
    if (!isTurned) question?.read(scale.y)
    question = undefined
    const labels = isTurned
      ? []
      : place(block, words, { host: root.host, layer: at, left: across.left, top: across.top, scale }, boxesOf, ruler)
    return () => at.replaceChildren(...probes, ...labels.map(label => draw(document, label)))
  }
  const remove = () => {
    at.remove()
    styled.abort()
  }
  return { host: root.host, begin: () => probes[0].getBoundingClientRect(), measure, remove }
}

function draw(document: Document, { reading, left, top, size, set, ink }: Label): HTMLElement {
  const label = document.createElement('i')
  label.dataset.reading = reading
  if (set) label.className = set
  label.style.margin = `${top.toFixed(2)}px 0 0 ${left.toFixed(2)}px`
  label.style.fontSize = `${size.toFixed(2)}px`
  if (ink) label.style.setProperty('--ink-of-word', ink)
  return label
}
