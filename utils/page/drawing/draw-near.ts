// Readings are drawn where the window is, and a window's height around it: what is in sight in one frame, the rest in portions.
import type { TextBlock } from './blocks'
import { type Layer, openLayer, type Placer } from './layer'
import { linesOf, makeBoxesOf, type PlacedWord } from './lines'
import { makeRuler } from './ruler'
import { watchMoving } from './watch-moving'

/** Milliseconds of one portion. */
const SLICE = 8
/** Blocks that are drawn at once at most: those in sight, those that changed their size, and in a portion. */
const MOST_IN_SIGHT = 30
const MOST_RESIZED = 12
const MOST = 64
/** Of a window's height in one frame: faster than this nobody reads. */
const FLYING = 1 / 8

/** What is known of a block. */
interface BlockState {
  near: boolean
  words?: readonly PlacedWord[]
  layer?: Layer
  /** Where its first and its last word stood when it was drawn. */
  place?: string
}

export interface Drawing {
  /** Draws the blocks anew whose words have changed. */
  readonly redraw: (blocks: Iterable<Element>) => void
}

const isInSight = (element: Element): boolean => {
  const { top, bottom, left, right } = element.getBoundingClientRect()
  return bottom > 0 && top < innerHeight && right > 0 && left < innerWidth
}
const isNear = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > -innerHeight && top < 2 * innerHeight
}

export interface Way {
  readonly place: Placer
  /** Whether what is drawn is printed too: all of it then, wherever it is. */
  readonly printed: boolean
  /** In a page of the extension's own no sheet that the browser adds shows it. */
  readonly own?: boolean
}

/** Draws the readings of the blocks that come near until the signal; their words are asked for when they do. */
export function drawNear(
  blocks: readonly TextBlock[],
  wordsOf: (block: TextBlock) => readonly PlacedWord[],
  { place, printed, own: isOwn = false }: Way,
  signal: AbortSignal,
): Drawing {
  const [first] = blocks
  if (!first) return { redraw: () => undefined }
  const { ownerDocument: document } = first.element
  const boxesOf = makeBoxesOf(document)
  const ruler = makeRuler(document)
  const byElement = new Map(blocks.map(block => [block.element, block]))
  const drawn = new Map<Element, BlockState>(blocks.map(({ element }) => [element, { near: false }]))
  const waiting = new Set<Element>()
  let frame: number | undefined
  let isPrinting = false
  let portion = 4
  let lastTop = scrollY

  /** First all layers, then all boxes, then all readings. */
  const draw = (elements: readonly Element[]) => {
    const writes = elements
      .flatMap(element => {
        const own = drawn.get(element)
        if (!(own?.near || isPrinting) || !own || !element.isConnected) return []
        own.words ??= wordsOf(byElement.get(element) as TextBlock)
        own.layer ??= own.words.length ? openLayer(element, place, { printed, own: isOwn }, boxesOf, ruler) : undefined
        return own.layer ? [{ own, layer: own.layer, words: own.words }] : []
      })
      .map(({ own, layer, words }) => {
        own.place = placeOf(layer, words)
        return layer.measure(words)
      })
    for (const write of writes) write()
  }

  /** From where the layer begins to the ends of the words. */
  const placeOf = (layer: Layer, words: readonly PlacedWord[]): string => {
    const { left, top } = layer.begin()
    return [words[0], words.at(-1)]
      .flatMap(word => (word ? linesOf(word.parts, boxesOf) : []))
      .map(box => `${Math.round(box.left - left)} ${Math.round(box.top - top)} ${Math.round(box.width)}`)
      .join()
  }

  const clear = (element: Element) => {
    const own = drawn.get(element)
    own?.layer?.remove()
    if (own) own.layer = undefined
    waiting.delete(element)
  }

  const take = (elements: readonly Element[]) => {
    for (const element of elements) waiting.delete(element)
    draw(elements)
  }

  const work = () => {
    frame = undefined
    const flown = Math.abs(scrollY - lastTop)
    lastTop = scrollY
    if (flown > innerHeight * FLYING) return ask()
    const start = performance.now()
    take([...waiting].filter(isInSight).slice(0, MOST_IN_SIGHT))
    // What else there is time for: the next frame may be long in coming.
    for (let from = performance.now(); waiting.size && from - start < SLICE / 2; ) {
      take([...waiting].slice(0, portion))
      const now = performance.now()
      portion = Math.max(2, Math.min(MOST, Math.round((portion * SLICE) / Math.max(1, now - from))))
      from = now
    }
    ask()
  }
  const ask = () => {
    if (waiting.size && !signal.aborted) frame ??= requestAnimationFrame(work)
  }
  const later = (elements: Iterable<Element>) => {
    for (const element of elements) if (drawn.get(element)?.near) waiting.add(element)
    ask()
  }

  const sizes = new WeakMap<Element, DOMRectReadOnly>()
  // Between layout and paint: no frame shows readings where the words were.
  const resizing = new ResizeObserver(entries => {
    const resized = entries.filter(({ target, contentRect }) => {
      const was = sizes.get(target)
      sizes.set(target, contentRect)
      return was && (was.width !== contentRect.width || was.height !== contentRect.height)
    })
    const elements = resized.map(({ target }) => target)
    // No frame of what is out of sight is seen.
    const inSight = elements.filter(isInSight).slice(0, MOST_RESIZED)
    draw(inSight)
    later(elements.filter(element => !inSight.includes(element)))
  })
  const nearing = new IntersectionObserver(
    entries => {
      for (const { target, isIntersecting } of entries) {
        const own = drawn.get(target) as BlockState
        if (own.near === isIntersecting) continue
        own.near = isIntersecting
        if (isIntersecting) {
          waiting.add(target)
          resizing.observe(target)
        } else {
          resizing.unobserve(target)
          clear(target)
        }
      }
      ask()
    },
    { rootMargin: '100% 0px' },
  )
  for (const element of drawn.keys()) nearing.observe(element)
  // What is in sight at once, and what is near soon, without waiting for the observer.
  for (const element of [...drawn.keys()].filter(isNear)) {
    ;(drawn.get(element) as BlockState).near = true
    resizing.observe(element)
    waiting.add(element)
  }
  take([...waiting].filter(isInSight).slice(0, MOST_IN_SIGHT))
  ask()
  if (printed) {
    const print = () => {
      isPrinting = true
      draw([...drawn.keys()])
    }
    const printedAll = () => {
      isPrinting = false
      for (const [element, { near }] of drawn) if (!near) clear(element)
      // What is near stands as on the paper.
      later(drawn.keys())
    }
    addEventListener('beforeprint', print, { signal })
    addEventListener('afterprint', printedAll, { signal })
  }
  const moved = () =>
    later(
      [...drawn]
        .filter(([, { near, layer, words, place }]) => near && layer && words && placeOf(layer, words) !== place)
        .map(([element]) => element),
    )
  watchMoving(document, { setAnew: () => later(drawn.keys()), moved }, signal)

  signal.addEventListener(
    'abort',
    () => {
      nearing.disconnect()
      resizing.disconnect()
      if (frame !== undefined) cancelAnimationFrame(frame)
      for (const element of drawn.keys()) clear(element)
    },
    { once: true },
  )
  return {
    redraw: elements => {
      const known = [...elements].filter(element => drawn.has(element))
      for (const element of known) (drawn.get(element) as BlockState).words = undefined
      draw(known.filter(element => element.isConnected))
      for (const element of known) if (!element.isConnected) clear(element)
    },
  }
}
