// The English of the divisions of China.
import { expect, it } from 'vitest'
import { makeLexicon } from '../../utils/data'
import packed from '../../utils/data/built/gazetteer.json'
import { divisionEnglish } from '../../utils/engine/english/division'
import { glossOfBody } from '../../utils/engine/english/gloss-body'
import { DIVISION_ENGLISH } from '../../utils/engine/vocabulary/place-parts'

const lexicon = makeLexicon()
const SAMPLE = `
贵州省 Guizhou Province|贵阳市 Guiyang|陕西省 Shaanxi Province|山西省 Shanxi Province|西藏自治区 Tibet|广西壮族自治区 Guangxi
廊坊市 Langfang|葫芦岛市 Huludao|牡丹江市 Mudanjiang|宁都县 Ningdu County|图们市 Tumen|斗门区 Doumen District|万载县 Wanzai County
六安市 Lu'an|西安市 Xi'an|普洱市 Pu'er|东阿县 Dong'e County|蚌埠市 Bengbu|丽水市 Lishui|亳州市 Bozhou|大埔县 Dabu County|番禺区 Panyu District
泌阳县 Biyang County|洪洞县 Hongtong County|莘县 Shen County|浚县 Xun County|单县 Shan County|歙县 She County|黟县 Yi County|尉犁县 Yuli County
珲春市 Hunchun|鄱阳县 Poyang County|郴州市 Chenzhou|乐亭县 Laoting County|乐清市 Yueqing|长子县 Zhangzi County|襄都区 Xiangdu District
呼和浩特市 Hohhot|鄂尔多斯市 Ordos|乌鲁木齐市 Urumqi|拉萨市 Lhasa|哈尔滨市 Harbin|喀什市 Kashgar|和田县 Hotan County|昌都市 Qamdo|林芝市 Nyingchi
恩施土家族苗族自治州 Enshi Tujia and Miao Autonomous Prefecture|双江拉祜族佤族布朗族傣族自治县 Shuangjiang Lahu, Va, Blang and Dai Autonomous County
东乡族自治县 Dongxiang Autonomous County|伊犁哈萨克自治州 Ili Kazakh Autonomous Prefecture|孟村回族自治县 Mengcun Hui Autonomous County
芒市 Mangshi|六枝特区 Liuzhi Special District|神农架林区 Shennongjia Forestry District|万柏林区 Wanbailin District|清新区 Qingxin District
科尔沁右翼前旗 Horqin Right Front Banner|兴安盟 Hinggan League|阿里地区 Ngari Prefecture|管城回族区 Guancheng Hui District
河北唐山海港经济开发区 Hebei Tangshan Haigang Economic Development Zone|秦皇岛市经济技术开发区 Qinhuangdao Economic and Technological Development Zone
`
  .trim()
  .split(/[|\n]/)
  .map(entry => entry.split(/ (.*)/) as [string, string])

it.each(SAMPLE)('%s is %s', (name, english) => expect(divisionEnglish(name, lexicon)).toBe(english))

it('leaves no syllable of a name out', () => {
  const mainland = packed.divisions.slice(0, packed.divisions.indexOf('\n0香港')).split('\n')
  for (const line of mainland) {
    const name = line.slice(1).split(' ')[0] as string
    const stem = name.replace(/(?:[省市县区州盟旗]|地区)$/, '')
    // Zones are made up of other names; what the table has goes by no rule.
    if (!name || name.length > 6 || /自治|开发区|园区|管理区|示范区|[矿新]区|风景|群岛|新城|回族区/.test(name) || isListed(name, stem))
      continue
    const own = divisionEnglish(name, lexicon).replace(/ (?:Province|District|County|Prefecture|League|Banner)$/, '')
    expect([name, own.match(/[aeiouü]+/gi)?.length]).toEqual([name, /^.市$/.test(name) ? 2 : stem.length])
  }
})

const isListed = (name: string, stem: string): boolean => Boolean(DIVISION_ENGLISH.get(name) ?? DIVISION_ENGLISH.get(stem))

it.each([
  ['贵州省政府', 'Guizhou Provincial Government'],
  ['黔南州政府', 'Qiannan Prefectural Government'],
  ['廊坊市委', 'Langfang Municipal Party Committee'],
  ['恩施土家族苗族自治州人民政府', "Enshi Tujia and Miao Autonomous Prefectural People's Government"],
  ['曲水县委', 'Quxu County Party Committee'],
  ['兰州市公安局', 'Lanzhou Municipal Public Security Bureau'],
  ['内蒙古自治区党委', 'Party Committee of the Inner Mongolia Autonomous Region'],
  ['郑州市管城回族区人民法院', "Guancheng Hui District People's Court, Zhengzhou"],
])('the body %s is the %s', (body, english) => expect(glossOfBody(body, lexicon)).toMatchObject({ english, complete: true }))
