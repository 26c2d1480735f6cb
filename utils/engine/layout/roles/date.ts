// The date under a signature.
import type { Line } from '../lines'
import { NOTHING, type RoleRule } from './role'

/** A full date and nothing else. */
export const DATED =
  /^[（(]?(?:\d{4}|[〇○零一二三四五六七八九]{4}|[０-９]{4})\s?年\s?[\d０-９一二三四五六七八九十]{1,3}\s?月\s?[\d０-９一二三四五六七八九十]{1,3}\s?日[)）]?$/

export const date: RoleRule = {
  name: 'date',
  kind: 'date',
  about: 'A full date on a line of its own, as it stands under a signature.',
  examples: [
    { source: '让我们携手共建美好家园！\n\n南湖区城市管理局\n2021年6月1日\n\n本报讯（记者 孙明）昨日降雨。', block: '2021年6月1日' },
  ],
  propose: ({ lines }, first) => (DATED.test((lines[first] as Line).text) ? [{ last: first, score: 8 }] : NOTHING),
}
