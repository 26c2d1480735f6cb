// Bodies in English, put together from their parts: 合川区卫生健康委 → Hechuan District Health Commission.
import type { Lexicon } from '../lexicon'
import { PLACE_LEVELS } from '../vocabulary/body-parts'
import { type Cut, cutBody } from './cut-body'
import type { Part } from './read-body-part'
import { romanize } from './romanize'

/** Bodies that take the name before them without “of”: Peking University, but the Ministry of Defence of France. */
const NAMED = 'University|College|School|Hospital|Company|Corporation|Co., Ltd.|Group|Factory|Agency|Bank|Daily|News|Press|Station'
const WITHOUT_ARTICLE = new RegExp(`(?<!Branch )(?:${NAMED}|Television|Mine|Farm|Hotel|Kindergarten|Community|UNESCO|NATO|ASEAN)$`)
const NAMED_BODY = new RegExp(`^(?:${NAMED}|Branch|Sub-branch|Branch Company)$`)
const LANDS_WITH_ARTICLE =
  /^(?:United|Philippines|Netherlands|Maldives|Soviet|Czech|Federal|Central|European|Vatican|Democratic|Dominican|Special)|\b(?:Republic|Kingdom|Union|Federation|Emirates|Islands|SAR)\b/
/** What commissions of governments, which are no committees, are busy with. */
const GOVERNMENT =
  /(?:Development|Reform|Health|Education|Technology|Planning|Commerce|Tourism|Affairs|Trade|Information|Transport|Assets|Supervision|Governance)$/
/** Words of this Zipf frequency or more are no names. */
const COMMON = 3.6
/** Organs that a state has. */
const ORGAN_OF_STATE =
  /^(?:Ministry|Embassy|Consulate|Commission|Bureau|Administration|Department|Customs)\b|^\w+ (?:Commission|Bureau|Administration)$/
const AND = /^[和与及暨]$/

/** A body of the chain, or the place where it is. */
interface Chunk {
  readonly english: string
  readonly kind: 'body' | 'place' | 'land'
  /** Begins with the name of a place or an institution. */
  readonly proper: boolean
}

/** A body in English. */
export interface BodyGloss {
  readonly english: string
  /** The same after “of”. */
  readonly withArticle: string
  /** Whether every part was known, or is the name of a place before its level. */
  readonly complete: boolean
  /** Whether every part was known or is surely a name, as that of a company; of those that are not, nothing should be said. */
  readonly sure: boolean
  /** It only says of what kind something is (法律 of 法律顾问). */
  readonly isAdjective: boolean
}

/** The English of a body or a place, the innermost first. */
export function glossOfBody(body: string, lexicon: Lexicon): BodyGloss {
  const { chunks, complete, sure, isAdjective } = readChunks(body, lexicon)
  const [first, ...others] = chunks.reverse()
  if (!first) return { english: '', withArticle: '', complete: false, sure, isAdjective }
  const rest = others.map(chunk => (chunk.kind === 'place' ? `, ${chunk.english}` : ` of ${withArticle(chunk)}`)).join('')
  return { english: first.english + rest, withArticle: withArticle(first) + rest, complete, sure, isAdjective }
}

function withArticle({ english, kind, proper }: Chunk): string {
  const bare =
    (kind === 'place' && !/Autonomous Region$/.test(english)) ||
    (kind === 'land' ? !LANDS_WITH_ARTICLE.test(english) : proper && WITHOUT_ARTICLE.test(english))
  return bare || /^(?:the |China$)/i.test(english) ? english : `the ${english}`
}

