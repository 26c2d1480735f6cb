// Verse with its stops: every line ends with one, and the lines are of like length.
import type { Line } from '../lines'
import { type KeptRule, stretchesOf } from './rule'

const ROWS = 4
/** Ems; a line of verse is no wider. */
const WIDEST = 24
const STOPPED = /[，。；！？、…—：]$/
/** Ems by which lines of like length differ at most, and how many of them are. */
const LIKE = 0.6
const MOST = 0.8

/** Lines of like length, or couplets of them; running text that happens to stop at line ends has not. */
function isVerse(lines: readonly Line[]): boolean {
  const widthAt = (index: number) => lines[index]?.width ?? -9
  const stanzas = lines.filter(
    ({ width }, i) => i === 0 || Math.abs(width - widthAt(i - 1)) < LIKE || Math.abs(width - widthAt(i - 2)) < LIKE,
  )
  return stanzas.length >= MOST * lines.length && !lines.every(line => line.text.endsWith('、'))
}

export const stoppedVerse: KeptRule = {
  name: 'stopped-verse',
  about: 'Four and more lines of like length that all end with a stop.',
  examples: [
    {
      source: '诗会上朗诵了一首新作。\n\n一湾碧水绕城流，\n两岸垂杨系客舟。\n最是江南春好处，\n清风明月满西楼。\n\n众人鼓掌。',
      rows: ['一湾碧水绕城流，', '清风明月满西楼。'],
    },
  ],
  find: ({ lines }) =>
    stretchesOf(lines, ({ text, width }) => width <= WIDEST && STOPPED.test(text)).filter(
      ([first, end]) => end - first >= ROWS && isVerse(lines.slice(first, end)),
    ),
}
