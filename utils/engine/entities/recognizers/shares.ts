// Shares of a whole: 三成, 七八成, 百分之五点六, 千分之三.
import { hedge } from '../../english/hedges'
import { grouped } from '../../english/measures'
import { numberOf } from '../../text/numerals'
import type { Candidate, Recognizer } from '../recognizer'

const PERCENT =
  /(?<of>百|千|万)分之(?<share>百|[0-9０-９]+(?:[.．][0-9０-９]+)?|[一二两三四五六七八九十百零〇]+(?:点[零〇一二三四五六七八九]+)?)/g
const TENTHS =
  /(?<![0-9０-９第零〇一二两三四五六七八九十百千万亿每])(?<share>[一二三四五六七八九])(?<other>[二三四五六七八九])?成(?<half>半)?(?=[多，。；、的和与及是）]|以[上下]|左右|$)|(?<=[近超约达占过足到出跌升降涨增减少长高低加])(?<share2>[一二三四五六七八九])成(?![员立为功果本绩长就型都份熟品分色群交人家书败效天批语片行因名双])/g

const candidate = (start: number, end: number, gloss: string): Candidate => ({ start, end, kind: 'number', tier: 'bare', gloss })

export const shares: Recognizer = {
  name: 'shares',
  about: 'Tenths in 成, and 百分之 with its like.',
  find: ({ text }) => {
    const found: Candidate[] = []
    for (const match of text.matchAll(PERCENT)) {
      const share = shareOf(match.groups?.share ?? '')
      const end = match.index + match[0].length
      const whole = { 百: 100, 千: 1000, 万: 10_000 }[match.groups?.of as '百' | '千' | '万']
      // 百分之五至十 is no 5 %.
      if (share !== undefined && !/^(?:[至到—－–~～-]+[0-9０-９一二三四五六七八九十]|[万亿百千])/.test(text.slice(end, end + 3)))
        found.push(
          candidate(
            match.index,
            end,
            `${hedge(text, match.index, end, /[多几余]/.test(text.charAt(end)))}${grouped((share / whole) * 100)} %`,
          ),
        )
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
    { text: '占比近三成，完成七八成，增长百分之五点六。', finds: ['三成', '七八成', '百分之五点六'] },
    { text: '三成员到会，一成不变，建成三所学校。', finds: [], not: ['完成三成，'] },
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
