// The colours of the tones: readable on the paper, and apart for the colour-blind.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

type Triple = readonly [number, number, number]

const theme = readFileSync(new URL('../../components/theme.css', import.meta.url), 'utf8')
/** The theme with the first and with the second of each `light-dark(…)`. */
const [light, dark] = ['$1', '$2'].map(which => theme.replace(/light-dark\((#\w{6}), (#\w{6})\)/g, which)) as [string, string]

/** Linear red, green and blue of a property in that part of the theme. */
function colour(part: string, name: string): Triple {
  const [, hex = ''] = new RegExp(`--${name}: #(\\w{6})`).exec(part) ?? []
  return [0, 2, 4].map(at => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }) as unknown as Triple
}

const times = (rows: readonly Triple[], [r, g, b]: Triple) => rows.map(([x, y, z]) => x * r + y * g + z * b) as unknown as Triple
const XYZ: readonly Triple[] = [
  [0.4124 / 0.95047, 0.3576 / 0.95047, 0.1805 / 0.95047],
  [0.2126, 0.7152, 0.0722],
  [0.0193 / 1.08883, 0.1192 / 1.08883, 0.9505 / 1.08883],
]

/** As WCAG 2 defines it. */
function contrast(a: Triple, b: Triple): number {
  const [low = 0, high = 0] = [a, b].map(each => times(XYZ, each)[1]).sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

/** What is left of a colour without one kind of cone, after Machado, Oliveira and Fernandes (2009). */
const VISIONS: Record<string, readonly Triple[]> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

function lab(linear: Triple): Triple {
  const clipped = linear.map(value => Math.min(1, Math.max(0, value))) as unknown as Triple
  const [x, y, z] = times(XYZ, clipped).map(value => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116)) as unknown as Triple
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

const tones = [1, 2, 3, 4, 5]

it.each([
  ['light', light],
  ['dark', dark],
])('%s: every tone has a contrast of 4.5:1 or more with the paper', (_, part) => {
  for (const tone of tones) expect(contrast(colour(part, `tone-${tone}`), colour(part, 'paper'))).toBeGreaterThanOrEqual(4.5)
})

it.each(Object.keys(VISIONS).flatMap(vision => [['light', vision, light] as const, ['dark', vision, dark] as const]))(
  '%s: no two tones look alike in %s',
  (_, vision, part) => {
    const seen = tones.map(tone => lab(times(VISIONS[vision] as readonly Triple[], colour(part, `tone-${tone}`))))
    // Differences (CIE 1976) of 2 are just seen; colours of single characters in a text need ten times that.
    for (const [i, a] of seen.entries())
      for (const b of seen.slice(0, i)) expect(Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])).toBeGreaterThan(20)
  },
)
