// What is drawn of a text: its own characters, but for marks that only lines from top to bottom have.
import { expect, it } from 'vitest'
import { strokesOf } from '../../components/draw-text'
import { makeLexicon } from '../../utils/data'
import { analyze } from '../../utils/engine/analyze'
import { levelText } from '../../utils/engine/text/level'

const lexicon = makeLexicon()
const drawn = (source: string, parted = false) => {
  const doc = analyze(source, lexicon)
  const text = strokesOf(doc, { start: 0, end: doc.text.length }, parted)
    .flatMap(({ texts }) => texts)
    .join('')
  return { text: doc.text, drawn: text }
}

it.each([false, true])('sets the marks of upright lines level, unit for unit (in parts: %s)', parted => {
  const upright = '本报讯︵记者吴宁︶昨日︐全区防汛工作会议召开︒会议强调﹁早发现﹂︐早处置︒'
  const found = drawn(upright, parted)
  expect(found.drawn).toBe('本报讯（记者吴宁）昨日，全区防汛工作会议召开。会议强调「早发现」，早处置。')
  expect(found.drawn).toHaveLength(found.text.length)
})

it('has a level mark for each upright one', () => {
  const upright = Array.from({ length: 0x39 }, (_, i) => String.fromCharCode(0xfe10 + i)).join('')
  const level = levelText(upright)
  expect(level).toHaveLength(upright.length)
  // Those between are not marks of lines, or have no level form.
  expect(level.match(/[\ufe10-\ufe19\ufe30-\ufe32\ufe35-\ufe44\ufe47\ufe48]/g)).toBeNull()
})

it('draws all else as it is printed', () => {
  const printed = '本報訊（記者吳寧）昨日，全區防汛工作會議召開。⼈人'
  expect(drawn(printed)).toEqual({ text: printed, drawn: printed })
})
