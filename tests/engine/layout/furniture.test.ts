// One paragraph, cut by what a page has beside its text: the paragraph is whole, and the furniture stands apart.
import { describe, expect, it } from 'vitest'
import { makeLexicon } from '../../../utils/data'
import { layOut } from '../../../utils/engine/layout'
import { repair } from '../../../utils/engine/repair'
import { plainText } from '../../../utils/engine/text/plain'

const lexicon = makeLexicon()

const HEAD =
  '松岭区提前完成冬修水利任务\n\n本报讯（记者 沈一鸣）11月20日，记者从\n区水务局获悉，全区冬修水利任务提前完\n成，共清淤渠道六十三公里。\n\n'
const ABOVE = '区水务局负责人介绍，今年冬修坚持以人民'
const BELOW =
  '为中心，先修群众反映最多的病险渠道，再\n修主干工程，目前已有四千二百亩农田恢复\n灌溉，惠及十一个村的群众。\n\n下一步，区水务局将组织验收，并对管护责\n任逐一落实到人。'
const WHOLE =
  '区水务局负责人介绍，今年冬修坚持以人民为中心，先修群众反映最多的病险渠道，再修主干工程，目前已有四千二百亩农田恢复灌溉，惠及十一个村的群众。'

const blocksOf = (source: string) => {
  const { text, blocks } = repair(source, layOut(plainText(source), lexicon), plainText(source))
  return blocks.map(({ kind, start, end }) => ({ kind, text: text.slice(start, end) }))
}
const squeezed = (text: string) => text.replace(/\s/g, '')

const FORMS = [
  '— 3 —', '—3—', '——3——', '-3-', '- 3 -', '－3－', '· 3 ·', '•3•', '~ 3 ~', '— 十二 —', '3', '12', 'A12', '[3]', '（3）', '(3)', '【3】', '3/8', '3 / 8', '3/8页',
  '第3页', '第 3 页', '第三页', '第 3 页 共 8 页', '第3页，共8页', '第3页/共8页', '共8页', 'Page 3', 'Page 3 of 8', 'page 3/8', 'P.3', '页码：3',
  '第三版', '第3版', '第03版：要闻', '3版 要闻', '（下转第四版）', '（上接第一版）', '下转A3版',
  '松岭日报', '松岭日报 3', '3 松岭日报', '松岭日报数字报', '松岭晚报电子版', '松岭日报 2024年11月21日 星期四 第3版', '2024年11月21日 星期四', '2024年11月21日 第3版',
  '责编：周平 美编：吴宁 校对：孙立', '责任编辑：周平', '编辑：周平　审核：吴宁', '本版编辑 周平 校对 吴宁', '来源：松岭日报',
  'https://paper.example.cn/20241121/a3.htm', 'https://paper.example.cn/20241121/a3.htm 3/8', 'www.example.cn', 'bianji@example.cn', '投稿邮箱：bianji@example.cn',
  '上一篇 下一篇', '放大 缩小 默认', '字体：大 中 小', '【打印】【关闭】', '分享到：微信 微博', '© 松岭日报社版权所有', '廣告', '复制链接', '* * *', '---', '\f', '\f3',
] // biome-ignore format: a list of forms, as many a line as there is room

describe.each([
  ['without blank lines', '\n'],
  ['between blank lines', '\n\n'],
])('furniture %s', (_name, around) => {
  it.each(FORMS)('%j interrupts no paragraph', form => {
    const blocks = blocksOf(`${HEAD}${ABOVE}${around}${form}${around}${BELOW}`)
    expect(blocks.filter(({ kind }) => kind === 'body').map(({ text }) => text)).toContain(WHOLE)
    const furniture = squeezed(form)
    if (furniture) expect(blocks.filter(({ kind }) => kind === 'folio').map(({ text }) => squeezed(text))).toContain(furniture)
    expect(blocks.filter(({ kind }) => kind === 'headline')).toHaveLength(1)
  })
})
