// Lines that are mostly figures, whatever their columns: what is left of tables whose cells are lines.
import { countHan } from '../../text/characters'
import type { Line } from '../lines'
import { type KeptRule, stretchesOf } from './rule'

/** At least so many lines in a row, so wide at most, of which so many hold more figures than words. */
const ROWS = 5
const WIDEST = 18
const SHARE = 0.6

/** At least two of five characters are no Chinese. */
function isFigures({ text }: Line): boolean {
  const length = text.replace(/\s/g, '').length
  return /\d/.test(text) && length - countHan(text) >= 0.4 * length
}

export const figures: KeptRule = {
  name: 'figures',
  about: 'Five and more short lines, most of them figures.',
  examples: [
    {
      source: '各队积分如下。\n\n东城队\n胜5场 14分\n12:7\n南山队\n胜4场 12分\n11:9\n北湖队\n胜2场 6分\n8:10',
      rows: ['东城队', '12:7', '胜4场 12分'],
    },
  ],
  find: ({ lines }) =>
    stretchesOf(
      lines,
      ({ text, width, spaced, opens }) => width <= WIDEST && !spaced && opens !== 'report' && !/[，。；！？、“”]/.test(text),
    ).filter(([first, end]) => end - first >= ROWS && lines.slice(first, end).filter(isFigures).length >= SHARE * (end - first)),
}