function readChunks(body: string, lexicon: Lexicon): { chunks: Chunk[] } & Pick<BodyGloss, 'complete' | 'sure' | 'isAdjective'> {
  const cuts = cutBody(body, lexicon)
  const chunks: Chunk[] = []
  let words: string[] = []
  let proper = false
  let complete = true
  let sure = true
  let nameAt = 0
  let abroad = false
  const close = (english: string, kind: Chunk['kind']) => {
    chunks.push({ english, kind, proper: proper || kind !== 'body' })
    words = []
    proper = false
  }
  cuts.forEach(({ start, end, part }, i) => {
    const next = cuts[i + 1]
    const following = next?.part ?? cuts[i + 2]?.part
    if (!part) {
      const unknown = body.slice(start, end)
      const local = next?.part && isLocal(next.part, body, end)
      if (AND.test(unknown) && words.length) words.push('and')
      // 合阳城 in 合阳城街道 is one name, though there is a 合阳 too.
      else if (local && proper && words.length === 1 && unknown.length === 1) words = [romanize(body.slice(nameAt, end), lexicon)]
      // 上什字 in 上什字社区 is a name; so is what opens that of a company.
      else if (
        local
          ? !abroad && isPlaceName(unknown, body.charAt(end))
          : !words.length && next?.part && isCompany(next.part, cuts[i + 2]) && isName(unknown, lexicon)
      ) {
        complete &&= Boolean(local)
        words.push(romanize(unknown, lexicon, body.slice(end, next?.end)))
        proper = true
        nameAt = start
      } else {
        words.push(unknown)
        complete = false
        sure = false
      }
      return
    }
    const isFollowedByPlace =
      following?.kind === 'name' ||
      following?.kind === 'land' ||
      (following && !next?.part ? isLocal(following, body, (next as Cut).end) : following?.kind === 'level')
    // 中国外交部, 中国卫健委: organs of the state are “of China”, a bank or a union is the China Union.
    if (words[0] === 'China' && (part.kind === 'body' || part.kind === 'known') && ORGAN_OF_STATE.test(part.english)) {
      const fields = words.slice(1)
      close('China', 'land')
      words = fields
    }
    switch (part.kind) {
      case 'body':
        close(describe(words, part.english), 'body')
        break
      case 'known':
        // 省作协 is the 作协 of the province.
        if (words.length && words.every(word => ADJECTIVES.has(word))) close(describe(words, part.english), 'body')
        // 德国宝马汽车公司: the company has its name from the known one.
        else if (!words.length && part.english.length < LONGEST_BRAND && lastBody(cuts, i)) {
          words.push(part.english)
          proper = true
        } else {
          if (words.length) {
            // 高等|军事科学院: what describes is not whose.
            if (!proper) sure = false
            complete &&= proper
            close(placeNamed(words), proper ? 'land' : 'body')
          }
          proper = true
          close(part.english, 'body')
        }
        break
      case 'land':
        abroad = true
        if (following?.kind === 'level' || (following?.kind === 'body' && NAMED_BODY.test(following.english))) {
          words.push(part.english)
          proper = true
        } else close(part.english, 'land')
        break
      case 'level':
        // 赵县 县委: the level is said twice.
        if (following?.kind === 'body' && next?.part && body.charAt(end) === body.charAt(end - 1)) break
        if (part.english === 'CPC' || (end < body.length && !isFollowedByPlace)) words.push(part.english)
        else {
          const party = words[0] === 'CPC'
          close(placeOf(party ? words.slice(1) : words, part), 'place')
          if (party) words = ['CPC']
        }
        break
      case 'name':
        // 重庆合川: the first is where the second lies.
        if (proper) close(words.join(' '), 'place')
        words.push(part.english)
        proper = true
        nameAt = start
        break
      case 'field':
        words.push(part.english)
    }
  })
  // 上海市工会上海市妇联 are two bodies that nothing parts.
  const names = cuts.flatMap(({ part }, i) =>
    part?.kind === 'name' && cuts[i + 1]?.part?.kind === 'level' ? [part.english + cuts[i + 1]?.part?.english] : [],
  )
  if (new Set(names).size < names.length) {
    complete = false
    sure = false
  }
  const isAdjective = words.length > 0 && chunks.length === 0 && !proper && words[0] !== 'China'
  if (words.length) {
    complete &&= proper && words.length === 1
    // Of a body whose end is missing nothing is said.
    sure &&= isAdjective || (words.length === 1 && (proper || words[0] === 'China'))
    close(words.join(' '), proper && words.length === 1 ? 'place' : 'body')
  }
  return { chunks, complete, sure, isAdjective }
}

