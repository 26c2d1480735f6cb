// Amounts that take a moment to count: 2.6亿元, 三千五百万, 15万亩, 3至5万元.
import { hedge } from '../../english/hedges'
import { grouped, inWords, metric } from '../../english/measures'
import type { Script } from '../../text/plain'
import { GOES_ON, QUANTITY, quantityOf } from '../../text/quantities'
import { CURRENCY_BEFORE, MEASURES, type Measure } from '../../vocabulary/measures'
import type { Candidate, Recognizer } from '../recognizer'

const UNITS = [...MEASURES.keys()].sort((a, b) => b.length - a.length).join('|')
const NUMERAL = '0-9０-９零〇一二两三四五六七八九十百千万亿'

/** 360多万人次, 3至5万元, 三千余亩; the words around that make it inexact stay outside. */
const AMOUNT = new RegExp(`(?<![${NUMERAL}.．·,第负点])(?<quantity>${QUANTITY})(?<unit>${UNITS})?(?<half>半)?`, 'g')
/** 数十万元, 几亿人, 上万亩, 万余人. */
const VAGUE = new RegExp(
  `(?<![${NUMERAL}第成以之好])(?:(?<vague>数|几|上)(?<power>[十百千]?(?:万亿|亿|万)|[十百千])|(?<round>[万千百])[余多])(?![${NUMERAL}])(?<unit>${UNITS})?`,
  'g',
)
/** 里 and 两 are much else than measures, above all behind Chinese numerals: 三里屯, 一两个. */
const DOUBTFUL: Readonly<Record<string, RegExp>> = {
  里: /^(?:[，。；、）]|外|[山土水]路|长(?![街廊])|远|以[内外]|$)/,
  两: /^(?:[，。；、）]|酒|肉|米|面|饭|茶|油|银|黄金|重|$)/,
  担: /^(?![任当负保心忧架子])/,
  年: /^(?!代|度|级|报|货|轻)/,
}
/** Two neighbouring digits with 、 between them: 五、六亿. */
const TWO =
  /^(?<![0-9０-９])(一(?=、二)|二(?=、三)|三(?=、四)|四(?=、五)|五(?=、六)|六(?=、七)|七(?=、八)|八(?=、九))、([二三四五六七八九][十百千万亿]+)$/
/** 3万元5千 is no amount of its own. */
const GOES_ON_BEHIND_UNIT = /^[0-9０-９]/

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

/** Whether an amount is more than a plain number that goes without saying. */
function isWorthSaying(quantity: string, to: number, more: boolean, unit: string | undefined): boolean {
  if (unit && MEASURES.get(unit)?.alone) return true
  // 逾千册 is a round thousand anyway.
  if (/^[百千]/.test(quantity) && (!unit || quantity.length === 1)) return false
  return /[万亿]/.test(quantity) || (to >= 1000 && (unit !== undefined || more) && /千/.test(quantity))
}

/** What powers of ten are called by the handful: 数十万 is hundreds of thousands. */
function byTheHandful(power: number): string {
  const [size, name] =
    power >= 1e12
      ? [1e12, 'trillions']
      : power >= 1e9
        ? [1e9, 'billions']
        : power >= 1e6
          ? [1e6, 'millions']
          : power >= 1e3
            ? [1e3, 'thousands']
            : [1, '']
  const many = ['', 'tens of ', 'hundreds of '][Math.round(Math.log10(power / size))] ?? 'thousands of '
  return name ? many + name : many.replace(/ of $/, '')
}

const LONGEST_CURRENCY = 3

/** 元 is yuan, but in traditional characters may as well be a dollar of Hong Kong or Taiwan. */
function measureIn(unit: string, script: Script | undefined, before: string): Measure | undefined {
  const measure = MEASURES.get(unit)
  // 新台币5亿元, 港币3千万元.
  const currency = measure?.local ? MEASURES.get(CURRENCY_BEFORE.exec(before)?.[0] ?? '') : undefined
  if (currency) return currency
  return measure?.local && script === 'Hant' ? { ...measure, english: `dollars or ${measure.english}` } : measure
}

