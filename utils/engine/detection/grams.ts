// Which characters and pairs of characters a text has: each by a hash, since their table would weigh more than the page.

/** Places of the table; several characters and pairs share one. */
export const PLACES = 2048
const SHIFT = 21

/** All figures are one character, all Latin letters another. */
function unitAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (unit < 0x30 || unit > 0x7a) return unit
  return unit < 0x3a ? 0x30 : 0x61
}

/** The places of its characters and pairs, each once. */
export function gramsOf(solid: string): number[] {
  const seen = new Uint8Array(PLACES)
  let before = 0
  for (let at = 0; at < solid.length; at++) {
    const unit = unitAt(solid, at)
    seen[Math.imul(unit, 0x9e3779b1) >>> SHIFT] = 1
    seen[Math.imul(Math.imul(before, 0x85ebca6b) ^ unit, 0x9e3779b1) >>> SHIFT] = 1
    before = unit
  }
  const places: number[] = []
  for (let place = 0; place < PLACES; place++) if (seen[place]) places.push(place)
  return places
}
