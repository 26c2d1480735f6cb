// Sizes of fonts whose every glyph is a drawing of its own.
import { isHan } from '../text/characters'
import type { Run } from './page'

/** The runs with the em where a drawn font (Type 3) gave the height of each glyph: the width of its Chinese characters, for marks that of the character beside. */
export function trueSizes(runs: readonly Run[]): readonly Run[] {
  let em = 0
  let base = Number.NaN
  return runs.map(run => {
    if (run.font !== 'Type3') return run
    const { text, w, y } = run
    const characters = [...text]
    // Several may be spaced; what was reckoned for them already is better.
    if (characters.length === 1 && isHan(text.charCodeAt(0))) {
      em = w
      base = y
    }
    return em && Math.abs(y - base) < 0.5 ? { ...run, size: em } : run
  })
}
