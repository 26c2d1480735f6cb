// Builds utils/engine/vocabulary/built/traditional.ts: which character is meant by which, one UTF-16 unit by one.
import { mkdirSync, writeFileSync } from 'node:fs'
import hongKong from 'opencc-js/dict/HKVariants'
import simplifiedFirst from 'opencc-js/dict/STCharacters'
import traditional from 'opencc-js/dict/TSCharacters'
import phrases from 'opencc-js/dict/TSPhrases'
import taiwan from 'opencc-js/dict/TWVariants'
import { readCedict, readCounts } from './sources'
import { readTable } from './vocabulary'

/** Radicals that Unicode does not say the characters of, as fonts in PDFs mix them up. */
const RADICALS = '⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙'
/** Blocks of radicals and of compatibility forms, first and last unit. */
const STAND_INS = [
  [0x2e80, 0x2fdf],
  [0xf900, 0xfaff],
] as const
/** Characters in the table of OpenCC that simplified text has, too, mostly in names. */
const IN_SIMPLIFIED = '傢剋劄吒埰墰夥寀徵懞捱摺擣於旣昇朮梲榘榦樧氾泝淩澐濛牴犛甦瞭祕絃脩苧菸蒐薳薹藉蘋袷覆谿逕鉅鍊鎔閒閤陞餘騌鵰麫麯麴麼麽'
/** Words of the dictionaries that longer ones would be taken for, and units whose names in them would: 由於單位, 需要著手. */
const MISLEADING = new Set('要著 王著 傢具 这麽 那麽 乾断 乾造 乾图 乾宅'.split(' '))
const NOT_FROM_PHRASES = '於'
/** Simplified characters that the dictionary has in traditional words, too, and hardly any text. */
const HARDLY_SHARED = '广厂万听圣庄虫据'
/** Characters that are one thing in both scripts, though some dictionary says otherwise. */
const AS_THEY_ARE = '份座榜参宁么幺坏斗余'

type Pairs = Map<string, string>
const parse = (dictionary: string): [string, string[]][] =>
  dictionary.split('|').map(line => {
    const [from = '', ...to] = line.split(' ')
    return [from, to]
  })
function standIns(): Pairs {
  const pairs: Pairs = new Map()
  for (const [first, last] of STAND_INS)
    for (let unit = first; unit <= last; unit++) {
      const character = String.fromCharCode(unit)
      const meant = character.normalize('NFKC')
      if (meant !== character && meant.length === 1) pairs.set(character, meant)
    }
  for (let i = 0; i < RADICALS.length; i += 2) pairs.set(RADICALS.charAt(i), RADICALS.charAt(i + 1))
  return pairs
}

/** The characters that words of either script are written with in CC-CEDICT, and the pairs that differ, by how often. */
function readPairs() {
  const own = { simplified: new Set<string>(), traditional: new Set<string>() }
  const counts = new Map<string, Map<string, number>>()
  for (const { traditional, simplified } of readCedict()) {
    for (const character of simplified) own.simplified.add(character)
    for (const character of traditional) own.traditional.add(character)
    if (traditional.length !== simplified.length) continue
    for (let i = 0; i < traditional.length; i++) {
      const to = counts.get(traditional.charAt(i)) ?? new Map<string, number>()
      to.set(simplified.charAt(i), (to.get(simplified.charAt(i)) ?? 0) + 1)
      counts.set(traditional.charAt(i), to)
    }
  }
  return { ...own, counts }
}

const isUnit = (character: string): boolean => character.length === 1 && !/[\ud800-\udfff]/.test(character)

