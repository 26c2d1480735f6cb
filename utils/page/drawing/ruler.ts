// How wide readings are and where the tops of characters are, by the browser's own fonts.

/** The Latin letters of Chinese typefaces are narrow: a reading is then rarely wider than its word. */
export const PINYIN_FONT = '"PingFang SC","Noto Sans CJK SC","Noto Sans SC","Microsoft YaHei",sans-serif'
/** From the baseline to the top of a character, in em. */
const CHARACTER_ASCENT = 0.87

export interface Ruler {
  /** The width of a reading in em. */
  readonly widthOf: (reading: string) => number
  /** From the top of the box of a text to the top of its characters, in px. */
  readonly ascentOf: (style: CSSStyleDeclaration) => number
}

export function makeRuler(document: Document): Ruler {
  const context = document.createElement('canvas').getContext('2d')
  const widths = new Map<string, number>()
  const ascents = new Map<string, number>()
  const measure = (font: string, text: string) => {
    if (!context) return undefined
    context.font = font
    return context.measureText(text)
  }
  const known = (map: Map<string, number>, key: string, make: () => number) => {
    const value = map.get(key) ?? make()
    map.set(key, value)
    return value
  }
  return {
    // Letter by letter: there are few, and thousands of readings.
    widthOf: reading => {
      let width = 0
      for (const letter of reading) width += known(widths, letter, () => (measure(`100px ${PINYIN_FONT}`, letter)?.width ?? 55) / 100)
      return width
    },
    ascentOf: ({ fontStyle, fontWeight, fontSize, fontFamily }) => {
      const font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`
      const top = () => (measure(font, '国')?.fontBoundingBoxAscent ?? 0) - Number.parseFloat(fontSize) * CHARACTER_ASCENT
      return known(ascents, font, () => Math.max(0, top()))
    },
  }
}
