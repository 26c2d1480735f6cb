// How the text under an element is set, as far as what is written over it must know.
import type { Origin } from './layer'
import type { Ruler } from './ruler'

export interface Type {
  /** Font size in px. */
  readonly size: number
  /** From the top of a box to the top of its characters, px. */
  readonly ascent: number
  /** Px behind every character that are no part of it. */
  readonly spacing: number
  /** Its colour, where it is not that of the layer. */
  readonly ink?: string
  readonly hidden: boolean
}

/** Gives the type of the elements of a block whose layer begins there, each asked for once. */
export function makeTypeOf(origin: Origin, ruler: Ruler): (element: Element) => Type {
  const { color } = getComputedStyle(origin.host)
  const known = new Map<Element, Type>()
  return element => {
    const type = known.get(element) ?? typeOf(getComputedStyle(element), color, origin, ruler)
    known.set(element, type)
    return type
  }
}

const typeOf = (style: CSSStyleDeclaration, color: string, { layer, scale }: Origin, ruler: Ruler): Type => ({
  size: Number.parseFloat(style.fontSize),
  ascent: ruler.ascentOf(style, layer, scale.y),
  spacing: Number.parseFloat(style.letterSpacing) || 0,
  hidden: style.visibility === 'hidden',
  ...(style.color !== color && { ink: style.color }),
})
