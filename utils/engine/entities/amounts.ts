// Amounts that take a moment to count: 2.6亿元, 三千五百万, 15万亩, 3至5万元, 三成, 百分之五.
import { grouped, inWords, MEASURES, type Measure, metric } from './measures'
import { numberOf } from './numerals'
import type { Candidate, Recognizer } from './recognizer'

const FIGURE = '(?:[0-9]{1,3}(?:,[0-9]{3})+|[０-９]{1,3}(?:，[０-９]{3})+|[0-9０-９]+(?:[.．·][0-9０-９]+)?)'
const POWER = '[十百千]?(?:万亿|亿|万)'
const CHINESE = '[一二两三四五六七八九十百千][零〇一二两三四五六七八九十百千万亿]*'
const TO = '[ 　]?(?:至|到|[—－–~～-]{1,2})[ 　]?'
const NOT_AFTER = '(?<![0-9０-９.．·,第零〇一二两三四五六七八九十百千万亿])'
const numeral = (name: string) => `(?:(?<${name}Figure>${FIGURE})(?<${name}Power>${POWER})?|(?<${name}Chinese>${CHINESE}))`
const UNITS = [...MEASURES.keys()].sort((a, b) => b.length - a.length).join('|')

/** 360多万人次, 3至5万元, 三千余亩; the words around that make it inexact stay outside. */
const AMOUNT = new RegExp(
  `${NOT_AFTER}(?:(?:${numeral('from')})${TO})?(?:(?<figure>${FIGURE})|(?<chinese>${CHINESE}))(?<more>[多余])?(?<power>${POWER})?(?<more2>[多余])?(?<unit>${UNITS})?`,
  'g',
)
/** 数十万元, 几亿人, 上万亩. */
const VAGUE = new RegExp(`(?<![千成以之])(?<vague>数|几|上)(?<power>[十百千]?(?:万亿|亿|万))(?<unit>${UNITS})`, 'g')
const PERCENT =
  /(?<of>百|千|万)分之(?<share>百|[0-9０-９]+(?:[.．][0-9０-９]+)?|[一二两三四五六七八九十百零〇]+(?:点[零〇一二三四五六七八九]+)?)/g
const TENTHS =
  /(?<![0-9０-９第零〇一二两三四五六七八九十百千万亿每])(?<share>[一二三四五六七八九])(?<other>[二三四五六七八九])?成(?<half>半)?(?=[多，。；、的和与及是）]|以[上下]|左右|$)|(?<=[近超约达占过足到出跌升降涨增减少长高低加])(?<share2>[一二三四五六七八九])成(?![员立为功果本绩长就型都份熟品分色群交人家书败效天批语片行因名双])/g

/** 里 and 两 are much else than measures, above all behind Chinese numerals: 三里屯, 一两个. */
const DOUBTFUL: Readonly<Record<string, RegExp>> = {
  里: /^(?:[，。；、）]|外|长(?![街廊])|远|以[内外]|$)/,
  两: /^(?:[，。；、）]|酒|肉|米|面|饭|茶|油|银|黄金|重|$)/,
  担: /^(?![任当负保心忧架子])/,
  年: /^(?!代|度|级|报|货|轻)/,
}
const BEFORE: readonly (readonly [RegExp, string])[] = [
  [/(?<![附最])近$/, 'nearly '],
  [/(?:(?<![条预合签契])约|约为|大概)$/, 'about '],
  [/(?:超过|突破|多达|超|逾|(?<![经通不])过)$/, 'over '],
  [/(?:不足|不到|少于|低于)$/, 'less than '],
  [/(?:至少|不少于|不低于)$/, 'at least '],
]
const BEHIND: readonly (readonly [RegExp, string])[] = [
  [/^(?:左右|上下|前后)/, 'about '],
  [/^及?以上/, 'at least '],
  [/^及?以下|^以内/, 'at most '],
]
const LONGEST_BEFORE = 4

/** “nearly ”, “about ” by what stands before [start, end) or behind it. */
function hedge(text: string, start: number, end: number, more: boolean): string {
  const before = text.slice(Math.max(0, start - LONGEST_BEFORE), start)
  const behind = text.slice(end, end + 3)
  const said = BEFORE.find(([word]) => word.test(before))?.[1] ?? BEHIND.find(([word]) => word.test(behind))?.[1]
  return said ?? (more ? 'over ' : '')
}

/** The value of a figure or Chinese numeral with the power of ten behind it; 百万 alone is 一百万. */
function worthOf(number: string | undefined, power = ''): number | undefined {
  const value = numberOf(number ?? '') ?? (/^[百千]/.test(number ?? '') ? numberOf(`一${number}`) : undefined)
  const factor = power ? numberOf(`1${power}`) : 1
  return value === undefined || factor === undefined ? undefined : Number((value * factor).toPrecision(12))
}

/** “30,000 to 50,000 yuan”, “150,000 mu (10,000 hectares)”. */
function glossOf(from: number | undefined, to: number, measure: Measure | undefined): string {
  const unit = measure?.english ? ` ${measure.english}` : ''
  const amount = from === undefined ? grouped(to) : `${grouped(from)} to ${grouped(to)}`
  const converted = (value: number) => measure?.metric && metric(value * measure.metric[0], measure.metric[1])
  const also = (
    measure?.metric ? [from, to].map(value => value && converted(value)) : [from, to].map(value => value && inWords(value))
  ).filter(Boolean)
  return amount + unit + (also.length ? ` (${also.join(' to ')})` : '')
}

/** 两三万 is two to three ten thousands. */
const PAIR = /^([一二两三四五六七八])([二三四五六七八九])([百千]?(?:万亿|亿|万)?)$/

