// How wide readings are, where their baselines are and where the tops of characters are, by the browser's own fonts.

/** The Latin letters of Chinese typefaces are narrow: a reading is then rarely wider than its word. */
export const PINYIN_FONT = '"PingFang SC","Noto Sans CJK SC","Noto Sans SC","Microsoft YaHei",sans-serif'
/** A line of pinyin is a little higher than its letters. */
export const PINYIN_LINE = 1.15
/** From the baseline to the top of a character, in em. */
const CHARACTER_ASCENT = 0.87

export interface Ruler {
  /** The width of a reading in em. */
  readonly widthOf: (reading: string) => number
  /** From the top of the box of a reading to its baseline, in px. */
  readonly baselineOf: (size: number) => number
  /** From the top of the box of a text to the top of its characters, in px, as they stand in the layer, which is scaled by so much. */
  readonly ascentOf: (style: CSSStyleDeclaration, layer: Element, scale: number) => number
  /** What has to be laid out in a layer to know that of a font; nothing where it is known. Whatever comes with the layer costs no layout of its own. */
  readonly ask: (style: CSSStyleDeclaration, document: Document) => Question | undefined
}

export interface Question {
  readonly element: Element
  /** Takes the answer, once it is laid out. */
  readonly read: (scale: number) => void
}

const known = <Key>(map: Map<Key, number>, key: Key, make: () => number) => {
  const value = map.get(key) ?? make()
  map.set(key, value)
  return value
}

export function makeRuler(document: Document): Ruler {
  const context = document.createElement('canvas').getContext('2d')
  const widths = new Map<string, number>()
  const baselines = new Map<number, number>()
  const ascents = new Map<string, number>()
  const asked = new Set<string>()
  const measure = (size: number, text: string) => {
    if (!context) return undefined
    context.font = `${size}px ${PINYIN_FONT}`
    return context.measureText(text)
  }
  return {
    // Letter by letter: there are few, and thousands of readings.
    widthOf: reading => {
      let width = 0
      for (const letter of reading) width += known(widths, letter, () => (measure(100, letter)?.width ?? 55) / 100)
      return width
    },
    baselineOf: size =>
      known(baselines, size, () => {
        // Browsers round both, each in its own way.
        const { fontBoundingBoxAscent = size * 1.16, fontBoundingBoxDescent = size * 0.29 } = measure(size, 'a') ?? {}
        return (size * PINYIN_LINE + fontBoundingBoxAscent - fontBoundingBoxDescent) / 2
      }),
    ascentOf: (style, layer, scale) =>
      known(ascents, fontOf(style), () => {
        const { element, baseline } = probeOf(style, layer.ownerDocument)
        layer.append(element)
        const ascent = ascentIn(style, baseline() / scale)
        element.remove()
        return ascent
      }),
    ask: (style, document) => {
      const font = fontOf(style)
      if (asked.has(font) || ascents.has(font)) return undefined
      asked.add(font)
      const { element, baseline } = probeOf(style, document)
      // The style is a live one.
      const { fontSize } = style
      return { element, read: scale => void ascents.set(font, ascentIn({ fontSize }, baseline() / scale)) }
    },
  }
}

const fontOf = ({ fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): string =>
  `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`

const ascentIn = ({ fontSize }: Pick<CSSStyleDeclaration, 'fontSize'>, baseline: number): number =>
  Math.max(0, baseline - Number.parseFloat(fontSize) * CHARACTER_ASCENT)

/** A character of a font, and what tells how far the top of its box is from its baseline: a font that has no such character gives place to another, and only what is laid out tells of that. */
function probeOf(style: CSSStyleDeclaration, document: Document): { readonly element: HTMLElement; readonly baseline: () => number } {
  const element = document.createElement('u')
  element.style.cssText = `all: initial; grid-area: 1 / 1; inline-size: max-content; visibility: hidden; font: ${fontOf(style)}`
  const mark = document.createElement('b')
  mark.style.display = 'inline-block'
  element.append('国', mark)
  const baseline = () => {
    const character = document.createRange()
    character.selectNodeContents(element.firstChild as Text)
    return mark.getBoundingClientRect().bottom - character.getBoundingClientRect().top
  }
  return { element, baseline }
}
