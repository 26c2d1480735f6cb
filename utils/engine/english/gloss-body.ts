// Bodies in English, put together from their parts: 合川区卫生健康委 → Hechuan District Health Commission.
import type { Lexicon } from '../lexicon'
import { firstKnown, type Part, partAt } from './read-body-part'
import { romanize } from './romanize'

/** Bodies that take the name before them without “of”: Peking University, but the Ministry of Defence of France. */
const NAMED = 'University|College|School|Hospital|Company|Corporation|Co., Ltd.|Group|Factory|Agency|Bank|Daily|News|Press|Station'
const WITHOUT_ARTICLE = new RegExp(`(?:${NAMED}|Television|Mine|Farm|Hotel|Kindergarten|Community|UNESCO|NATO|ASEAN)$`)
const NAMED_BODY = new RegExp(`^(?:${NAMED})$`)
const LANDS_WITH_ARTICLE =
  /^(?:United|Philippines|Netherlands|Maldives|Soviet|Czech|Federal|Central|European|Vatican|Democratic|Dominican|Special)/
/** What commissions of governments, which are no committees, are busy with. */
const GOVERNMENT =
  /(?:Development|Reform|Health|Education|Technology|Planning|Commerce|Tourism|Affairs|Trade|Information|Transport|Assets|Supervision)$/
/** Words of this Zipf frequency or more are no names. */
const COMMON = 3.6
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
  /** Whether every part was known; of those that are not, names are romanised, others left Chinese. */
  readonly complete: boolean
  /** It only says of what kind something is (法律 of 法律顾问). */
  readonly isAdjective: boolean
}

/** The English of a body or a place, the innermost first. */
export function glossOfBody(body: string, lexicon: Lexicon): BodyGloss {
  const { chunks, complete, isAdjective } = readChunks(body, lexicon)
  const [first, ...others] = chunks.reverse()
  if (!first) return { english: '', withArticle: '', complete: false, isAdjective }
  const rest = others.map(chunk => (chunk.kind === 'place' ? `, ${chunk.english}` : ` of ${withArticle(chunk)}`)).join('')
  return { english: first.english + rest, withArticle: withArticle(first) + rest, complete, isAdjective }
}

function withArticle({ english, kind, proper }: Chunk): string {
  const bare =
    (kind === 'place' && !/Autonomous Region$/.test(english)) ||
    (kind === 'land' ? !LANDS_WITH_ARTICLE.test(english) : proper && WITHOUT_ARTICLE.test(english))
  return bare || /^(?:the |China$)/i.test(english) ? english : `the ${english}`
}

function readChunks(body: string, lexicon: Lexicon): { chunks: Chunk[] } & Pick<BodyGloss, 'complete' | 'isAdjective'> {
  const chunks: Chunk[] = []
  let words: string[] = []
  let proper = false
  let complete = true
  let nameAt = 0
  const close = (english: string, kind: Chunk['kind']) => {
    chunks.push({ english, kind, proper: proper || kind !== 'body' })
    words = []
    proper = false
  }
  for (let at = 0; at < body.length; ) {
    const next = firstKnown(body, at, lexicon)
    if (next > at) {
      const unknown = body.slice(at, next)
      const part = partAt(body, next, lexicon)
      if (AND.test(unknown) && words.length) words.push('and')
      // 合阳城 in 合阳城街道 is one name, though there is a 合阳 too.
      else if (part && proper && words.length === 1 && unknown.length === 1 && isLocal(part.part, body, next))
        words = [romanize(body.slice(nameAt, next), lexicon)]
      else if (part && (isLocal(part.part, body, next) || (!words.length && isName(unknown, lexicon)))) {
        // 上什字 in 上什字社区 is a name; what opens the name of another body probably is.
        complete &&= isLocal(part.part, body, next)
        words.push(romanize(unknown, lexicon, body.slice(next, next + part.length)))
        proper = true
        nameAt = at
      } else {
        words.push(unknown)
        complete = false
      }
      at = next
      continue
    }
    const { part, length } = partAt(body, at, lexicon) as { part: Part; length: number }
    at += length
    const then = firstKnown(body, at, lexicon)
    const following = partAt(body, then, lexicon)?.part
    const isFollowedByPlace =
      following?.kind === 'name' ||
      following?.kind === 'land' ||
      (following && then > at ? isLocal(following, body, then) : following?.kind === 'level')
    switch (part.kind) {
      case 'body':
        close(describe(words, part.english), 'body')
        break
      case 'known':
        if (words.length) close(words.join(' '), 'body')
        proper = true
        close(part.english, 'body')
        break
      case 'land':
        if (following?.kind === 'level' || (following?.kind === 'body' && NAMED_BODY.test(following.english))) {
          words.push(part.english)
          proper = true
        } else close(part.english, 'land')
        break
      case 'level':
        // 赵县 县委: the level is said twice.
        if (following?.kind === 'body' && then === at && body.charAt(at) === body.charAt(at - 1)) break
        if (part.english === 'CPC' || (at < body.length && !isFollowedByPlace)) words.push(part.english)
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
        nameAt = at - length
        break
      case 'field':
        words.push(part.english)
    }
  }
  const isAdjective = words.length > 0 && chunks.length === 0 && !proper && words[0] !== 'China'
  if (words.length) {
    complete &&= proper && words.length === 1
    close(words.join(' '), proper && words.length === 1 ? 'place' : 'body')
  }
  return { chunks, complete, isAdjective }
}

/** Whether it may be a name, since no common word is in it: 力帆, but not 俄方谈判. */
function isName(unknown: string, lexicon: Lexicon): boolean {
  for (let at = 0; at + 1 < unknown.length; at++) if (lexicon.frequency(unknown.slice(at, at + 2)) > COMMON) return false
  return true
}

/** Whether a part is or begins with a level, before which there is a name: 社区, 村党支部. */
const isLocal = ({ kind }: Part, body: string, at: number): boolean =>
  kind === 'level' || (kind === 'body' && /^[省市区县州镇乡村]./.test(body.slice(at, at + 2)))

/** Hechuan District, Sichuan Province; of 市 the name alone. */
const placeOf = (words: readonly string[], { english, noun = '' }: Part): string =>
  words.length ? [...words, noun].filter(Boolean).join(' ') : noun || english

/** The level belongs to the body that an organ is of: Standing Committee of the District People's Congress. */
function describe(adjectives: readonly string[], body: string): string {
  const at = body.lastIndexOf(' of the ')
  const owner = at < 0 ? 0 : at + ' of the '.length
  const noun = body === 'Committee' && GOVERNMENT.test(adjectives.at(-1) ?? '') ? 'Commission' : body.slice(owner)
  return body.slice(0, owner) + [...adjectives, noun].join(' ')
}
