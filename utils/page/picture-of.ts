// The picture of a page over which its text lies, as the engine takes it.
import { FIRST_UNIT, IN_ONE, type PagePicture } from '../engine/geometry/seen-drawings'

/** Pixels across at most: enough for the thinnest rule. */
const MOST = 800
/** How much darker or lighter than the paper all three colours together must be. */
const OTHER = 18

/** In black and white; nothing where the page keeps it from us. */
export function pictureOf(canvas: HTMLCanvasElement | null): PagePicture | undefined {
  if (!canvas?.width || !canvas.height) return undefined
  const width = Math.min(MOST, canvas.width)
  const height = Math.round((canvas.height * width) / canvas.width)
  // To read from the page's own canvas could make it slower for good.
  const context = new OffscreenCanvas(width, height).getContext('2d')
  context?.drawImage(canvas, 0, 0, width, height)
  const { data } = context?.getImageData(0, 0, width, height) ?? {}
  if (!data) return undefined
  const colourAt = (i: number) => ((data[i] as number) << 16) | ((data[i + 1] as number) << 8) | (data[i + 2] as number)
  const seen = new Map<number, number>()
  for (let i = 0; i < data.length; i += 4004) seen.set(colourAt(i), (seen.get(colourAt(i)) ?? 0) + 1)
  const [[paper = 0] = []] = [...seen].sort(([, a], [, b]) => b - a)
  let bits = ''
  for (let y = 0; y < height; y++)
    for (let from = 0; from < width; from += IN_ONE) {
      let unit = 0
      for (let x = from; x < from + IN_ONE; x++) {
        const i = 4 * (y * width + x)
        const off = (k: number) => Math.abs((data[i + k] as number) - ((paper >> (16 - 8 * k)) & 255))
        unit = 2 * unit + Number(x < width && off(0) + off(1) + off(2) > OTHER)
      }
      bits += String.fromCharCode(FIRST_UNIT + unit)
    }
  return { width, height, bits }
}
