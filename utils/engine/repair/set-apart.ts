// A lone blank in a line that is not justified was put there by the editor.
import { isHan } from '../text/characters'
import type { RepairRule } from './rule'

export const setApart: RepairRule = {
  name: 'set-apart',
  about: 'A lone blank between Han, in a line that is not justified, sets two phrases apart and is kept.',
  examples: [
    { kind: 'headline', source: '凝心聚力促发展　真抓实干谱新篇', text: '凝心聚力促发展 真抓实干谱新篇' },
    { source: '本报讯（记者 孙立新）', text: '本报讯（记者 孙立新）' },
  ],
  decide: ({ source, start, end, broken }) =>
    !broken && (isHan(source.charCodeAt(start - 1)) || isHan(source.charCodeAt(end))) ? ' ' : undefined,
}
