// Names right behind an office, though they are words or begin with a rare surname: 发言人高峰表示, 县委书记过建明出席, 德国总理默茨通电话.
import { HAN } from '../../text/characters'
import { AFTER_NAMES } from '../../vocabulary/around-names'
import { ABROAD } from '../../vocabulary/known-names'
import { couldBeName, hasRareSurname, isDoubtfulSurname, isSurname, surnameLength } from '../../vocabulary/names'
import { ANYBODY, RANKS, ROLES, rankBefore } from '../../vocabulary/office-parts'
import { behind, DOT } from '../name-ends'
import { officeEndingAt } from '../offices'
import type { Candidate, Page, Recognizer } from '../recognizer'

/** Zipf frequency from which on a word is too common to be a name without a verb behind it. */
const COMMON = 3.5
const ALL_HAN = new RegExp(`^[${HAN}]+$`)
/** Surnames that stand behind offices as something else: 总裁和首席…, 委员由…, 主席曾…. */
const FUNCTION = /^[和于由都时曾常应同从向别则以并则但来过员]/
/** Least log₁₀ probability of the given name behind such a surname or before a particle, and elsewhere. */
const LIKELY = -5.5
const POSSIBLE = -6.5
const LONGEST_FOREIGN = 8
/** Least mean log₁₀ probability of the characters of a foreign name. */
const FOREIGN = -3.4
const UNFIT = -4
const NEXT = /^(?:[、和与及]|以及)/

export const namesBehindOffices: Recognizer = {
  name: 'names-behind-offices',
  about:
    'A surname, also a rare one, and one or two characters right behind an office and before a verb or a border, also where they are a word.',
  find: page => {
    const found: Candidate[] = []
    for (let at = 2; at < page.text.length; at++) {
      if (!rankBefore(page.text, at) || (page.startingAt[at] === -1 && page.endingAt[at] === -1)) continue
      const office = officeEndingAt(page, at)
      if (!office || office.role) continue
      const anybody = ANYBODY.test(page.text.slice(office.start, at))
      for (let start = at, first = true; ; first = false) {
        const end =
          (first && ABROAD.test(page.text.slice(office.start, at)) ? foreignEnd(page, start) : undefined) ??
          nameEnd(page, start, first && !anybody)
        if (end === undefined) break
        found.push({ start, end, kind: 'person', tier: 'set-off' })
        const next = NEXT.exec(page.text.slice(end, end + 2))
        if (!next) break
        start = end + next[0].length
      }
    }
    return found
  },
  examples: [
    { text: '发言人高峰表示，市长黄金、副市长安全出席会议。市纪委书记周密到会。', finds: ['高峰', '黄金', '安全', '周密'] },
    { text: '副书记张和平、王建国和李和参加。', finds: ['张和平', '王建国', '李和'] },
    { text: '县委书记万俟建明到会，县长过建明出席', finds: ['万俟建明', '过建明'] },
    { text: '德国总理默茨通电话，俄罗斯总统普京同印度总理莫迪会谈，外国总统访问', finds: ['默茨', '普京', '莫迪'] },
    {
      text: '刘鹤副总理会见，毛主席和周总理，主任解释说，书记强调，总理高度重视，主席安排在周一，书记种树，领导单位，',
      finds: [],
      not: ['总理高度表示'],
    },
    { text: '宣传部部长、区监委主任和史志办主任，县长的应对，局长查明真相，区长万分激动', finds: [], not: ['局长查明表示'] },
    {
      text: '书记明确表示，局长强烈要求，主席严肃指出，市长成功主持，书记全面介绍，主席向大会作报告，荆州长江大桥，书记高山上植树',
      finds: [],
      not: ['书记高山表示'],
    },
    { text: '俄罗斯外长拉夫罗夫当天表示，宣传处处长，金正恩和韩国总统会谈，领导人第五次会晤', finds: ['拉夫罗夫'] },
  ],
}

