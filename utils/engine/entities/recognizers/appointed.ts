// Names that a sentence gives an office to: 任命张建国为局长, 张建国（局长）, 张建国，男，…，现任局长, 姓名 单位 职务 above 张建国 农业局 局长.
import { HAN } from '../../text/characters'
import { DISMISSES, MAKES } from '../../vocabulary/around-names'
import { couldBeName, surnameLength } from '../../vocabulary/names'
import type { Candidate, Page, Recognizer } from '../recognizer'
import { apposedOffices } from '../whole-page/appositions'

/** Where such a name may begin: a clause, a line, behind the verb that appoints. */
const START = new RegExp(`(?:${MAKES}|${DISMISSES}|接受|批准|^|[。，、；：！？“（\\n])[ 　]*(?=[${HAN}])`, 'g')
/** What stands behind a name so that nothing else is meant. */
const SURE = /^(?:（|，[男女]，|[ 　\t])/
/** Least log₁₀ probability of the given name. */
const POSSIBLE = -6.5

export const appointed: Recognizer = {
  name: 'appointed',
  about: 'A surname and one or two characters that the sentence, a bracket, or the row of a table gives an office to.',
  find: page => {
    const found: Candidate[] = []
    for (const { index, 0: before } of page.text.matchAll(START)) {
      const start = index + before.length
      const end = nameEnd(page, start)
      if (end !== undefined) found.push({ start, end, kind: 'person', tier: 'set-off' })
    }
    return found
  },
  examples: [
    { text: '会议决定任命张建国为区教育局局长，免去李文的区教育局局长职务。', finds: ['张建国', '李文'] },
    { text: '张建国（区教育局局长）、李秀英（青石镇党委书记）发言。', finds: ['张建国', '李秀英'] },
    { text: '高山，男，汉族，1970年3月生，现任区农业局局长。', finds: ['高山'] },
    { text: '姓名 单位 职务\n高峰 区农业局 局长', finds: ['高峰'] },
    { text: '高峰（局长办公会的意见），任命张建国为主，', finds: [], not: ['高峰（区财政局局长）到会', '任命张建国为区长。'] },
  ],
}

/** Where the name ends that begins here, if an office is given to it. */
function nameEnd(page: Page, start: number): number | undefined {
  const { text, lexicon } = page
  const surname = surnameLength(text.slice(start, start + 4))
  for (const given of surname ? [2, 1] : []) {
    const end = start + surname + given
    const name = text.slice(start, end)
    if (!couldBeName(name) || !ALL_HAN.test(name) || lexicon.entities.given(name.slice(surname)) < POSSIBLE) continue
    if (lexicon.frequency(name) && !SURE.test(text.slice(end, end + 3))) continue
    if (apposedOffices(page, { start, end }).length) return end
  }
  return undefined
}
const ALL_HAN = new RegExp(`^[${HAN}]+$`)
