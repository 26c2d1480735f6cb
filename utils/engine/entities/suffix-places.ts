// Places that end with what they are: communities, estates, squares, roads, hills, stations.
import type { Candidate, Page, Recognizer } from './recognizer'

/** What such names end with; the longer first. A name of it alone is none. */
const SUFFIX =
  /(?:街道|社区|小区|广场|大道|大街|古街|老街|步行街|商业街|古镇|胡同|公园|水库|大桥|机场|火车站|高铁站|汽车站|车站|码头|景区|风景区|开发区|高新区|经开区|新区|工业园|产业园|园区|保护区|示范区|半岛|群岛|海峡|平原|高原|盆地|沙漠|草原|纪念馆|博物馆|故居|东苑|西苑|南苑|北苑|花园|家园|山庄|水电站|体育场|体育馆|省|市|县|区|州|郡|镇|乡|村|路|街|巷|里|坝|沟|江|河|湖|海|山|岛|湾|港|峡|峰|岭|坡|桥|寺|塔|宫|陵|庙|苑|旗)$/
/** Words with these ends that are no names. */
const WORDS =
  /^(?:.*(?:城区|市区|郊区|山区|地区|小区|老区|新区|库区|社区|灾区|牧区|林区|片区|辖区|城市|全市|全县|全区|全省|都市|本市|本县|我市|我县|我区|我省|各市|各县|各区|各省|省市|县市|区县|镇街|乡镇|村镇|农村|乡村|山村|本村|该村|全村|各村|道路|公路|铁路|马路|高速路|出路|线路|思路|网路|电路|走路|上路|一路|大路|小路|铺路|公里|万里|千里|英里|海里|哪里|这里|那里|家里|心里|城里|手里|夜里|村里|屋里|山河|江河|江湖|大海|大江|大河|高山|大山|登山|上山|下山|爱国路|红旗|国旗|彩旗|锦旗|党旗|团旗|军旗|旗帜|书市|夜市|早市|超市|股市|门市|上市|楼市|车市|城镇|市镇|故乡|家乡|老乡|下乡|回乡|思乡|河湖|港湾|海湾|海港|海岛|岛屿|桥梁|立交桥|过街|大街|上街|逛街|街头|高峰|顶峰|山峰|斜坡|山坡|滑坡|水沟|代沟|山沟|大坝|堤坝|陵园|皇宫|故宫|迷宫|子宫|宝塔|灯塔|寺庙|校园|公园|家园|花园|乐园|园区|灾难|巷道|街巷))$/
/** Adjectives and the like that make a description, not a name: 安全文明小区. */
const DESCRIBES =
  /^(?:安全|文明|和谐|智慧|美丽|绿色|老旧|老|旧|新建|新|大|小|各|该|本|某|全|高|高档|居民|普通|封闭|开放|城市|农村|临时|重点|示范|中心|特色|生态|传统|现代|旅游|文化|商业|步行|工业|产业|自由|贸易|经济|技术|高新|国家|国际|世界|家|个|座|条|片|处|这个|那个|整个|多个|两个|几个|一个|住宅|风景|名胜|自然|国家级|省级|市级|区级|县级|乡级|村级|贫困|少数民族|偏远|周边|附近|邻近|相邻|沿海|内陆|山|水|村|镇|县|乡|市|区|省|街|路|河|湖|海|江)$/
const LONGEST_NAME = 10

export const suffixPlaces: Recognizer = {
  name: 'suffix-places',
  about: 'A name of a few characters with 社区, 小区, 路, 街道, 村 … behind it; towns and streets by the gazetteer.',
  find: page =>
    page.units.flatMap((unit, index): Candidate[] => {
      const suffix = SUFFIX.exec(page.text.slice(unit.start, unit.end))?.[0]
      if (!suffix || (unit.known && unit.known.kind !== 'organization')) return []
      const town = townEndingAt(page, unit.end)
      if (town !== undefined) return [{ start: town, end: unit.end, kind: 'place', score: 2.1 }]
      const start = nameStart(page, index, unit.end - suffix.length)
      if (start === undefined || WORDS.test(page.text.slice(start, unit.end)) || WORDS.test(page.text.slice(unit.start, unit.end)))
        return []
      return [{ start, end: unit.end, kind: 'place', score: 1.75 }]
    }),
  examples: [
    { text: '记者在南津街街道上什字社区看到', finds: ['南津街街道', '上什字社区'] },
    { text: '该小区实行封闭管理，各社区行动起来。', finds: [] },
    { text: '家住文峰东苑的居民', finds: ['文峰东苑'] },
  ],
}

/** Where a town or street that the gazetteer has begins. */
function townEndingAt({ text, lexicon }: Page, end: number): number | undefined {
  if (!/(?:街道|镇|乡|苏木)$/.test(text.slice(Math.max(0, end - 2), end))) return undefined
  for (let length = 9; length >= 3; length--) {
    const name = text.slice(Math.max(0, end - length), end)
    if (name.length === length && /^[\u4e00-\u9fff]+$/.test(name) && lexicon.entities.towns(name).length) return end - length
  }
  return undefined
}

/** Where the name before the suffix begins: its units reach back over no verb, place or description. */
function nameStart(page: Page, index: number, suffixStart: number): number | undefined {
  const { text, units, lexicon } = page
  const last = units[index]
  if (!last) return undefined
  let start = last.start < suffixStart ? last.start : undefined
  let words = 0
  for (let i = index - 1; start === undefined || words < 3; i--) {
    const unit = units[i]
    if (!unit || unit.end !== (start ?? last.start)) break
    const word = text.slice(unit.start, unit.end)
    if (unit.known?.kind === 'place' && !unit.known.ambiguous && start !== undefined) break
    if (SUFFIX.test(word) && word.length > 2) break
    const single = word.length === 1
    if (
      lexicon.entities.breaks(word) ||
      (!single && lexicon.frequency(word) > 5.2) ||
      DESCRIBES.test(word) ||
      suffixStart - unit.start > LONGEST_NAME
    )
      break
    start = unit.start
    words += single ? 0.5 : 1
  }
  if (start === undefined || suffixStart - start > LONGEST_NAME) return undefined
  const name = text.slice(start, suffixStart)
  // One character alone makes no name of most of these.
  return name.length > 1 && !DESCRIBES.test(name) ? start : undefined
}
