// The blanks of a byline: between the calling and the name, and between two names.
import { HAN } from '../text/characters'
import { looksLikeName } from '../vocabulary/names'
import { AUTHOR, CALLING, PICTURE, REPORTER } from '../vocabulary/patterns'
import { spaced } from '../vocabulary/tables'
import { before, behind, type Gap, type RepairRule } from './rule'

const CALLING_END = new RegExp(`(?:${AUTHOR}|${PICTURE})$`)
/** A calling somewhere in a block, blanks or not: where there is none, no byline need be looked for. */
export const CALLED = new RegExp(spaced(REPORTER))
const NEXT_CALLING = new RegExp(`^${CALLING}`)
const NAME_END = new RegExp(`[${HAN}]{2,4}$`)
const OPEN_CALLING = new RegExp(`${REPORTER}[${HAN}]*$`)
/** So far before a gap the beginning of its byline is looked for, in units that are no blanks. */
const LONGEST = 60
const LAST = new RegExp(`[${HAN}]{1,4}$`)
const FIRST = new RegExp(`^[${HAN}]{1,4}`)

/** Whether the mark nearest before the gap is an opening bracket. */
function isInBrackets({ source, start }: Gap): boolean {
  for (let at = start - 1; at >= Math.max(0, start - 4 * LONGEST); at--) {
    if ('（('.includes(source.charAt(at))) return true
    if ('）)。，'.includes(source.charAt(at))) return false
  }
  return false
}

/** The open byline that the gap stands in, from its （ or its first calling to the gap; or nothing. */
function openByline(gap: Gap): string | undefined {
  const isByline = gap.kind === 'caption' || gap.kind === 'byline'
  if (!isByline && !isInBrackets(gap)) return undefined
  const left = before(gap, LONGEST)
  const open = Math.max(left.lastIndexOf('（'), left.lastIndexOf('('))
  if (open >= 0 && !/[）)。，]/.test(left.slice(open))) {
    const inside = left.slice(open + 1)
    return NEXT_CALLING.test(inside) ? inside : undefined
  }
  if (!isByline) return undefined
  return OPEN_CALLING.exec(left)?.[0]
}

/** Units of the source around the gap that belong to one name: from the last blank to the next. */
function halves({ source, start, end }: Gap): { left: string; right: string } {
  const left = LAST.exec(source.slice(Math.max(0, start - 4), start))?.[0] ?? ''
  const right = FIRST.exec(source.slice(end, end + 4))?.[0] ?? ''
  return { left, right }
}

export const bylineNames: RepairRule = {
  name: 'byline-names',
  about: 'In a byline a blank stands between 记者 and the name and between two names; a name cut by the line end is closed.',
  examples: [
    { source: '本报讯（记者 孙立新 周\n平）昨日', text: '本报讯（记者 孙立新 周平）昨日', not: '本报讯（记者 孙立新\n周平 吴宁）昨日' },
    { source: '本报讯（记者 孙立新\n周平 吴宁）昨日', text: '本报讯（记者 孙立新 周平 吴宁）昨日' },
    { source: '本 报 讯（通 讯 员 李 大 明 记 者 王 强 ）昨 日', text: '本报讯（通讯员 李大明 记者 王强）昨日' },
  ],
  decide: gap => {
    if ((!gap.broken && !gap.spaced && !gap.loose) || gap.called === false) return undefined
    const byline = openByline(gap)
    if (byline === undefined) return undefined
    const right = behind(gap, 16)
    if (NEXT_CALLING.test(right)) return NAME_END.test(byline) && !CALLING_END.test(byline) ? ' ' : undefined
    if (!FIRST.test(right)) return undefined
    if (CALLING_END.test(byline))
      return /[、]/.test(right.slice(0, 5)) && !gap.source.slice(gap.start, gap.end).includes(' ') ? undefined : ' '
    if ((gap.spaced || gap.loose) && !gap.broken) return undefined
    const half = halves(gap)
    if (half.left.length < 2 || half.right.length < 2) return undefined
    if (CALLING_END.test(half.left)) return ' '
    const whole = half.left + half.right
    if (whole.length <= 3) return undefined
    return looksLikeName(half.left) && looksLikeName(half.right.slice(0, 3)) ? ' ' : undefined
  },
}
