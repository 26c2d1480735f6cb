// What the trained model says of two lines that meet, and what stand-in characters mean.
import { describe, expect, it } from 'vitest'
import { makeLexicon } from '../../../utils/data'
import { rememberSeams } from '../../../utils/engine/layout/cohesion'
import { type Line, readLines } from '../../../utils/engine/layout/lines'

const lexicon = makeLexicon()

/** Log odds that the first line goes on in the second. */
function flow(line: string, next: string): number {
  const [a, b] = readLines(`${line}\n${next}`, lexicon) as [Line, Line]
  return rememberSeams(lexicon).flow(a, b)
}

describe('the seams of lines', () => {
  it.each([
    // A word that is cut, what an adverb or a particle wants, and a clause behind its comma.
    ['全面部署安全生', '产各项工作', '群众的满意度'],
    ['中方愿同朝方', '加强合作', '了加强合作'],
    ['取得了明显成效，', '并将继续推进', '的重要意义'],
  ])('%s goes on in %s rather than in %s', (line, right, wrong) => expect(flow(line, right)).toBeGreaterThan(flow(line, wrong)))
})
