// Offices in English, put together from their parts: 市委副书记 → Deputy Secretary of the Municipal Party Committee.
import { BODIES, LEVELS, MODIFIERS, RANKS, ROLES } from './office-parts'

const LONGEST = 20
/** Offices whose English is not the sum of their parts. */
const WHOLE: ReadonlyMap<string, string> = new Map([
  ['国家主席', 'President'],
  ['国家副主席', 'Vice President'],
  ['党和国家领导人', 'Party and state leader'],
])
/** What these ranks are called in bodies of a certain kind. */
const RANKS_IN: readonly (readonly [rank: string, body: RegExp, english: string])[] = [
  ['部长', /(?:组织|宣传|统战|武装|工作|社会工作)部$/, 'Head'],
  ['主任', /(?:人大常委会|管委会|居委会|村委会|人民代表大会常务委员会)$/, 'Chairman'],
  ['常委', /委$/, 'Member of the Standing Committee'],
  ['行长', /[支分]行$/, 'Manager'],
  ['院长', /医院$/, 'Director'],
  ['院长', /(?<!科|法|检察|研究)(?:学院|系)$/, 'Dean'],
  ['代表', /(?:党|党代会|代表大会)$/, 'Delegate'],
]
/** Ranks of which the second is a Vice rather than a Deputy. */
const VICE = /^(?:President|Chairman|Premier|Prime Minister|Minister|Mayor|Governor|Principal|Chancellor)/
/** Said before the whole office though it qualifies the rank. */
const TIME = /^(?:原|前|时任|现任|新任)/

/** The English of one office or of several that 、 or 兼 joins, parted by semicolons; '' where a rank is not known. */
export function glossOfTitle(title: string): string {
  const offices = title.split(/[、，；]|兼任?/).map(glossOfOffice)
  return offices.every(Boolean) ? offices.join('; ') : ''
}

function glossOfOffice(title: string): string {
  const whole = WHOLE.get(title)
  if (whole) return whole
  const time = TIME.exec(title)?.[0] ?? ''
  const rank = ending(title, RANKS) ?? ending(title, ROLES)
  if (!rank) return ''
  let rest = title.slice(time.length, title.length - rank.length)
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
  if (!body || MERGED.has(body + rank)) return english
  const level = LEVELS.get(body)
  // 区领导: a leader of the level rather than of a body.
  return level ? `${level} ${english}` : `${english} of the ${glossOfBody(body)}`.replace('Minister of the Ministry of', 'Minister of')
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
  return /长$/.test(rank) && (ending(shared, BODIES)?.length ?? 0) > 1 + (ending(body, BODIES)?.length ?? 0) ? shared : body
}

const ending = (text: string, words: ReadonlyMap<string, string>): string | undefined => {
  for (let length = Math.min(LONGEST, text.length); length > 0; length--) if (words.has(text.slice(-length))) return text.slice(-length)
  return undefined
}

/** The body from its parts, the innermost first; names that are not known stay Chinese. */
function glossOfBody(body: string): string {
  const chunks: { english: string; place: boolean }[] = []
  let described: string[] = []
  for (let rest = body; rest; ) {
    const start = firstKnown(rest)
    if (start > 0) described.push(rest.slice(0, start))
    rest = rest.slice(start)
    const part = rest && longestKnown(rest)
    if (!part) break
    rest = rest.slice(part.length)
    const level = LEVELS.get(part)
    if (level) described.push(level)
    else described = [describe(described, BODIES.get(part) as string)]
    // A level with a name is a place unless a body follows.
    if (level && rest && firstKnown(rest) === 0 && !LEVELS.has(longestKnown(rest) ?? '')) continue
    chunks.push({ english: described.join(' '), place: level !== undefined })
    described = []
  }
  if (described.length) chunks.push({ english: described.join(' '), place: false })
  return chunks.reverse().reduce((all, { english, place }) => all + (all ? (place ? ', ' : ' of the ') : '') + english, '')
}

/** The level belongs to the body that an organ is of: Standing Committee of the District People's Congress. */
function describe(adjectives: readonly string[], body: string): string {
  const at = body.lastIndexOf(' of the ')
  const owner = at < 0 ? 0 : at + ' of the '.length
  return body.slice(0, owner) + [...adjectives, body.slice(owner)].join(' ')
}

const isKnown = (part: string): boolean => LEVELS.has(part) || BODIES.has(part)

function longestKnown(text: string): string | undefined {
  for (let length = Math.min(LONGEST, text.length); length > 0; length--) if (isKnown(text.slice(0, length))) return text.slice(0, length)
  return undefined
}

/** Where the first known part begins; the length of the text if there is none. */
function firstKnown(text: string): number {
  for (let at = 0; at < text.length; at++) if (longestKnown(text.slice(at))) return at
  return text.length
}
