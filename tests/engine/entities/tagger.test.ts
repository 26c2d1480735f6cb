// The tagger's sums are those of all labellings, its model survives packing, and it takes any text.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeLexicon } from '../../../utils/data'
import { openTagger, packTagger } from '../../../utils/data/packed-tagger'
import { readPage } from '../../../utils/engine/entities'
import { taggedNames } from '../../../utils/engine/entities/recognizers/tagged-names'
import { BEFORE, beginOf, endOf, LABELS, mayBegin, mayEnd, singleOf, TAGGED_KINDS } from '../../../utils/engine/entities/tagger/labels'
import { likeliest, probability, sumUp } from '../../../utils/engine/entities/tagger/lattice'
import { END, isScored, scoresOf, tagNames } from '../../../utils/engine/entities/tagger/tagger'
import { cutUnits } from '../../../utils/engine/entities/units'

/** Every labelling of so many characters, with its weight. */
function labellings(length: number, emit: Float64Array, steps: Float64Array): { labels: number[]; weight: number }[] {
  let all = Array.from({ length: LABELS }, (_, label) => ({ labels: [label], weight: mayBegin(label) ? (emit[label] as number) : 0 }))
  for (let i = 1; i < length; i++)
    all = all.flatMap(({ labels, weight }) =>
      Array.from({ length: LABELS }, (_, label) => {
        const before = labels.at(-1) as number
        const step = BEFORE[label]?.includes(before) ? (steps[before * LABELS + label] as number) : 0
        return { labels: [...labels, label], weight: weight * step * (emit[i * LABELS + label] as number) }
      }),
    )
  return all.filter(({ labels, weight }) => weight > 0 && mayEnd(labels.at(-1) as number))
}

const weights = (count: number) => fc.array(fc.double({ min: 0.05, max: 9, noNaN: true }), { minLength: count, maxLength: count })

describe('the lattice', () => {
  it('gives the sums and the best of all labellings', () => {
    fc.assert(
      fc.property(weights(3 * LABELS), weights(LABELS * LABELS), (emitted, stepped) => {
        const [emit, steps] = [Float64Array.from(emitted), Float64Array.from(stepped)]
        const all = labellings(3, emit, steps)
        const sum = all.reduce((total, { weight }) => total + weight, 0)
        const share = (holds: (labels: number[]) => boolean) =>
          all.filter(({ labels }) => holds(labels)).reduce((total, { weight }) => total + weight, 0) / sum
        const lattice = sumUp(emit, steps)
        for (const [kind] of TAGGED_KINDS.entries()) {
          const single = share(labels => labels[1] === singleOf(kind))
          const pair = share(labels => labels[0] === beginOf(kind) && labels[1] === endOf(kind))
          expect(probability(lattice, steps, 1, 2, kind)).toBeCloseTo(single, 9)
          expect(probability(lattice, steps, 0, 2, kind)).toBeCloseTo(pair, 9)
        }
        const best = all.reduce((a, b) => (b.weight > a.weight ? b : a))
        const found = all.find(({ labels }) => labels.join() === Array.from(likeliest(emit, steps)).join())
        expect(found?.weight).toBeCloseTo(best.weight, 6)
      }),
      { numRuns: 20 },
    )
  })
})

describe('the packed model', () => {
  it('opens as it was packed', () => {
    const hashes = [-5, 7, 123_456_789, -2_000_000_000]
    const scores = new Float32Array(hashes.length * LABELS)
    hashes.forEach((_, row) => {
      scores[row * LABELS + row] = row + 0.5
      scores[row * LABELS + row + 1] = -row - 1
    })
    const model = openTagger(packTagger(hashes, scores, new Float64Array(LABELS * LABELS)))
    hashes.forEach((hash, row) => {
      expect(isScored(model.scored, hash)).toBe(true)
      const at = scoresOf(model.starts, model.rows, hash)
      const found = Array.from(model.rows.slice(at, model.rows.indexOf(END, at)), score => [score & 15, (score >> 4) * model.unit])
      expect(found).toEqual([
        [row, row + 0.5],
        [row + 1, -row - 1],
      ])
    })
    // Of another feature whose hash begins alike there are no scores.
    expect(model.rows[scoresOf(model.starts, model.rows, 8)]).toBe(END)
    expect(isScored(model.scored, 0x7fff_0000)).toBe(false)
  })
})

describe('what the tagger proposes', () => {
  const namesIn = (text: string) => {
    const page = readPage(text, [{ start: 0, end: text.length, kind: 'body' }], [], makeLexicon())
    return taggedNames.find(page).map(({ start, end }) => text.slice(start, end))
  }
  it('is no surname with a rank', () => expect(namesIn('周总理说，邓副总理来了，罗县长讲了话。')).toEqual([]))
})

describe('tagNames', () => {
  const lexicon = makeLexicon()
  const tag = (text: string) => tagNames(text, cutUnits(text, lexicon, new Set()), lexicon)

  it('takes any text, and believes between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'王建国说，北京市委\n 　A1。𠮷的会') }), text => {
        const { names, belief } = tag(text)
        let last = 0
        for (const { start, end, kind, belief: own } of names) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(own).toBeGreaterThanOrEqual(0)
          expect(own).toBeLessThanOrEqual(1 + 1e-9)
          expect(belief(kind, start, end)).toBe(own)
          last = end
        }
        expect(belief('person', 0, text.length + 1)).toBe(0)
      }),
    )
  })

  it('does not depend on the lines before', () => {
    const line = '区长周文海在青石镇调研时说，要抓好落实。'
    const alone = tag(line).names
    const later = tag(`会议结束了。\n${line}`).names
    expect(later.map(({ start, ...name }) => ({ ...name, start: start - 7, end: name.end - 7 }))).toEqual(alone.map(name => ({ ...name })))
  })
})