const NOUNS: ReadonlyMap<string, string> = new Map([...PLACE_LEVELS.values()].map(([adjective = '', noun = '']) => [adjective, noun]))
const ADJECTIVES: ReadonlySet<string> = new Set(NOUNS.keys())

/** Hubei Province of Hubei Provincial. */
const placeNamed = (words: readonly string[]): string =>
  [...words.slice(0, -1), NOUNS.get(words.at(-1) ?? '') ?? words.at(-1)].filter(Boolean).join(' ')

/** Whether what follows is fields and at once a company, the end of the name. */
const lastBody = (cuts: readonly Cut[], i: number): boolean => {
  const rest = cuts.slice(i + 1).map(({ part }) => part)
  const end = rest.pop()
  return /^(?:Company|Co\., Ltd\.|Group)/.test(end?.english ?? '') && end?.kind === 'body' && rest.every(part => part?.kind === 'field')
}
const LONGEST_BRAND = 12

/** 各村, 三个社区 and 我县 name none; of one character there are counties alone. */
const isPlaceName = (unknown: string, level: string): boolean =>
  unknown.length <= LONGEST_PLACE && !NO_NAME.test(unknown) && (unknown.length > 1 || level === '县')
const LONGEST_PLACE = 6
const NO_NAME = /^[各全本该每某我你他她贵其此这那原前现同外几多两一二三四五六七八九十]|[个的等和及与]$/

/** Companies and groups have names of their own: 力帆集团. */
const isCompany = ({ english }: Part, then: Cut | undefined): boolean =>
  /^(?:Co\., Ltd\.|Group)/.test(english) ||
  (/^(?:Company|Field)$/.test(english) && Boolean(then?.part && /^(?:Co|Group)/.test(then.part.english)))

/** Whether it may be a name, since no common word is in it: 力帆, but not 俄方谈判. */
function isName(unknown: string, lexicon: Lexicon): boolean {
  if (unknown.length < 2 || NO_NAME.test(unknown) || (lexicon.hasWord(unknown) && !/[ZRST]/.test(lexicon.tag(unknown)))) return false
  for (let at = 0; at + 1 < unknown.length; at++) if (lexicon.frequency(unknown.slice(at, at + 2)) > COMMON) return false
  return true
}

/** Whether a part is or begins with a level, before which there is a name: 社区, 村党支部. */
const isLocal = ({ kind }: Part, body: string, at: number): boolean =>
  kind === 'level' || (kind === 'body' && /^(?:[省市区县州镇乡村].|街道|社区)/.test(body.slice(at, at + 2)))

/** Hechuan District, Sichuan Province; of 市 the name alone. */
const placeOf = (words: readonly string[], { english, noun = '' }: Part): string =>
  words.length ? [...words, noun].filter(Boolean).join(' ') : noun || english

/** The level belongs to the body that an organ is of: Standing Committee of the District People's Congress. */
function describe(adjectives: readonly string[], body: string): string {
  const at = body.lastIndexOf(' of the ')
  const owner = at < 0 ? 0 : at + ' of the '.length
  // Commission for Comprehensively Deepening Reform.
  if (/^\w+ly \w+ing /.test(adjectives.at(-1) ?? ''))
    return `${[...adjectives.slice(0, -1), body === 'Committee' ? 'Commission' : body].join(' ')} for ${adjectives.at(-1)}`
  const noun = body === 'Committee' && GOVERNMENT.test(adjectives.at(-1) ?? '') ? 'Commission' : body.slice(owner)
  // 民政|事务处: both parts say Affairs.
  return body.slice(0, owner) + [...adjectives, noun].join(' ').replace(/\b(\w+) \1\b/g, '$1')
}
