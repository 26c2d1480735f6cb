// Offices in English, put together from their parts: 市委副书记 → Deputy Secretary of the Municipal Party Committee.

import type { Lexicon } from '../lexicon'
import { numberOf, ordinal } from '../text/numerals'
import { ENDS } from '../vocabulary/body-parts'
import { kind as kindOf } from '../vocabulary/kinds'
import { BODIES, LEVELS, MODIFIERS, RANKS, RANKS_IN, ROLES, SENT_RANK, TIME_MODIFIER } from '../vocabulary/office-parts'
import { glossOfBody } from './gloss-body'

const LONGEST = 20
/** Offices whose English is not the sum of their parts. */
const WHOLE: ReadonlyMap<string, string> = new Map([
  ['国家主席', 'President'],
  ['国家副主席', 'Vice President'],
  ['中国国家主席', 'President of China'],
  ['自治区主席', 'Chairman of the Autonomous Region'],
  ['自治区副主席', 'Vice Chairman of the Autonomous Region'],
  ['党和国家领导人', 'Party and state leader'],
  ['党代表', 'Party delegate'],
  ['党外人士', 'person outside the Party'],
  ['总经理助理', 'Assistant General Manager'],
  ['驻村第一书记', 'First Secretary posted to a village'],
  ['大学生村官', 'university graduate serving as a village official'],
  ['生产队长', 'Production Team Leader'],
])
/** Ranks of which the second is a Vice rather than a Deputy. */
const VICE = /^(?:President|Chairman|Premier|Minister|Mayor|Governor|Principal|Chancellor)/
/** Said before the whole office though it qualifies the rank. */
const TIME = new RegExp(`^${TIME_MODIFIER}`)
/** Those who are sent somewhere: 中国驻美国大使, 驻日内瓦总领事. */
const POSTED = /^(.*)驻(.+)$/
const SENT = new RegExp(`(?:${SENT_RANK}|武官|记者)$`)
/** What one country has in another. */
const MISSION = new RegExp(`^(.*)驻(.+?)(${kindOf('mission')})$`)
/** 党的二十大代表. */
const CONGRESS = /^党的(十?[一二三四五六七八九]|二?十[一二三四五六七八九]?)大$/

/** The English of one office or of several that 、 or 兼 joins, parted by semicolons; '' where a rank is not known. */
export function glossOfTitle(title: string, lexicon: Lexicon): string {
  const offices = title.split(/[、，；]|兼任?/).map(office => glossOfOffice(office, lexicon))
  return offices.every(Boolean) ? offices.join('; ') : ''
}

function glossOfOffice(title: string, lexicon: Lexicon): string {
  const time = TIME.exec(title)?.[0] ?? ''
  const untimed = title.slice(time.length)
  const whole = WHOLE.get(untimed)
  if (whole) return time ? modify(whole, time) : whole
  const rank = ending(untimed, RANKS) ?? ending(untimed, ROLES)
  if (!rank) return ''
  let rest = untimed.slice(0, untimed.length - rank.length)
  const modifiers: string[] = []
  // 党组 is a body here: Secretary of the Party Leadership Group.
  for (let modifier = ending(rest, MODIFIERS); modifier && modifier !== '党组'; modifier = ending(rest, MODIFIERS)) {
    modifiers.push(modifier)
    rest = rest.slice(0, rest.length - modifier.length)
  }
  const body = sharedCharacter(rest, rank)
  const inBody = RANKS_IN.find(([each, kind]) => each === rank && kind.test(body))?.[2]
  let english = inBody ?? RANKS.get(rank) ?? ROLES.get(rank) ?? ''
  for (const modifier of modifiers) english = modify(english, modifier)
  if (time) english = modify(english, time)
  return placed(english, rank, body, lexicon)
}

/** Where the office is held. */
function placed(english: string, rank: string, body: string, lexicon: Lexicon): string {
  if (!body || MERGED.has(body + rank)) return english
  const congress = CONGRESS.exec(body)?.[1]
  if (congress) return `${english} to the ${ordinal(numberOf(congress) ?? 0)} CPC National Congress`
  // 驻罗马尼亚大使馆参赞: the embassy is in Romania.
  const mission = MISSION.exec(body)
  if (mission) {
    const [from, to] = [mission[1] ? glossOfBody(mission[1], lexicon) : undefined, glossOfBody(mission[2] as string, lexicon)]
    const kind = glossOfBody(mission[3] as string, lexicon)
    if (from?.sure === false || !to.sure) return ''
    return `${english} of the ${kind.english}${from ? ` of ${from.withArticle}` : ''} in ${to.withArticle}`
  }
  const posted = SENT.test(rank) ? POSTED.exec(body) : null
  if (posted) {
    const [from, to] = [posted[1] ? glossOfBody(posted[1], lexicon) : undefined, glossOfBody(posted[2] as string, lexicon)]
    if (from?.sure === false || !to.sure) return ''
    return `${english}${from ? ` of ${from.withArticle}` : ''} ${/[使表]$/.test(rank) ? 'to' : 'in'} ${to.withArticle}`
  }
  const level = LEVELS.get(body)
  // 区领导: a leader of the level rather than of a body.
  if (level) return `${level} ${english}`
  const { withArticle: gloss, english: kind, isAdjective, sure } = glossOfBody(body, lexicon)
  // Director of the Municipal Office for 市食品安全办公室主任 were less than the truth.
  if (!sure) return ''
  if (isAdjective) return `${kind.replace(/^the /, '')} ${english}`
  return rank === '代表' && /(?:人大|代表大会)$/.test(body)
    ? `Deputy to ${gloss}`
    : `${english} of ${gloss}`.replace('Minister of the Ministry of', 'Minister of')
}

/** 区长 is a rank of its own; the 区政府 before it says nothing more. */
const MERGED = new Set(['区政府区长', '市政府市长', '县政府县长', '省政府省长', '州政府州长', '镇政府镇长', '乡政府乡长'])

function modify(english: string, modifier: string): string {
  const word = MODIFIERS.get(modifier) ?? ''
  if (word.startsWith('-')) return english + word
  if (word.startsWith('to ')) return `${english} ${word}`
  return modifier === '副' && VICE.test(english) ? `Vice ${english}` : `${word} ${english}`
}

/** 外交部长 is the 部长 of the 外交部: the body, with the character that it shares with the rank. */
function sharedCharacter(body: string, rank: string): string {
  const shared = body + rank.charAt(0)
  const length = ending(shared, BODIES, ENDS)?.length ?? 0
  return /^.长$/.test(rank) && length > 1 && length > (ending(body, BODIES, ENDS)?.length ?? 0) ? shared : body
}

const ending = (text: string, ...tables: readonly ReadonlyMap<string, string>[]): string | undefined => {
  for (let length = Math.min(LONGEST, text.length); length > 0; length--)
    if (tables.some(words => words.has(text.slice(-length)))) return text.slice(-length)
  return undefined
}
