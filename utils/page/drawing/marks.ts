// Mentions marked where they stand, without touching a node (CSS Custom Highlight). Static ranges: a change of the page would have to look at each live one.
import type { Part } from '../page-text'
import { inSlices } from './in-slices'

/** A mention in the page. */
export interface PlacedMention {
  readonly kind: string
  readonly parts: readonly Part[]
}

const staticRange = (parts: readonly Part[]): StaticRange | undefined => {
  const [first, last] = [parts[0], parts.at(-1)]
  return (
    first && last && new StaticRange({ startContainer: first.node, startOffset: first.from, endContainer: last.node, endOffset: last.to })
  )
}

/** Under forced colours a highlight looks like what is selected: one passage may, but not hundreds. */
function makeCanMark(): (kind: string) => boolean {
  const canAny = 'highlights' in CSS
  const areForced = matchMedia('(forced-colors: active)').matches
  return kind => canAny && (!areForced || /^(?:source|current)$/.test(kind))
}

/** The name of the highlight of a kind, as the style sheet has it. */
const nameOf = (kind: string) => `qianzi-${kind}`

/** Kinds that give letters a colour, or are of texts of our own. */
const isOfColour = (kind: string) => /^(?:source|tone-|view-)/.test(kind)

/** Tells whether letters are painted by the ground behind them; asked once of each element. */
function makeIsClear(): (parts: readonly Part[]) => boolean {
  const known = new Map<Element, boolean>()
  return ([part]) => {
    const parent = part?.node.parentElement
    if (!parent) return false
    const clear = known.get(parent) ?? /^transparent$|^rgba\(.*, 0\)$/.test(getComputedStyle(parent).webkitTextFillColor)
    known.set(parent, clear)
    return clear
  }
}

/** Adds a range to a highlight, which may hold those of other texts, and gives what takes it out. */
function addTo(name: string, range: AbstractRange): (range: AbstractRange) => void {
  const highlight = CSS.highlights.get(name) ?? new Highlight()
  highlight.add(range)
  if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight)
  return range => {
    highlight.delete(range)
    if (!highlight.size && CSS.highlights.get(name) === highlight) CSS.highlights.delete(name)
  }
}

export interface Marks {
  /** Takes the marks off nodes that the page has written or removed. */
  readonly forget: (nodes: ReadonlySet<Node>) => void
}

/** Mentions that are marked at once. */
const FIRST = 400

/** Marks the mentions until the signal, those that come first at once. */
export function mark(mentions: readonly PlacedMention[], signal: AbortSignal): Marks {
  if (signal.aborted) return { forget: () => undefined }
  const marked = new Map<AbstractRange, { readonly mention: PlacedMention; readonly remove: (range: AbstractRange) => void }>()
  const gone = new Set<Node>()
  const isClear = makeIsClear()
  const add = (some: readonly PlacedMention[]) => {
    for (const mention of some) {
      const range = mention.parts.some(({ node }) => gone.has(node)) ? undefined : staticRange(mention.parts)
      const kind = isOfColour(mention.kind) || !isClear(mention.parts) ? mention.kind : `${mention.kind}-clear`
      if (range) marked.set(range, { mention, remove: addTo(nameOf(kind), range) })
    }
  }
  const canMark = makeCanMark()
  const some = mentions.filter(({ kind }) => canMark(kind))
  inSlices(some, FIRST, add, signal)
  const forget = (isGone: (mention: PlacedMention) => boolean) => {
    for (const [range, { mention, remove }] of marked) {
      if (!isGone(mention)) continue
      remove(range)
      marked.delete(range)
    }
  }
  signal.addEventListener('abort', () => forget(() => true), { once: true })
  return {
    forget: nodes => {
      for (const node of nodes) gone.add(node)
      forget(({ parts }) => parts.some(({ node }) => nodes.has(node)))
    },
  }
}

/** Marks the one that is pointed at, until the signal. */
export function markCurrent(parts: readonly Part[], signal: AbortSignal): void {
  const range = staticRange(parts)
  if (!range || !makeCanMark()('current') || signal.aborted) return
  const remove = addTo(nameOf('current'), range)
  signal.addEventListener('abort', () => remove(range), { once: true })
}
