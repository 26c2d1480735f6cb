// Builds utils/data/built/names.json: how often each character stands where in names, and which words cannot be part of a name or an institution.
import { writeFileSync } from 'node:fs'
import type { PackedNames } from '../../utils/data/name-model'
import { isCompoundSurname, isSurname, surnameRank } from '../../utils/engine/vocabulary/names'
import { type Count, cedictBySimplified, readCounts } from './sources'

const toneless = (pinyin: string) => pinyin.toLowerCase().replace(/[^a-z]/g, '')

/** Characters that foreign names are usually written with: each counts as seen this often at least. */
const STANDARD =
  '阿埃艾爱安昂奥巴白班邦保鲍北贝本比彼边宾波伯玻博勃布采蔡策查柴昌彻岑茨慈聪措达大戴代丹当道德得登邓迪底蒂第丁东杜都敦顿多厄恩尔法凡范菲费芬丰冯佛夫弗福富盖甘冈高戈哥格葛根贡古瓜圭郭哈海罕翰汉杭豪赫黑亨洪侯胡华怀惠霍基吉季济加佳贾简江焦杰捷金津居卡凯坎康考柯科可克肯孔库夸奎昆阔拉莱来赖兰朗劳勒雷黎里理利莉丽立连廉良列烈林琳隆卢鲁路吕略伦罗洛马玛迈麦曼芒毛梅美门蒙米密敏明缪摩莫墨默姆木穆纳娜乃奈南内尼妮年涅宁牛纽农努诺女欧帕派潘庞培佩彭皮匹平珀普奇齐契恰钱乔切琴青琼丘屈让热仁日荣茹儒瑞若萨塞赛三桑瑟森沙莎山尚绍舍申生圣施什史舒朔丝斯司思松苏索塔泰坦汤唐陶特滕提田铁廷通图土推托脱瓦娃娅万汪旺威维韦温文翁沃乌吾武西希锡席夏显香肖歇谢辛欣新兴休许逊雅亚延扬耶叶伊依宜因英永尤约云扎泽曾詹珍芝治中仲朱卓兹宗佐皮蓬翁隆坦买提江孜措旦巴热合木孜吾尔力卓次仁罗格桑苗辛吴吞敏昂登盛丹觉'
const STANDARD_COUNT = 7

/** Of the characters of a transliteration so many are such as are usually written; the others may be of a word behind it. */
const USUAL = 0.75

/** Names of foreign people and places: words with a capital whose translation is not just their pinyin, and what jieba has as such. */
function transliterations(counts: ReadonlyMap<string, Count>): string[] {
  const usual = new Set(STANDARD)
  const found = [...counts]
    .filter(([word, { tag, count }]) => tag === 'nrt' && count >= 3 && word.length > 2 && word.length < 8)
    .map(([word]) => word)
  return [...found, ...foreignHeadwords()].filter(word => {
    const characters = Array.from(word)
    return characters.filter(character => usual.has(character)).length >= USUAL * characters.length
  })
}

