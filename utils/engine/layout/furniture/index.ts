// Lines that are no text are taken out before anything is judged: the text goes on across them.
import { isBorder, isField } from '../borders'
import type { Seams } from '../cohesion'
import { pairScore } from '../joins'
import { NOTICE, PARTICULAR } from '../kept/particulars'
import type { Line } from '../lines'
import { TERMINAL } from '../widths'
import { type Form, formOf, isForeign, isPlayer, isRelated, isWord, OUTLET } from './forms'
import { findRepeated } from './repeated'

/** Lines of text, and those that are none. */
export interface Parted {
  readonly text: readonly Line[]
  readonly apart: readonly Line[]
}

/** Log odds from which the text goes on across a line. */
const GOES_ON = 2.5
/** Powers of ten from which a word that runs over a border leaves no doubt. */
const CUT = 0.3

/** Whether the text goes on from one line to the other, whatever stood between. */
function goesOn(before: Line | undefined, after: Line, site: boolean, seams: Seams): boolean {
  if (!before || before.kept || after.kept || TERMINAL.test(before.text) || after.indent >= 0.9 || after.opens) return false
  if (site && seams.cut(before, after) <= CUT && !/[，、]$/.test(before.text)) return false
  return pairScore(before, after, seams) >= GOES_ON
}

/** Takes lines out; those beside them close up where the text goes on. */
function takeOut(lines: readonly Line[], forms: readonly (Form | undefined)[], seams: Seams): Parted {
  const text: Line[] = []
  const apart: Line[] = []
  let blanks = 0
  let gap: Form | undefined
  let border: Line['begins']
  lines.forEach((line, i) => {
    const form = forms[i]
    if (form) {
      apart.push(form === 'site' ? { ...line, spaced: false } : line)
      blanks = Math.max(blanks, line.blanks)
      gap = gap === 'site' ? gap : form
      if (isField(line.text)) border = 'field'
      else if (isBorder(line.text)) border ??= 'rule'
      return
    }
    if (gap) {
      const site = gap === 'site'
      const apartBy = Math.max(blanks, line.blanks, site ? 2 : 0)
      const runsOn = goesOn(text.at(-1), line, site, seams)
      text.push({ ...line, blanks: runsOn ? 0 : apartBy, ...(border && !runsOn && { begins: border }) })
      gap = undefined
      border = undefined
      blanks = 0
    } else text.push(line)
  })
  return { text, apart }
}

/** Shortest run of lines without Chinese that a player leaves. */
const PLAYER_ROW = 2
/** Characters; the words of a player's controls are short. */
const CONTROLS = 80

/** Addresses among the particulars of a notice belong to it: 时间：… 电话：… 邮箱：…. */
function spareParticulars(lines: readonly Line[], forms: (Form | undefined)[]): void {
  for (let first = 0; first < lines.length; ) {
    let end = first
    while (end < lines.length && PARTICULAR.test((lines[end] as Line).text) && (end === first || lines[end]?.blanks === 0)) end++
    if (end - first >= NOTICE && forms.slice(first, end).filter(Boolean).length < (end - first) / 2) forms.fill(undefined, first, end)
    first = Math.max(end, first + 1)
  }
}

/** Forms of the lines that their wording alone gives away. */
function surely(lines: readonly Line[]): (Form | undefined)[] {
  const forms: (Form | undefined)[] = lines.map(({ text }) => formOf(text)).map(form => (form === 'maybe' ? undefined : form))
  for (let first = 0; first < lines.length; ) {
    let end = first
    while (end < lines.length && isForeign((lines[end] as Line).text) && (lines[end] as Line).text.length <= CONTROLS) end++
    const rows = lines.slice(first, end)
    if (rows.length >= PLAYER_ROW && rows.filter(({ text }) => isPlayer(text)).length >= Math.max(1, rows.length / 4))
      forms.fill('site', first, end)
    first = Math.max(end, first + 1)
  }
  spareParticulars(lines, forms)
  const isLone = (i: number) => forms[i] === 'site' && isWord((lines[i] as Line).text)
  const lone = lines.map((line, i) => {
    const beside = [i - 1, i + 1].some(near => forms[near] && !isLone(near))
    return isLone(i) && !beside && (line.blanks === 0 || lines[i + 1]?.blanks === 0) && lines.length > 1
  })
  lone.forEach((is, i) => {
    if (is && !(lone[i - 1] || lone[i + 1])) forms[i] = undefined
  })
  // The titles of other reports end the page.
  const related = lines.findLastIndex(({ text }) => isRelated(text))
  if (related >= 0 && lines.slice(related).every(({ text }) => text.length <= CONTROLS && !/。/.test(text))) forms.fill('site', related)
  // A paper's name or a date among such lines is theirs.
  lines.forEach(({ text }, i) => {
    if (!forms[i] && (forms[i + 1] || forms[i - 1]) && isOrigin(text)) forms[i] = 'site'
  })
  for (let i = lines.length - 1; i > 0; i--) if (!forms[i - 1] && forms[i] && isOrigin((lines[i - 1] as Line).text)) forms[i - 1] = 'site'
  return forms
}

const DATE = /^\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日(?:\s*\d{1,2}[:：]\d{2})?$/

const isOrigin = (text: string) => DATE.test(text) || (text.length <= 8 && OUTLET.test(text))

/** Takes out what is no text by its wording alone, before tables are looked for. */
export const withoutSurely = (lines: readonly Line[], seams: Seams): Parted => takeOut(lines, surely(lines), seams)

/** Share of its column from which a head of a page is short. */
const SHORT = 0.8

/** Whether a line that could be a page's number or head stands in the middle of a sentence. */
function interrupts(line: Line, left: Line | undefined, right: Line | undefined, seams: Seams): boolean {
  if (!left || !right || left.kept || right.kept || TERMINAL.test(left.text) || right.opens) return false
  if (!/\d/.test(line.text) && line.width > SHORT * Math.max(left.width, right.width)) return false
  return pairScore(left, right, seams) >= GOES_ON
}

/** Takes out what is no text because the text goes on without it. */
export function withoutInterrupting(lines: readonly Line[], seams: Seams): Parted {
  const forms: (Form | undefined)[] = lines.map(({ text, kept }) => {
    const form = kept ? undefined : formOf(text)
    return form === 'maybe' || (form === 'site' && isWord(text)) ? 'maybe' : undefined
  })
  /** The next line of text behind each line. */
  const behind: (Line | undefined)[] = []
  for (let i = lines.length - 1; i > 0; i--) behind[i - 1] = forms[i] ? behind[i] : lines[i]
  let before: Line | undefined
  const sure = forms.map((form, i) => {
    const line = lines[i] as Line
    if (form) return interrupts(line, before, behind[i], seams) ? form : undefined
    before = line
    return undefined
  })
  for (const i of findRepeated(lines, seams)) sure[i] = 'maybe'
  return takeOut(lines, sure, seams)
}