function amountOf(groups: Readonly<Record<string, string | undefined>>): { from?: number; to: number } | undefined {
  const { figure, chinese, power } = groups
  const pair = PAIR.exec(chinese ?? '')
  const own = pair ? worthOf(pair[2], (pair[3] ?? '') + (power ?? '')) : worthOf(figure ?? chinese, power)
  if (own === undefined) return undefined
  if (pair) return { from: worthOf(pair[1], (pair[3] ?? '') + (power ?? '')), to: own }
  const first = groups.fromFigure ?? groups.fromChinese
  if (!first) return { to: own }
  // 3至5万元: the power belongs to both.
  const shared = groups.fromPower ?? (/[万亿]/.test(first) ? '' : (power ?? /[万亿]+$/.exec(chinese ?? '')?.[0]))
  const from = worthOf(first, shared)
  return from !== undefined && from < own ? { from, to: own } : { to: own }
}

/** Whether an amount is more than a plain number that goes without saying. */
function isWorthSaying(groups: Readonly<Record<string, string | undefined>>, to: number): boolean {
  const { chinese, power, unit } = groups
  if (unit && MEASURES.get(unit)?.alone) return true
  if (chinese && /^[百千]/.test(chinese) && !unit) return false
  return (
    power !== undefined || (chinese !== undefined && (/[万亿]/.test(chinese) || (to >= 1000 && unit !== undefined && /千/.test(chinese))))
  )
}

/** What powers of ten are called by the handful: 数十万 is hundreds of thousands. */
function byTheHandful(power: number): string {
  const [size, name] =
    power >= 1e12 ? [1e12, 'trillions'] : power >= 1e9 ? [1e9, 'billions'] : power >= 1e6 ? [1e6, 'millions'] : [1e3, 'thousands']
  return ['', 'tens of ', 'hundreds of '][Math.round(Math.log10(power / size))] + name
}

const candidate = (start: number, end: number, gloss: string): Candidate => ({ start, end, kind: 'number', score: 1, gloss })

export const amounts: Recognizer = {
  name: 'amounts',
  about: 'Numbers with 万 or 亿, in Chinese numerals or Chinese measures, shares in 成 and 百分之.',
  find: ({ text, startingAt }) => {
    const found: Candidate[] = []
    for (const match of text.matchAll(AMOUNT)) {
      const groups = match.groups ?? {}
      const amount = amountOf(groups)
      const { unit } = groups
      const start = match.index
      const end = start + match[0].length
      if (!amount || !isWorthSaying(groups, amount.to)) continue
      // 唯一 and 统一 hold numerals as well.
      if (!groups.figure && !groups.fromFigure && startingAt[start] === -1) continue
      const doubtful = DOUBTFUL[unit ?? '']
      if (doubtful && !doubtful.test(text.slice(end, end + 2))) continue
      const more = Boolean(groups.more ?? groups.more2) || text.charAt(end) === '多'
      found.push(
        candidate(start, end, hedge(text, start, end, more) + glossOf(amount.from, amount.to, unit ? MEASURES.get(unit) : undefined)),
      )
    }
    for (const match of text.matchAll(VAGUE)) {
      const power = worthOf('1', match.groups?.power) ?? 1
      const unit = MEASURES.get(match.groups?.unit ?? '')?.english ?? ''
      const gloss = match.groups?.vague === '上' ? `over ${grouped(power)} ${unit}` : `${byTheHandful(power)}${unit && ` of ${unit}`}`
      found.push(candidate(match.index, match.index + match[0].length, gloss.trim()))
    }
    for (const match of text.matchAll(PERCENT)) {
      const share = shareOf(match.groups?.share ?? '')
      const end = match.index + match[0].length
      const whole = { 百: 100, 千: 1000, 万: 10_000 }[match.groups?.of as '百' | '千' | '万']
      if (share !== undefined)
        found.push(candidate(match.index, end, `${hedge(text, match.index, end, false)}${grouped((share / whole) * 100)} %`))
    }
    for (const match of text.matchAll(TENTHS)) {
      const { share, share2, other, half } = match.groups ?? {}
      const first = (numberOf(share ?? share2 ?? '') ?? 0) * 10
      const end = match.index + match[0].length
      const percent = other ? `${first} to ${(numberOf(other) ?? 0) * 10}` : String(first + (half ? 5 : 0))
      found.push(candidate(match.index, end, `${hedge(text, match.index, end, text.charAt(end) === '多')}${percent} %`))
    }
    return found
  },
  examples: [
    { text: '总投资2.6亿元，增收三千五百万元，流转土地15万亩。', finds: ['2.6亿元', '三千五百万元', '15万亩'] },
    { text: '接待游客360多万人次，每户增收3至5万元，种菜两三亩。', finds: ['360多万人次', '3至5万元', '两三亩'] },
    { text: '占比近三成，增长百分之五点六，全长38公里。', finds: ['三成', '百分之五点六', '38公里'] },
    { text: '投入数十万元，来了上万人。', finds: ['数十万元', '上万人'] },
    { text: '三成员到会，来了一两个人，共38个，在三里屯，成千上万人，万一下雨，千万要小心。', finds: [] },
  ],
}

/** 五点六, 百, 35.5. */
function shareOf(share: string): number | undefined {
  if (share === '百') return 100
  const [whole = '', decimals] = share.split('点')
  const digits = decimals === undefined ? undefined : numberOf(decimals)
  const value = numberOf(whole)
  return value === undefined || digits === undefined ? value : value + digits / 10 ** (decimals ?? '').length
}