function foreignHeadwords(): string[] {
  const found: string[] = []
  for (const [word, entries] of cedictBySimplified()) {
    const entry = entries[0]
    if (!entry || word.length < 3 || word.length > 6 || entries.length > 1 || !/^[A-Z]\S* (?:[a-z]\S* )*[a-z]\S*$/.test(entry.pinyin))
      continue
    const first = entry.english[0]?.match(/[A-Z][\p{L}'-]+/u)?.[0]
    if (!first || toneless(entry.pinyin).startsWith(toneless(first))) continue
    if (!/族|语|人$|教|座|节|公司|大学|variant/.test(word + entry.english[0])) found.push(word)
  }
  return found
}

/** Persons of CC-CEDICT with years of birth or death, by surname and given name. */
const datedNames = (): string[] =>
  [...cedictBySimplified()]
    .filter(
      ([word, [entry]]) =>
        word.length < 5 &&
        /^[A-Z]\S* (?:[a-z]\S* )?[A-Z]\S*(?: [a-z]\S*)?$/.test(entry?.pinyin ?? '') &&
        /\(.*\d{3,4}.*[-–)]/.test(entry?.english.join(' ') ?? ''),
    )
    .map(([word]) => word)
    .filter(word => (word.length < 4 ? isSurname(word.charAt(0)) : isCompoundSurname(word.slice(0, 2))))

/** Chinese names among jieba's words. */
function chineseNames(counts: ReadonlyMap<string, Count>): string[] {
  const dictionary = cedictBySimplified()
  return [...counts]
    .filter(
      ([word, { tag, count }]) =>
        (tag === 'nr' || tag === 'nrfg') &&
        count >= 2 &&
        word.length >= 2 &&
        word.length <= 4 &&
        !dictionary.get(word)?.some(({ pinyin }) => /^[a-z]/.test(pinyin)),
    )
    .map(([word]) => word)
    .filter(word => (word.length < 4 ? isSurname(word.charAt(0)) : isCompoundSurname(word.slice(0, 2))))
    .filter(
      word => !/[家氏爷哥县镇村乡府庄寺区市桥河们的之部委局厅署办]$|[尔斯克]|[一二三四五六七八九十]$|^.[拉特达尼罗纳利卡里西]/u.test(word),
    )
}

/** Full names among the words that were chosen. */
function personWords(counts: ReadonlyMap<string, Count>, chosen: ReadonlyMap<string, unknown>): string[] {
  return chineseNames(counts).filter(name => chosen.has(name) && name.length > (isCompoundSurname(name.slice(0, 2)) ? 3 : 2))
}

/** Adds one to the count of a character. */
const add = (counts: Map<string, number>, character: string) => counts.set(character, (counts.get(character) ?? 0) + 1)

/** Levels a character, in tenths of log₁₀ below the certain, from `!`; `~` for what was never seen. */
function pack(counts: ReadonlyMap<string, number>): string {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return [...counts]
    .filter(([, count]) => count > 1)
    .sort((a, b) => b[1] - a[1])
    .map(([character, count]) => character + String.fromCharCode(33 + Math.round(-10 * Math.log10(count / all))))
    .join('')
}

/** The greatest share of all persons that the surname of a rank has: lists of names give 那 and 阿 what is foreign names' own. */
const mostOf = (rank: number): number => 0.14 / (1 + rank / 6) ** 1.5

/** Tags of jieba's words that end the search for the beginning of an institution's name. */
const BREAKS = /^(?:v|p|c|d|r|u.?|y|vd|df|vi|vq|k|ad)$/

/** Writes the statistics; `chosen` are the words that ship. */
export function buildNames(chosen: ReadonlyMap<string, unknown>): void {
  const counts = readCounts()
  const surname = new Map<string, number>()
  const first = new Map<string, number>()
  const second = new Map<string, number>()
  const single = new Map<string, number>()
  const foreign = new Map<string, number>()
  for (const name of [...chineseNames(counts), ...datedNames()]) {
    const length = isCompoundSurname(name.slice(0, 2)) && name.length > 2 ? 2 : 1
    const given = name.slice(length)
    add(surname, name.slice(0, length))
    if (given.length === 1) add(single, given)
    else {
      add(first, given.charAt(0))
      add(second, given.charAt(1))
    }
  }
  for (const name of transliterations(counts))
    for (const character of name) if (!/[县区乡镇村市省州郡寺庄山河湖江海洋峰人]/.test(character)) add(foreign, character)
  for (const character of STANDARD) foreign.set(character, Math.max(STANDARD_COUNT, foreign.get(character) ?? 0))
  const breaks = [...counts].filter(([word, { tag, count }]) => BREAKS.test(tag) && count >= 150 && word.length <= 2).map(([word]) => word)
  const all = [...surname.values()].reduce((sum, count) => sum + count, 0)
  const packed: PackedNames = {
    surname: [...surname]
      .map(([name, count]) => [name, Math.max(1, Math.round(Math.min(count, all * mostOf(surnameRank(name)))))] as const)
      .sort((a, b) => b[1] - a[1])
      .map(([name, count]) => name + count)
      .join(' '),
    first: pack(first),
    second: pack(second),
    single: pack(single),
    foreign: pack(foreign),
    breaks: breaks.sort().join(' '),
    persons: personWords(counts, chosen).sort().join(' '),
  }
  writeFileSync(new URL('../../utils/data/built/names.json', import.meta.url), JSON.stringify(packed))
}
