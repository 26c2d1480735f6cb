// A surname with a form of address: 何先生, 李大姐, 周厅长, 老王, 张某某.
import { HAN } from '../../text/characters'
import { isSurname, SURNAMES_THAT_ARE_WORDS } from '../../vocabulary/names'
import { ADDRESS_BEHIND_SURNAME, RANK_BEHIND_SURNAME } from '../../vocabulary/patterns'
import type { Candidate, Page, Recognizer } from '../recognizer'

/** 总 and 某 begin many a word. */
const ADDRESSED = new RegExp(
  `(?<surname>[${HAN}])(?:(?!某)${ADDRESS_BEHIND_SURNAME}|总(?![书统理结体部会台局工裁司指参量监队行之共数计是要和需编会])|某某|某(?![一些个种日年月天地人]))`,
  'g',
)
const RANKED = new RegExp(`(?<surname>[${HAN}])副?${RANK_BEHIND_SURNAME}(?!们|级|制)`, 'g')
/** In a list of offices 区 of 区主席 is no surname, unless the page names somebody with it: 周书记、单主席. */
const LISTED = new RegExp(`[${HAN}][、和与]$`)
const FAMILIAR = new RegExp(`(?<![${HAN}\\d０-９])[老小](?<surname>[${HAN}])(?=[说和与的，、。：]|告诉|表示|介绍|笑)`, 'g')
/** Surnames that are common words before these: 各位先生 has no 位先生. */
const NOT_BEFORE = /[各这那位几两名该本一个多女男大小老某学由和与及从被对给让跟同为是有在请]/
/** Zipf frequency from which on 小米 is a word. */
const WORD = 3
/** 各展所长: what one is good at, and no 所长. */
const OWN_STRENGTH = /^[各一尽所]展所长/
/** What is a surname, but far more often something else before a form of address. */
const SELDOM = /[时应向但并对将因当则且故]/

export const addressed: Recognizer = {
  name: 'addressed',
  about: 'A surname with a form of address or a rank behind it, or 老 or 小 before it.',
  find: page => {
    const { text, units, startingAt } = page
    const surnames = new Set(units.flatMap(({ kind, start }) => (kind === 'person' ? [text.charAt(start)] : [])))
    const found: Candidate[] = []
    for (const match of text.matchAll(ADDRESSED)) {
      const surname = match.groups?.surname ?? ''
      const start = match.index
      if (!isSurname(surname) || NOT_BEFORE.test(surname)) continue
      // 应同学要求, 但先生每月…: such a surname only where the page has somebody with it.
      if (SELDOM.test(surname) && !surnames.has(surname)) continue
      // 李明先生 is a full name; 于是先生 none.
      const index = startingAt[start] as number
      const unit = units[index]
      if (!unit || (unit.kind === 'word' && unit.end > start + 1 && unit.end !== start + match[0].length)) continue
      if (unit.kind === 'person' && unit.end > start + match[0].length) continue
      found.push({ start, end: start + match[0].length, kind: 'person', tier: 'spoken-for' })
    }
    // 李主席, 范处长: the surname alone, its office goes to `titles`.
    for (const match of text.matchAll(RANKED))
      if (
        !OWN_STRENGTH.test(text.slice(match.index - 1, match.index + 3)) &&
        isAddressee(page, match.index, match.index + match[0].length, surnames)
      )
        found.push({ start: match.index, end: match.index + 1, kind: 'person', tier: 'spoken-for' })
    // 大米、小米、小麦 are none.
    for (const match of text.matchAll(FAMILIAR))
      if (
        isSurname(match.groups?.surname ?? '') &&
        !(page.lexicon.frequency(match[0]) > WORD && /[、和与，。的]/.test(text.charAt(match.index + 2)))
      )
        found.push({ start: match.index, end: match.index + 2, kind: 'person', tier: 'known-place' })
    return found
  },
  examples: [
    { text: '家住江北的何先生表示，生活方便。', finds: ['何先生'] },
    { text: '“真好。”李大姐说。老王笑着点头。', finds: ['李大姐', '老王'] },
    { text: '犯罪嫌疑人张某某到案。', finds: ['张某某'] },
    { text: '应同学要求，向同学分享心得，但先生每月要吃药', finds: [], not: ['局长应志明说，应同学来了'] },
    { text: '由律师代表，同医生商量', finds: [], not: ['江律师代表被告', '江医生说'] },
    { text: '当天，李主席会见了客人，范处长作陪。', finds: ['李', '范'] },
    { text: '周厅长说，要办实事。何副厂长到会，邓参谋长主持，美大司副司长陪同。', finds: ['周', '何', '邓'] },
    { text: '区长单立新发言。单区长说，要办实事。', finds: ['单'] },
    { text: '主席单国强和市长贾文博出席。周书记、单主席、贾市长一行，市长、区主席', finds: ['周', '单', '贾'] },
    {
      text: '时任局长、副局长和全体处长，原书记，党主席，方主任',
      finds: [],
      not: ['任局长说，局长任大强到会', '党主席说，代表党爱民到会'],
    },
    {
      text: '各位先生，女士们，向总书记汇报，两国总理互致贺电',
      finds: [],
      not: ['向总书记说，局长向大强到会', '国总理说，代表国大强到会'],
    },
  ],
}

/** Whether the character is a word by itself, the rest an office, and somebody is meant: 于书记汇报 has no 于书记 on a page without one. */
function isAddressee({ text, units, startingAt, endingAt }: Page, start: number, end: number, surnames: ReadonlySet<string>): boolean {
  const surname = text.charAt(start)
  const unit = units[startingAt[start] as number]
  if (!isSurname(surname) || unit?.end !== start + 1 || unit.kind !== 'word' || startingAt[start + 1] === -1 || endingAt[end] === -1)
    return false
  if (/[两各三多]国$/.test(text.slice(Math.max(0, start - 1), start + 1))) return false
  const doubtful = SURNAMES_THAT_ARE_WORDS.has(surname) || LISTED.test(text.slice(Math.max(0, start - 2), start))
  return !doubtful || surnames.has(surname)
}
