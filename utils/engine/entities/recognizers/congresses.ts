// Congresses and terms by number, as newspapers shorten them: 党的十六大, 中共十七大, 十届全国人大.

import { HAN } from '../../text/characters'
import { numberOf, ordinal } from '../../text/numerals'
import { kind } from '../../vocabulary/kinds'
import type { Candidate, Recognizer } from '../recognizer'

const NUMERAL = '[一二三四五六七八九十]'
/** Behind 党的 or 中共 any number makes a congress, elsewhere only those from eleven on, before what is said of congresses. */
const NAMED = new RegExp(`(?:(?<=党的)|中共)(?:二?十)?${NUMERAL}大(?![道家会类件部厂队力步量批洲世])`, 'g')
const ALONE = new RegExp(
  `(?<![${HAN}])(?:二?十)[一二三四五六七八九]大(?=精神|报告|以来|以后|代表|召开|提出|文件|开幕|闭幕|确定|前后|之后|胜利|主题)`,
  'g',
)
/** The bodies that are elected for a term, with the number of the term before. */
const TERM = new RegExp(`第?${NUMERAL}{1,3}(?:、${NUMERAL}{1,3})?届${kind('termed')}(?!会议)`, 'g')
/** The congresses whose year readers look for, from the eighth on. */
const YEARS = [1956, 1969, 1973, 1977, 1982, 1987, 1992, 1997, 2002, 2007, 2012, 2017, 2022]

/** English of a congress of the party: its number, and its year where we know it. */
function glossOf(surface: string): string {
  const number = numberOf(surface.replace(/中共|大/g, '')) ?? 0
  const year = YEARS[number - 8]
  return `${ordinal(number)} National Congress of the CPC${year ? ` (${year})` : ''}`
}

export const congresses: Recognizer = {
  name: 'congresses',
  about: 'Congresses of the party by number, and the people’s congress and the consultative conference of a term.',
  find: ({ text }) => [
    ...[NAMED, ALONE].flatMap(pattern =>
      Array.from(
        text.matchAll(pattern),
        (match): Candidate => ({
          start: match.index,
          end: match.index + match[0].length,
          kind: 'organization',
          tier: 'structure',
          gloss: glossOf(match[0]),
        }),
      ),
    ),
    ...Array.from(
      text.matchAll(TERM),
      (match): Candidate => ({ start: match.index, end: match.index + match[0].length, kind: 'organization', tier: 'structure' }),
    ),
  ],
  examples: [
    { text: '学习党的十六大文件，中共十七大召开，贯彻党的七大路线', finds: ['十六大', '中共十七大', '七大'] },
    { text: '他是第十届全国政协委员，曾在九届人大上发言', finds: ['第十届全国政协', '九届人大'] },
    { text: '十大新闻、十二大类产品、八大家', finds: [], not: ['中共十大召开', '十二大报告', '党的八大'] },
  ],
}
