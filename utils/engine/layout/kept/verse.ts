// Verse without stops: lines of equal or alternating width, or free ones, that all end far short of the column.

import { HAN } from '../../text/characters'
import { greatest, least } from '../../text/lists'
import { looksLikeName } from '../../vocabulary/names'
import type { Line } from '../lines'
import { type KeptRule, type Rows, type Stretch, stretchesOf } from './rule'

/** A line of verse: Chinese and nothing else, in one part or in two. */
const LINE = new RegExp(`^[“‘「]?[${HAN}·《》〈〉]{2,12}(?:\\s[${HAN}·《》〈〉]{2,12})?[”’」]?$`)
/** The halves of a couplet, named as such. */
const HALF = /^(?:上联|下联|横批|横额)\s*[：:]/

/** Lines of a verse at least; of one without equal lines; and ems of the lines of three that are one. */
const ROWS = 3
const FREE = 4
const CLASSICAL = new Set([5, 7])
/** Share of the column that such lines fill at most. */
const SHORT = 0.72
const SHORT_FREE = 0.6
/** Ems; the lines of regular verse are as wide, those of free verse no wider. */
const NARROWEST = 4
const WIDEST = 16
const WIDEST_FREE = 11
/** Share of the lines that are the widest: more of them were wrapped. */
const FULL = 0.5
/** Powers of ten from which a word runs over the line end. */
const CUT = 0.5
/** Mean log odds from which lines go on in each other, as those of a headline do: of regular verse, of free verse, of little of it. */
const FLOWS = { regular: 0.3, free: -0.2, short: -0.5 } as const
const MUCH = 6
/** Words of the headlines of reports on meetings. */
const REPORTED = /强调|指出|要求|主持|出席|会议|召开|举行|开幕|闭幕|部署|调研/

/** Equal widths, or widths in turn. */
function isRegular(lines: readonly Line[]): boolean {
  const widths = lines.map(line => line.width)
  if (least(widths) < NARROWEST) return false
  if (widths.every(width => width === widths[0])) return widths.length > ROWS || CLASSICAL.has(widths[0] as number)
  return widths.length > ROWS && widths.every((width, i) => i < 2 || width === widths[i - 2])
}

/** Lines in fours, of five or seven characters each. */
const isQuatrain = (lines: readonly Line[]) =>
  lines.length % 4 === 0 && CLASSICAL.has((lines[0] as Line).width) && lines.every(line => line.width === (lines[0] as Line).width)

/** Whether a stretch of such lines is verse: it stands apart from the text, and its lines are no parts of one. */
function isVerse({ lines, usual, seams }: Rows, [first, end]: Stretch): boolean {
  const rows = lines.slice(first, end)
  const before = lines[first - 1]
  const after = lines[end]
  if (after?.opens === 'report' || first === 0) return false
  // At the end of the page stand headlines, too; a quatrain is none.
  if (!after && !isQuatrain(rows)) return false
  if (before && (lines[first] as Line).blanks === 0 && !/[。！？：:」”）]$/.test(before.text)) return false
  if (rows.some(({ text }) => REPORTED.test(text))) return false
  const widest = greatest(rows.map(line => line.width))
  const ends = rows.slice(1).map((line, i) => [rows[i] as Line, line] as const)
  if (ends.some(([line, next]) => seams.cut(line, next) > CUT)) return false
  const flow = ends.reduce((sum, [line, next]) => sum + seams.flow(line, next), 0) / ends.length
  if (isRegular(rows)) return flow <= FLOWS.regular && widest <= Math.min(WIDEST, SHORT * (usual || WIDEST * 2))
  const apart = (lines[first] as Line).blanks > 0 && (after?.blanks ?? 1) > 0
  const full = rows.filter(line => line.width > widest - 0.5).length
  if (rows.length < FREE || !apart || full >= FULL * rows.length || flow > (rows.length < MUCH ? FLOWS.short : FLOWS.free)) return false
  return usual > 0 && widest <= Math.min(WIDEST_FREE, SHORT_FREE * usual)
}

/** A line ends there, and not in the middle of a sentence. */
const ENDED = /[。！？：”」]$/

/** The title and the author above a verse belong to it, where text stands before them. */
function withTitle({ lines }: Rows, [first, end]: Stretch): Stretch {
  const widest = greatest(lines.slice(first, end).map(line => line.width))
  const isEnded = (index: number) => ENDED.test(lines[index]?.text ?? '')
  const isTitle = (index: number) => index > 0 && LINE.test((lines[index] as Line).text) && (lines[index] as Line).width <= widest + 2
  if (!isTitle(first - 1)) return [first, end]
  const above = (lines[first - 1] as Line).text
  const author = looksLikeName(above.replace(/\s/g, '')) || /^[（(【〔]?[唐宋元明清][)）】〕·]/.test(above)
  if (author && isTitle(first - 2)) return [first - 2, end]
  return isEnded(first - 2) ? [first - 1, end] : [first, end]
}

function find(rows: Rows): Stretch[] {
  const { lines } = rows
  const is = ({ text, spaced, opens }: Line) => !spaced && !opens && LINE.test(text)
  const stanzas = [...stretchesOf(lines, is), ...stretchesOf(lines, is, 1)].filter(
    stretch => stretch[1] - stretch[0] >= ROWS && isVerse(rows, stretch),
  )
  return [...stanzas.map(stanza => withTitle(rows, stanza)), ...stretchesOf(lines, ({ text }) => HALF.test(text))]
}

export const verse: KeptRule = {
  name: 'verse',
  about: 'Three and more lines without stops that end far short of the column: verse, songs, couplets.',
  examples: [
    {
      source:
        '本报讯（记者 周立）昨日，区文联在南湖公园\n举办诗会，二十余名诗人登台朗诵作品，吸引\n众多市民驻足聆听。\n\n春到南湖\n\n一湾碧水绕城流\n两岸垂杨系客舟\n最是江南春好处\n清风明月满西楼\n\n活动结束后，诗人们与读者交流创作体会，并\n向社区书屋赠送诗集一百余册。',
      rows: ['春到南湖', '两岸垂杨系客舟', '清风明月满西楼'],
    },
    {
      source:
        '本报讯（记者 周立）昨日，书法家走进\n柳湾村，现场为村民写下春联，其中一副\n写道。\n上联：春风送暖入屠苏\n下联：瑞雪迎年进万家\n横批：五谷丰登\n村民拿着刚写好的春联，个个喜笑颜开，\n说今年又是好年景。',
      rows: ['上联：春风送暖入屠苏', '横批：五谷丰登'],
    },
  ],
  find,
}
