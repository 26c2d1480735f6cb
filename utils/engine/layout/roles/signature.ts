// Signatures: who signs an open letter or a notice, with the date under it.

import { kind } from '../../vocabulary/kinds'
import type { Line } from '../lines'
import { DATED } from './date'
import { NOTHING, type RoleRule } from './role'

/** A party or state organ, a commission, an office, an association. */
export const SIGNED = new RegExp(`(?:${kind('signs')}|[局院会社处厅部队])$`)

export const signature: RoleRule = {
  name: 'signature',
  kind: 'signature',
  about: 'The organs that sign an open letter, above its date.',
  examples: [
    { source: '让我们携手共建美好家园！\n\n南湖区城市管理局\n2021年6月1日\n\n本报讯（记者 孙明）昨日降雨。', block: '南湖区城市管理局' },
  ],
  propose: ({ lines }, first) => {
    const text = (lines[first] as Line).text
    if (text.length > 40 || /[，。；：！？]/.test(text)) return NOTHING
    // Organs sign above a date; up to three of them, and one may need a second line.
    let joined = text
    for (let last = first; last < Math.min(first + 2, lines.length - 1); last++) {
      if (last > first) joined += (lines[last] as Line).text
      if (!SIGNED.test(joined)) continue
      for (let below = last + 1; below <= Math.min(last + 3, lines.length - 1); below++) {
        const under = (lines[below] as Line).text
        if (DATED.test(under)) return [{ last, score: 7 + 6 * (last - first) }]
        if (under.length > 40 || /[，。；]/.test(under)) break
      }
    }
    return NOTHING
  },
}
