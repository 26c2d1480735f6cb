// Amounts that take a moment to count: 2.6亿元, 三千五百万, 15万亩, 3至5万元.
import { hedge } from '../../english/hedges'
import { grouped, inWords, metric } from '../../english/measures'
import { numberOf } from '../../text/numerals'
import { MEASURES, type Measure } from '../../vocabulary/measures'
import type { Candidate, Recognizer } from '../recognizer'

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
const VAGUE = new RegExp(`(?<![千成以之])(?<vague>数|几|上)(?<power>[十百千]?(?:万亿|亿|万)|千)(?<unit>${UNITS})`, 'g')
/** 里 and 两 are much else than measures, above all behind Chinese numerals: 三里屯, 一两个. */
const DOUBTFUL: Readonly<Record<string, RegExp>> = {
  里: /^(?:[，。；、）]|外|[山土水]路|长(?![街廊])|远|以[内外]|$)/,
  两: /^(?:[，。；、）]|酒|肉|米|面|饭|茶|油|银|黄金|重|$)/,
  担: /^(?![任当负保心忧架子])/,
  年: /^(?!代|度|级|报|货|轻)/,
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
  // 逾千册 is a round thousand anyway.
  if (chinese && /^[百千]/.test(chinese) && (!unit || (chinese.length === 1 && !power))) return false
  return (
    power !== undefined || (chinese !== undefined && (/[万亿]/.test(chinese) || (to >= 1000 && unit !== undefined && /千/.test(chinese))))
  )
}

/** What powers of ten are called by the handful: 数十万 is hundreds of thousands. */
function byTheHandful(power: number): string {
  const [size, name] =
    power >= 1e12 ? [1e12, 'trillions'] : power >= 1e9 ? [1e9, 'billions'] : power >= 1e6 ? [1e6, 'millions'] : [1e3, 'thousands']
  return (['', 'tens of ', 'hundreds of '][Math.round(Math.log10(power / size))] ?? 'thousands of ') + name
}

const candidate = (start: number, end: number, gloss: string): Candidate => ({ start, end, kind: 'number', tier: 'bare', gloss })

export const amounts: Recognizer = {
  name: 'amounts',
  about: 'Numbers with 万 or 亿, in Chinese numerals or in Chinese measures.',
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
    return found
  },
  examples: [
    { text: '总投资2.6亿元，增收三千五百万元，流转土地15万亩。', finds: ['2.6亿元', '三千五百万元', '15万亩'] },
    { text: '接待游客360多万人次，每户增收3至5万元，种菜两三亩。', finds: ['360多万人次', '3至5万元', '两三亩'] },
    { text: '全长38公里，来了上千名游客。', finds: ['38公里', '上千名'] },
    { text: '投入数十万元，来了上万人。', finds: ['数十万元', '上万人'] },
    { text: '来了一两个人，共38个，在三里屯，成千上万人，万一下雨，千万要小心。', finds: [] },
  ],
}