/** Where the run of characters of foreign names ends that begins at `start`, if it is a name: 默茨|通电话. */
function foreignEnd(page: Page, start: number): number | undefined {
  for (let end = start + 2; end <= start + LONGEST_FOREIGN; end++) {
    const follows = behind(page, end)
    if (!follows || DOT.test(page.text.charAt(end))) continue
    const name = Array.from(page.text.slice(start, end))
    if (page.lexicon.entities.known(name.join(''))?.kind === 'person') return end
    const level = name.reduce((sum, character) => sum + Math.max(-6, page.lexicon.entities.foreign(character)), 0) / name.length
    // Before a border it may hold more than the name: 马图拉纳预计，….
    if (follows === 'border' && name.some(character => page.lexicon.entities.foreign(character) < UNFIT)) return undefined
    return level > FOREIGN && !page.lexicon.entities.breaks(name.join('').slice(0, 2)) ? end : undefined
  }
  return undefined
}

/** Where the name ends that begins at `start`; words only behind an office of their own or a name. */
function nameEnd(page: Page, start: number, mayBeWord: boolean): number | undefined {
  const { text, lexicon } = page
  for (const given of [2, 1]) {
    const surname = surnameLength(text.slice(start, start + 4))
    const end = start + surname + given
    const name = text.slice(start, end)
    if (!surname || name.length < surname + given || !couldBeName(name) || !ALL_HAN.test(name)) continue
    // 毛主席和周|总理.
    if (given === 1 && FUNCTION.test(name)) continue
    if ((lexicon.entities.known(name)?.kind ?? 'person') !== 'person') continue
    if (RANKS.has(name) || ROLES.has(name) || RANKS.has(text.slice(start - 1, start + 1)) || AFTER_NAMES.has(name)) continue
    const follows = behind(page, end)
    if (!follows || isPartOfWord(page, start, end)) continue
    const frequency = lexicon.frequency(name)
    const doubtful = FUNCTION.test(name) || follows === 'particle'
    const likely = lexicon.entities.given(name.slice(surname)) >= (doubtful ? LIKELY + (2 - given) : POSSIBLE)
    // 主席和|夫人, 参谋长代|之.
    if (FUNCTION.test(name) && lexicon.frequency(name.slice(1)) > COMMON) continue
    if (given === 1 && hasRareSurname(name) && follows !== 'doing') continue
    if (!frequency && likely && (isSurname(name.charAt(0)) || follows !== 'particle' || surname > 1)) return end
    if (!frequency) continue
    // A word: 高峰, 黄金, but no verb (强调) or adverb, and none with a rare surname (过问, 员工).
    if (surname === 1 && !isSurname(name.charAt(0))) continue
    // Adjectives are adverbs here: 局长强烈要求; so are 全面 and 公开.
    const tag = lexicon.tag(name)
    if (!/[nNRZSim]/.test(tag) || lexicon.entities.breaks(name) || (/[nN]/.test(tag) && isDoubtfulSurname(name.charAt(0)))) continue
    if (follows === 'doing' || frequency < COMMON || (mayBeWord && isBeforeOffice(page, end))) return end
  }
  return undefined
}

/** Whether a possible name is cut out of longer words: 高度|重视 whose 高度 no verb follows, 安排|在, 查明|真相. */
function isPartOfWord({ text, lexicon }: Page, start: number, end: number): boolean {
  for (let to = end + 1; to <= Math.min(text.length, start + 5); to++) if (lexicon.frequency(text.slice(start, to)) > COMMON) return true
  // 解释说: the first two of three characters are a verb of their own.
  const head = text.slice(start, start + 2)
  return end - start > 2 && (AFTER_NAMES.has(head) || lexicon.tag(head) === 'v')
}

/** Whether 、 and a further office with its own name follow: 市长黄金、副市长…. */
function isBeforeOffice(page: Page, end: number): boolean {
  if (page.text.charAt(end) !== '、') return false
  for (let length = 2; length <= 10; length++) if (officeEndingAt(page, end + 1 + length)?.start === end + 1) return true
  return false
}
