// A blank that no other rule drops was put there by the editor.
import type { RepairRule } from './rule'

export const setApart: RepairRule = {
  name: 'set-apart',
  about: 'A blank that nothing speaks against sets two phrases apart and is kept.',
  examples: [
    { kind: 'headline', source: '凝心聚力促发展　真抓实干谱新篇', text: '凝心聚力促发展 真抓实干谱新篇' },
    { source: '本报讯（记者 孙立新）', text: '本报讯（记者 孙立新）' },
  ],
  decide: () => ' ',
}
