// Japanese names: a surname of two or three characters that no Chinese has, and a given name.
import { nameEvidence } from '../evidence'
import type { Candidate, Page, Recognizer } from '../recognizer'

/** The usual surnames, prime ministers' among them, but for those that are Chinese words or places far more often (大野, 上海). */
const SURNAMES: ReadonlySet<string> = new Set(
  '佐藤 铃木 高桥 田中 渡边 渡部 伊藤 山本 中村 小林 加藤 吉田 山田 佐佐木 山口 松本 井上 木村 斋藤 斎藤 清水 山崎 池田 桥本 阿部 安倍 石川 山下 中岛 石井 小川 前田 冈田 长谷川 藤田 后藤 近藤 村上 远藤 青木 坂本 福田 太田 西村 藤井 金子 冈本 藤原 三浦 中野 中川 原田 松田 竹内 竹下 小野 田村 中山 和田 石田 森田 上田 内田 柴田 酒井 宫崎 宫本 横山 高木 安藤 小岛 大岛 谷口 工藤 今井 高田 增田 丸山 杉山 村田 大塚 新井 平野 藤本 河野 上野 野口 武田 松井 千叶 菅原 岩崎 久保 木下 佐野 野村 松尾 菊地 菊池 杉本 市川 古川 大西 岛田 水野 樱井 高野 吉川 山内 西田 饭田 西川 小松 北村 安田 五十岚 川口 平田 中田 久保田 服部 岩田 土屋 川崎 福岛 本田 樋口 田口 永井 秋山 中西 吉村 川上 石原 大桥 松冈 马场 滨田 森本 吉冈 松下 浅野 荒木 大久保 野田 松浦 小渊 海部 宫泽 细川 羽田 村山 小泉 鸠山 岸田 石破 麻生 贝原 二阶堂 德川 织田 丰臣 伊达 岛津 立花 川村 梶山 加濑 宇野 中曾根 佐佐 黑泽 大江 川端 三岛 夏目 芥川 与谢野 谷崎 吉本 村井 桂木 国松 高岛 石桥 土井 河本 额贺 町村 高村 保利 野中 龟井 堺屋 扇千 绵贯 久间 池坊 盛田 稻盛 本庄 滨崎 宇多田 羽生 福原 北岛 室伏 荒川 高桥'.split(
    ' ',
  ),
)
/** Characters that no given name has, and words behind a surname that are none. */
const NOT_GIVEN = /[的了在是说和与及等对向将曾已也又还为于以之被从把让给先生首外相氏县市区町村站线路山河川桥校社部省府会内阁政]/
const THIRD = /[郎子美男雄夫]/

export const japaneseNames: Recognizer = {
  name: 'japanese-names',
  about: 'A Japanese surname and two characters, or three that end like 太郎, that are no word.',
  find: page => {
    const found: Candidate[] = []
    const japan = page.text.includes('日本') || page.text.includes('日方')
    for (const { start } of page.units) {
      const length = [3, 2].find(each => SURNAMES.has(page.text.slice(start, start + each)))
      const end = length && givenEnd(page, start + length)
      if (end && (japan || nameEvidence(page.text, start, end) >= 1)) found.push({ start, end, kind: 'person', score: 1.77 })
    }
    return found
  },
  examples: [
    { text: '日本首相桥本龙太郎会见了外相高村正彦。', finds: ['桥本龙太郎', '高村正彦'] },
    { text: '日本田中先生说，石川县和福岛核电站在日本', finds: [] },
  ],
}

/** Where the given name ends that begins at `from`; it begins and ends no longer word. */
function givenEnd({ text, lexicon, startingAt, endingAt }: Page, from: number): number | undefined {
  for (const length of [3, 2]) {
    const given = text.slice(from, from + length)
    const end = from + length
    if (!new RegExp(`^[\\u4e00-\\u9fff]{${length}}$`).test(given) || NOT_GIVEN.test(given)) continue
    if (length === 3 && !THIRD.test(given.charAt(2))) continue
    if (lexicon.frequency(given) > 3 || (endingAt[end] === -1 && startingAt[end] === -1)) continue
    return end
  }
  return undefined
}