/** The tables, as the engine reads them. */
export function traditionalTables() {
  const cedict = readPairs()
  const contexts = readTable('traditional-contexts.tsv')
  const byHand = new Map(contexts.filter(([, , kind]) => kind === 'usual').map(([from = '', , , to = '']) => [from, to]))
  const inBoth = new Set([...IN_SIMPLIFIED, ...byHand.keys()])
  /** Simplified characters that traditional text has, too: 里, 后, 台. */
  const shared = new Set([
    ...parse(simplifiedFirst).flatMap(([from, to]) => (to.includes(from) ? [from] : [])),
    ...[hongKong, taiwan].flatMap(variants => parse(variants).flatMap(([, to]) => to)),
    ...AS_THEY_ARE,
    '着',
  ])
  const only: Pairs = new Map()
  const either: Pairs = new Map()
  for (const [from, [to = '']] of parse(traditional)) {
    if (!isUnit(from) || !isUnit(to) || from === to || AS_THEY_ARE.includes(from)) continue
    const pairs = cedict.simplified.has(from) || inBoth.has(from) ? either : only
    pairs.set(from, to)
  }
  for (const [from, to] of cedict.counts) {
    if (only.has(from) || either.has(from) || AS_THEY_ARE.includes(from) || !isUnit(from) || !/\p{Script=Han}/u.test(from)) continue
    const [most] = [...to].sort((a, b) => b[1] - a[1])
    if (most && most[0] !== from && isUnit(most[0]) && !to.has(from)) either.set(from, most[0])
  }
  for (const [from, to] of byHand) (only.has(from) ? only : either).set(from, to)
  // Forms of Hong Kong and Taiwan that only the form of the other leads to.
  for (const [from, [to = '']] of [...parse(hongKong), ...parse(taiwan)]) {
    const meant = only.get(from) ?? either.get(from)
    if (meant && isUnit(to) && to !== meant && !only.has(to) && !either.has(to)) either.set(to, meant)
  }
  for (const [from, to] of either)
    if (from === to && !contexts.some(([unit, , kind]) => unit === from && kind === 'words')) either.delete(from)
  // The usual traditional form first: the way back is by it.
  const usual = new Map(parse(simplifiedFirst).map(([from, [to = '']]) => [from, to]))
  const packed = (pairs: Iterable<[string, string]>) => [...pairs].map(([from, to]) => from + to).join('')
  const sorted = [...only].sort((a, b) => Number(usual.get(b[1]) === b[0]) - Number(usual.get(a[1]) === a[0]))
  const isShared = (to: string) => !HARDLY_SHARED.includes(to) && (shared.has(to) || cedict.traditional.has(to))
  return {
    STAND_INS: packed(standIns()),
    UNLIKE: packed(sorted.filter(([, to]) => !isShared(to))),
    ALIKE: packed(sorted.filter(([, to]) => isShared(to))),
    EITHER: packed(either),
    CONTEXTS: contextsOf(contexts, cedict.counts, new Map([...only, ...either])),
  }
}

/** `乾乾乾坤 乾隆`: the unit, what it means, the words in which it does; those of dictionaries are added to those by hand. */
function contextsOf(byHand: readonly string[][], counts: ReadonlyMap<string, ReadonlyMap<string, number>>, pairs: Pairs): string[] {
  const words = new Map<string, Set<string>>()
  const add = (unit: string, to: string, word: string) => {
    const all = words.get(unit + to) ?? new Set<string>()
    all.add(word)
    words.set(unit + to, all)
  }
  for (const [unit = '', , , to = '', list = ''] of byHand)
    for (const word of list.split(' ').filter(Boolean)) add(unit, to, word.replaceAll(unit, to))
  /** What dictionaries usually say is taken from them, not what we say against them. */
  const agrees = (unit: string, usual: string) =>
    [...(counts.get(unit) ?? [])].every(([, count]) => count <= (counts.get(unit)?.get(usual) ?? 0))
  const learn = (traditional: string, simplified: string) => {
    if (traditional.length !== simplified.length || traditional.length < 2 || traditional.length > 4) return
    for (let i = 0; i < traditional.length; i++) {
      const unit = traditional.charAt(i)
      const to = simplified.charAt(i)
      const usual = pairs.get(unit)
      if (usual === undefined || to === usual || !isUnit(to)) continue
      if (agrees(unit, usual)) add(unit, to, simplified)
    }
  }
  for (const { traditional, simplified } of readCedict()) learn(traditional, simplified)
  for (const [from, [to = '']] of parse(phrases)) if (!NOT_FROM_PHRASES.includes(from.charAt(0))) learn(from, to)
  const isShortest = (word: string, all: ReadonlySet<string>) => ![...all].some(part => part !== word && word.includes(part))
  return [...words].map(([key, all]) => key + [...all].filter(word => !MISLEADING.has(word) && isShortest(word, all)).join(' '))
}

/** So many characters make up nearly all of a text. */
const USUAL = 250

/** Of pairs in one string those whose simplified character is among the usual ones, by jieba's counts. */
function usualOf(pairs: string): string {
  const counts = new Map<string, number>()
  for (const [word, { count }] of readCounts()) for (const character of word) counts.set(character, (counts.get(character) ?? 0) + count)
  const usual = new Set(
    [...counts]
      .sort((a, b) => b[1] - a[1])
      .slice(0, USUAL)
      .map(([character]) => character),
  )
  return (pairs.match(/../gs) ?? []).filter(pair => usual.has(pair.charAt(1))).join('')
}

/** Writes the modules: all of it, and the usual characters for those who only look at a page. */
export function buildTraditional(): void {
  const write = (name: string, tables: Readonly<Record<string, unknown>>) => {
    const file = new URL(`../../utils/engine/vocabulary/built/${name}.ts`, import.meta.url)
    mkdirSync(new URL('.', file), { recursive: true })
    const lines = Object.entries(tables).map(([name, table]) => `export const ${name} = ${JSON.stringify(table)}\n`)
    writeFileSync(file, `// Written by scripts/build-data/traditional.ts.\n${lines.join('')}`)
  }
  const tables = traditionalTables()
  write('traditional', tables)
  write('usual-traditional', { USUAL: usualOf(tables.UNLIKE + tables.ALIKE) })
}
