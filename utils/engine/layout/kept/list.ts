// Lists whose items are a line each.
import type { Line } from '../lines'
import { TERMINAL } from '../widths'
import { type KeptRule, stretchesOf } from './rule'

const ITEMS = 2
/** Share of the column from which an item without an end goes on in the next line. */
const FULL = 0.9
/** Ems that no column is narrower than. */
const SHORT = 12

export const list: KeptRule = {
  name: 'list',
  about: 'Items of a list that are a line each.',
  examples: [
    {
      source:
        '区应急局昨日开展检查，重点检查以下场所：\n● 商场、超市和农贸市场\n● 学校、幼儿园食堂\n● 建筑工地和老旧小区\n\n检查发现隐患二十一处，已全部责令整改。',
      rows: ['● 学校、幼儿园食堂', '● 建筑工地和老旧小区'],
    },
  ],
  find: ({ lines, usual }) => {
    // Where the column is not known, an item of some words could go on.
    const room = usual ? FULL * usual : SHORT
    const isWhole = (line: Line) => (line.width < room && !line.text.includes('。')) || line.text.endsWith('；') || TERMINAL.test(line.text)
    return (
      stretchesOf(lines, line => line.item === true)
        // The last item can run over lines.
        .map(([first, end]) => [first, isWhole(lines[end - 1] as Line) ? end : end - 1] as const)
        .filter(([first, end]) => end - first >= ITEMS && lines.slice(first, end).every(isWhole))
    )
  },
}