const candidate = (start: number, end: number, gloss: string): Candidate => ({ start, end, kind: 'number', tier: 'bare', gloss })

export const amounts: Recognizer = {
  name: 'amounts',
  about: 'Numbers with 万 or 亿, in Chinese numerals or in Chinese measures.',
  find: ({ text, script, startingAt, endingAt }) => {
    const found: Candidate[] = []
    for (const match of text.matchAll(AMOUNT)) {
      const { quantity = '', unit, half } = match.groups ?? {}
      // 五、六亿元 are five to six.
      const pair = TWO.exec(text.slice(Math.max(0, match.index - 2), match.index + quantity.length))
      const start = pair ? match.index - 2 : match.index
      const end = match.index + match[0].length
      const worth = quantityOf(pair ? `${pair[1]}${pair[2]}` : quantity)
      const isChinese = !/[0-9０-９]/.test(quantity)
      const measure = unit ? measureIn(unit, script, text.slice(Math.max(0, start - LONGEST_CURRENCY), start)) : undefined
      const behind = text.slice(end, end + 3)
      if (!worth || !isWorthSaying(quantity, worth.to, worth.more ?? false, unit)) continue
      // 唯一 and 统一 hold numerals as well, 数百万 is not a million, 百分之三 is a share, 3万2023年 two numbers.
      if (isChinese && (startingAt[start] === -1 || (/^[十百千]/.test(quantity) && /[数几上好]/.test(text.charAt(start - 1))))) continue
      if (/分之$/.test(text.slice(Math.max(0, start - 2), start)) || /^分之|^成(?![员立为])/.test(behind)) continue
      if (unit ? GOES_ON_BEHIND_UNIT.test(behind) : GOES_ON.test(behind)) continue
      if (unit === '年' && /[万亿][0-9０-９]/.test(quantity)) continue
      const doubtful = DOUBTFUL[unit ?? '']
      if (doubtful && !half && !doubtful.test(behind)) continue
      // 三亩半 is 3.5, where the half does not begin another word.
      if (half && (!unit || worth.from !== undefined || worth.more || !/^(?:[，。；、）的地多左以]|$)/.test(behind))) continue
      const to = worth.to + (half ? 0.5 : 0)
      const more = worth.more || /^[多余]/.test(behind)
      found.push(candidate(start, end, hedge(text, start, end, more) + glossOf(worth.from, to, measure)))
    }
    for (const match of text.matchAll(VAGUE)) {
      const { vague, power, round, unit } = match.groups ?? {}
      const end = match.index + match[0].length
      if (startingAt[match.index] === -1 || (!unit && endingAt[end] === -1)) continue
      const size = quantityOf(`一${power ?? round}`)?.to ?? 0
      // 几十 and 上百 say enough by themselves.
      if (!size || (!unit && size < 1000)) continue
      const english = measureIn(unit ?? '', script, text.slice(Math.max(0, match.index - LONGEST_CURRENCY), match.index))?.english ?? ''
      const gloss =
        vague === '数' || vague === '几' ? `${byTheHandful(size)}${english && ` of ${english}`}` : `over ${grouped(size)} ${english}`
      found.push(candidate(match.index, end, gloss.trim()))
    }
    return found
  },
  examples: [
    { text: '总投资2.6亿元，增收三千五百万元，流转土地15万亩。', finds: ['2.6亿元', '三千五百万元', '15万亩'] },
    { text: '接待游客360多万人次，每户增收3至5万元，种菜两三亩。', finds: ['360多万人次', '3至5万元', '两三亩'] },
    { text: '产值由十二亿跌到五、六亿元。', finds: ['十二亿', '五、六亿元'] },
    { text: '全长38公里，来了上千名游客。', finds: ['38公里', '上千名'] },
    { text: '投入数十万元，来了上万人。', finds: ['数十万元', '上万人'] },
    { text: '来了一两个人，共38个，在三里屯，成千上万人，万一下雨，千万要小心。', finds: [], not: ['来了一两万人', '走了三里。'] },
  ],
}
