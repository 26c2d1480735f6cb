// The salutation of an open letter.
import { ADDRESSEE } from '../../vocabulary/page-parts'
import type { Line } from '../lines'
import { NOTHING, type RoleRule } from './role'

/** Whom a letter addresses, and nothing else. */
export const ADDRESSED = new RegExp(`${ADDRESSEE}(?:们)?[：:]$`)

export const salutation: RoleRule = {
  name: 'salutation',
  kind: 'salutation',
  about: 'Whom an open letter addresses, on a line of its own that ends with a colon.',
  examples: [{ source: '全区广大青年朋友们：\n今年以来，我区遭遇持续高温。', block: '全区广大青年朋友们：' }],
  propose: ({ lines }, first) => {
    const text = (lines[first] as Line).text
    return text.length <= 30 && ADDRESSED.test(text) && !/[，。]/.test(text) ? [{ last: first, score: 6 }] : NOTHING
  },
}
