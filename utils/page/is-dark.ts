// Whether a text stands on a dark ground.

/** Relative luminance, as WCAG has it, from which on a colour is that of text on a dark ground. */
const LIGHT = 0.4

/** Told by the colour of the text, which is right over pictures and gradients, too. */
export function isOnDark(element: Element): boolean {
  const [red = 0, green = 0, blue = 0] = (getComputedStyle(element).color.match(/[\d.]+/g) ?? []).map(Number)
  const linear = (part: number) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4)
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue) > LIGHT
}
