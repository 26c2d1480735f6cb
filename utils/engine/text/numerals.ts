// Numbers as newspapers write them → their value: 2.6亿, 3,100, 三千五百万, 两万五, 二〇二二, ２０.

const DIGITS: ReadonlyMap<string, number> = new Map([...'零一二三四五六七八九'].map((digit, value) => [digit, value]))
const OTHER: Readonly<Record<string, string>> = { 〇: '零', '○': '零', 两: '二', 廿: '二十', 卅: '三十' }
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const MYRIADS = [
  ['亿', 1e8],
  ['万', 1e4],
] as const

/** Full-width digits and signs as ASCII, of the same length. */
export const narrow = (text: string): string => text.replace(/[０-９．，：]/g, sign => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))

/** No number that anybody writes is longer, in UTF-16 units. */
const LONGEST = 30

/** The value of a number, if it is one. */
export function numberOf(text: string): number | undefined {
  if (text.length > LONGEST) return undefined
  const plain = narrow(text)
    .replace('·', '.')
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/[〇○两廿卅]/g, sign => OTHER[sign] as string)
  const value = plain && worthOf(plain)
  // 1.1 × 10⁸ is not quite a whole number for the machine.
  return value === undefined || value === '' || !Number.isFinite(value) ? undefined : Number(value.toPrecision(12))
}

function worthOf(text: string): number | undefined {
  for (const [sign, factor] of MYRIADS) {
    const at = text.lastIndexOf(sign)
    if (at < 0) continue
    const before = worthOf(text.slice(0, at))
    const rest = text.slice(at + 1)
    // Neither 1.5万300 nor 一点五万三 is a number.
    if (rest && before !== undefined && !Number.isInteger(before)) return undefined
    // 两万五 is 25,000: a lone digit counts the next lower power of ten.
    const after = rest.length === 1 ? (DIGITS.get(rest) ?? Number.NaN) * (factor / 10) : rest ? worthOf(rest.replace(/^零/, '')) : 0
    return before === undefined || after === undefined ? undefined : before * factor + after
  }
  const decimal = /^(.+)点([零一二三四五六七八九]+)$/.exec(text)
  if (decimal) return withDecimals(decimal[1] as string, decimal[2] as string)
  const figures = /^(\d+(?:\.\d+)?)([十百千]?)$/.exec(text)
  if (figures) return Number(figures[1]) * (TENS[figures[2] as string] ?? 1)
  return /[十百千]/.test(text) ? thousandsOf(text) : positional(text)
}

/** 一点二, 三十五点六七. */
function withDecimals(whole: string, decimals: string): number | undefined {
  const [before, behind] = [worthOf(whole), positional(decimals)]
  return before === undefined || behind === undefined ? undefined : before + behind / 10 ** decimals.length
}

/** 三千五百二十一, 十五, 一百零三, 三百五. */
function thousandsOf(text: string): number | undefined {
  let value = 0
  let digit: number | undefined
  let last = Number.POSITIVE_INFINITY
  for (const sign of text) {
    const power = TENS[sign]
    if (power === undefined) {
      if (sign === '零') last = 10
      else if (digit !== undefined || !DIGITS.has(sign)) return undefined
      else digit = DIGITS.get(sign)
      continue
    }
    if (power >= last && last !== 10) return undefined
    if (digit === undefined && (power !== 10 || value > 0)) return undefined
    value += (digit ?? 1) * power
    last = power
    digit = undefined
  }
  return value + (digit ?? 0) * (last > 10 && Number.isFinite(last) ? last / 10 : 1)
}

/** 二〇二二, 五. */
function positional(text: string): number | undefined {
  let value = 0
  for (const sign of text) {
    const digit = DIGITS.get(sign)
    if (digit === undefined) return undefined
    value = value * 10 + digit
  }
  return value
}

/** 21st, 12th. */
export const ordinal = (n: number): string => {
  const ending = n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')
  return n + ending
}
