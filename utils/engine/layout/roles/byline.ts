// A byline on a line of its own.
import { HAN } from '../../text/characters'
import { isRunOfNames } from '../../vocabulary/names'
import { AUTHOR, CALLING } from '../../vocabulary/patterns'
import type { Line } from '../lines'
import { NOTHING, type Page, type Proposal, type RoleRule, textOf } from './role'

const CALLED = new RegExp(`^[□■◎●]?\\s?(?:${AUTHOR}[\\s：:/]*|(?:文/图|图/文)[\\s：:/]*|(?:文|作者)[\\s：:/]+)`)
/** What stands between two names; another calling does, too. */
const NEXT = new RegExp(`[\\s、]+|${CALLING}`)
/** Longest byline, in characters, and most lines of one. */
const LONGEST = 48
const MOST = 3

/** A name of two characters spread over the room of three. */
const SPREAD = new RegExp(`(?<=[\\s者员生])([${HAN}])\\s([${HAN}])(?=\\s|$|本报)`, 'g')

/** Nothing but callings and names, with a calling in front. */
function isByline(spread: string): boolean {
  const text = spread.replace(SPREAD, '$1$2')
  const called = CALLED.exec(text)?.[0]
  if (!called) return false
  const names = text.slice(called.length).split(NEXT).filter(Boolean)
  return names.length > 0 && names.every(isRunOfNames)
}

export const byline: RoleRule = {
  name: 'byline',
  kind: 'byline',
  about: 'Who wrote the article, on a line of its own.',
  examples: [
    { source: '□ 本报记者 孙明\n\n初夏时节，走进南湖区青石村。', block: '□ 本报记者 孙明' },
    {
      source: '本报驻韩国记者 孙明 本报驻朝鲜记\n者 周晓平 吴宁\n\n初夏时节，走进平壤街头。',
      block: '本报驻韩国记者 孙明 本报驻朝鲜记者 周晓平 吴宁',
    },
  ],
  propose: (page, first) => {
    const { lines } = page
    if (!CALLED.test((lines[first] as Line).text)) return NOTHING
    const found: Proposal[] = []
    for (let last = first; last < Math.min(lines.length, first + MOST); last++) {
      if (last > first && (lines[last] as Line).blanks > 1) break
      // A calling or a name can be cut by the line end; where it was not, a blank parts two names.
      const whole = textOf(page, first, last)
      if (whole.length > LONGEST || /[，。；：]|摄$/.test(whole)) break
      if (isByline(whole) || isByline(linesApart(page, first, last))) found.push({ last, score: 7 + 3 * (last - first) })
    }
    return found
  },
}

const linesApart = ({ lines }: Page, first: number, last: number) =>
  lines
    .slice(first, last + 1)
    .map(line => line.text)
    .join(' ')
