// Places by one character, where newspapers use them: 访华, 驻美, 中方, 中美两国, 京沪, 来渝.
import type { Candidate, Recognizer } from './recognizer'

const COUNTRY = '[中美英法德日俄韩朝印巴越泰菲澳加欧非苏意西葡荷瑞以伊阿埃哈蒙新马缅柬老墨古智秘委]'
const REGION = '[京津沪渝川鲁豫晋冀鄂湘粤桂琼黔滇陕甘青宁疆藏皖苏浙赣闽吉辽黑港澳台]'
const AROUND: readonly (readonly [pattern: RegExp, from: number])[] = [
  [
    /(?<=[访驻赴援留离抵])(?:华|[美英法德日俄韩朝印澳欧])(?![一-鿿]?(?:语|文|式|长|年|子|人|立|心|间|外|学|等|小|大|国|方))(?=[\s，。、；期的大使领总公访机工经参留学记者援旅贸后前时进举])/g,
    0,
  ],
  [new RegExp(`(?<=[在来离抵返赴进留])(?:${REGION}|华)(?=[举开召考会视调返参过期工投学就务施发隔访播乡采外公投，。、；人的]|$)`, 'g'), 0],
  [new RegExp(`(?<![一-鿿])${COUNTRY}(?=方(?![面法向便案式才形针圆程位]))`, 'g'), 0],
  [/(?<![一-鿿])华(?=裔|侨)/g, 0],
  [/(?<=全)美(?![一-鿿]?[好丽味术])/g, 0],
]
const PAIR = new RegExp(
  `(?<![当其])${COUNTRY}${COUNTRY}(?=两国|关系|双方|之间|合作|建交|贸易|经贸|首脑|会谈|联合|边界|边境|友好|双边|战略|自贸|元首|三国|高层|签署|友谊|人民|达成|领导人|发表|各自|两军)`,
  'g',
)
const ROUTE = new RegExp(`${REGION}${REGION}(?=高速|铁路|高铁|两地|线|公路|干线|客运|城际|合作|大桥|航线|运河|交界|边界)`, 'g')
const LIST = new RegExp(`${COUNTRY}(?:、${COUNTRY})+(?=[一二两三四五六七八九十]国|等国)`, 'g')

const table = (entries: string): Readonly<Record<string, string>> =>
  Object.fromEntries(entries.split('|').map(entry => [entry.charAt(0), entry.slice(2)]))

/** What one character stands for among countries. */
const COUNTRIES = table(
  '中 China|华 China|美 United States|英 United Kingdom|法 France|德 Germany|日 Japan|俄 Russia|韩 South Korea|朝 North Korea|印 India|巴 Pakistan, Brazil or Palestine|越 Vietnam|泰 Thailand|菲 Philippines|澳 Australia|加 Canada|欧 Europe|非 Africa|苏 Soviet Union|意 Italy|西 Spain|葡 Portugal|荷 Netherlands|瑞 Switzerland or Sweden|以 Israel|伊 Iran or Iraq|阿 Afghanistan, Argentina or the Arab countries|埃 Egypt or Ethiopia|哈 Kazakhstan|蒙 Mongolia|新 Singapore or New Zealand|马 Malaysia|缅 Myanmar|柬 Cambodia|老 Laos|墨 Mexico|古 Cuba|智 Chile|秘 Peru|委 Venezuela',
)
/** What one character stands for among provinces and cities of China. */
const REGIONS = table(
  '华 China|京 北京 Beijing|津 天津 Tianjin|沪 上海 Shanghai|渝 重庆 Chongqing|川 四川 Sichuan|鲁 山东 Shandong|豫 河南 Henan|晋 山西 Shanxi|冀 河北 Hebei|鄂 湖北 Hubei|湘 湖南 Hunan|粤 广东 Guangdong|桂 广西 Guangxi|琼 海南 Hainan|黔 贵州 Guizhou|滇 云南 Yunnan|陕 陕西 Shaanxi|甘 甘肃 Gansu|青 青海 Qinghai|宁 宁夏 Ningxia or 南京 Nanjing|疆 新疆 Xinjiang|藏 西藏 Xizang (Tibet)|皖 安徽 Anhui|苏 江苏 Jiangsu|浙 浙江 Zhejiang|赣 江西 Jiangxi|闽 福建 Fujian|吉 吉林 Jilin|辽 辽宁 Liaoning|黑 黑龙江 Heilongjiang|港 香港 Hong Kong|澳 澳门 Macao|台 台湾 Taiwan',
)

export const abbreviatedPlaces: Recognizer = {
  name: 'abbreviated-places',
  about: 'Countries and provinces by one character, beside the words that they are so used with.',
  find: ({ text }) => {
    const found: Candidate[] = []
    const add = (at: number, [first, second]: readonly Readonly<Record<string, string>>[]) => {
      const gloss = first?.[text.charAt(at)] ?? second?.[text.charAt(at)]
      found.push({ start: at, end: at + 1, kind: 'place', score: 1.58, ...(gloss && { gloss }) })
    }
    for (const [pattern, from] of AROUND) for (const match of text.matchAll(pattern)) add(match.index + from, [REGIONS, COUNTRIES])
    for (const [pattern, tables] of [
      [PAIR, [COUNTRIES]],
      [ROUTE, [REGIONS]],
      [LIST, [COUNTRIES]],
    ] as const)
      for (const match of text.matchAll(pattern))
        for (let i = 0; i < match[0].length; i++) if (match[0].charAt(i) !== '、') add(match.index + i, tables)
    return found
  },
  examples: [
    { text: '总统即将访华，中美两国关系向前发展。', finds: ['华', '中', '美'] },
    { text: '加强来渝返渝人员管理', finds: ['渝', '渝'] },
    { text: '京沪高铁通车，中方表示欢迎。', finds: ['京', '沪', '中'] },
    { text: '对日常工作的方法、在京剧中心', finds: [] },
  ],
}
