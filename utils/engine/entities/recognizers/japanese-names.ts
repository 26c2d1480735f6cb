// Japanese names: a surname of two or three characters that no Chinese has, and a given name.
import { HAN } from '../../text/characters'
import { isOneOf } from '../../vocabulary/look-up'
import { JAPANESE_SURNAMES } from '../../vocabulary/names'
import { JAPANESE_POST } from '../../vocabulary/office-parts'
import { nameEvidence } from '../evidence'
import type { Candidate, Page, Recognizer } from '../recognizer'

const ALL_HAN = new RegExp(`^[${HAN}]+$`)
/** Characters that no given name has, and words behind a surname that are none. */
const NOT_GIVEN = /[的了在是说和与及等对向将曾已也又还为于以之被从把让给先生首外相氏县市区町村站线路山河川桥校社部省府会内阁政]/
const beginsSurname = isOneOf(Array.from(JAPANESE_SURNAMES, surname => surname.charCodeAt(0)))
const POST = new RegExp(`^${JAPANESE_POST}`)
const THIRD = /[郎子美男雄夫]/

export const japaneseNames: Recognizer = {
  name: 'japanese-names',
  about: 'A Japanese surname and two characters, or three that end like 太郎, that are no word.',
  find: page => {
    const found: Candidate[] = []
    const japan = page.text.includes('日本') || page.text.includes('日方')
    for (const { start } of page.units) {
      if (!beginsSurname(page.text.charCodeAt(start))) continue
      const length = [3, 2].find(each => JAPANESE_SURNAMES.has(page.text.slice(start, start + each)))
      // 吉田首相: the surname alone before what only Japan has.
      if (length && POST.test(page.text.slice(start + length, start + length + 4)) && page.endingAt[start + length] !== -1)
        found.push({ start, end: start + length, kind: 'person', tier: 'structure' })
      const end = length && givenEnd(page, start + length)
      if (end && (japan || nameEvidence(page.text, start, end) >= 1)) found.push({ start, end, kind: 'person', tier: 'structure' })
    }
    return found
  },
  examples: [
    { text: '日本首相桥本龙太郎会见了外相高村正彦。', finds: ['桥本龙太郎', '高村正彦'] },
    { text: '吉田首相致词，石破首相会见了外相', finds: ['吉田', '石破'] },
    { text: '日本田中先生说，石川县和福岛核电站在日本', finds: [], not: ['日本首相田中角荣'] },
  ],
}

/** Where the given name ends that begins at `from`; it begins and ends no longer word. */
function givenEnd({ text, lexicon, startingAt, endingAt }: Page, from: number): number | undefined {
  for (const length of [3, 2]) {
    const given = text.slice(from, from + length)
    const end = from + length
    if (given.length < length || !ALL_HAN.test(given) || NOT_GIVEN.test(given)) continue
    if (length === 3 && !THIRD.test(given.charAt(2))) continue
    if (lexicon.frequency(given) > 3 || (endingAt[end] === -1 && startingAt[end] === -1)) continue
    return end
  }
  return undefined
}
