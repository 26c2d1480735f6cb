// How surely each line goes on in the next: the evidence of one gap, weighed in one place.

import { isClosing, isOpening } from '../text/characters'
import { looksLikeName } from '../vocabulary/names'
import { CALLING } from '../vocabulary/patterns'
import { cohesion, type Seams } from './cohesion'
import { habitOf } from './habits'
import type { Line } from './lines'
import { ATTENDANCE, SPEECH } from './openers'
import { CLOSES } from './roles/source-note'
import { WEIGHTS } from './weights'
import { TERMINAL, type Widths } from './widths'

const WEIGHT = WEIGHTS.join

const PAIRS = ['“”', '《》', '（）', '()', '「」', '【】', '[]']

/** The line opens a bracket or quote that it does not close. */
export function leavesOpen(text: string): boolean {
  return PAIRS.some(pair => {
    const at = text.lastIndexOf(pair.charAt(0))
    return at >= 0 && text.indexOf(pair.charAt(1), at) < 0
  })
}

/** Log odds of a join by the end of `line` alone. */
function endScore(line: Line, terminal: boolean): number {
  const last = line.text.charCodeAt(line.text.length - 1)
  const end = line.text[line.text.length - 1] as string
  if (end === '，' || end === '、' || end === ',') return WEIGHT.comma
  if (isOpening(last)) return WEIGHT.open + WEIGHT.unterminated
  if (end === '；') return WEIGHT.semicolon
  if (end === '：' || end === ':') return WEIGHT.colon
  if (terminal) return WEIGHT.terminal
  const open = leavesOpen(line.text) ? WEIGHT.open : 0
  return open + (end === '）' || end === ')' ? WEIGHT.bracket : WEIGHT.unterminated)
}

/** A credit in brackets that begins the line. */
const CREDIT = new RegExp(`^[（(](?:${CALLING}|参与)`)

/** Log odds of a join by the start of the next line. */
function startScore({ text, opens, item }: Line): number {
  if (item) return WEIGHT.item
  const first = text.charCodeAt(0)
  if (isClosing(first) && first > 0x7f) return WEIGHT.kinsoku
  if (CREDIT.test(text)) return WEIGHT.credit
  if (opens === 'report' || CLOSES.test(text)) return WEIGHT.opener
  if (/^[—─]{2}/.test(text)) return WEIGHT.dash
  if (opens === 'section') return WEIGHT.section
  if (ATTENDANCE.test(text) && looksLikeName(text.split('、')[1] as string)) return WEIGHT.attendance
  return SPEECH.test(text) ? WEIGHT.speech : 0
}

function widthScore(slack: number): number {
  return slack <= 1.3 ? WEIGHT.full : Math.max(WEIGHT.shortMost, WEIGHT.full + WEIGHT.shortEm * (slack - 0.8))
}

const WORD = /[\p{L}\d]/u

/** Log odds that body text goes on from one line to another, by their words alone. */
export function pairScore(line: Line, next: Line, seams: Seams): number {
  const words = WORD.test(line.text.slice(-1)) && WORD.test(next.text.charAt(0)) ? cohesion(line, next, seams) : 0
  return endScore(line, TERMINAL.test(line.text)) + startScore(next) + words
}

/** Whether the two lines can be neighbours in a column: of one width, a first line before others, or a last line. */
function alike(line: Line, next: Line, nextEnds: boolean): boolean {
  const step = next.width - line.width
  return Math.abs(step) <= 1.3 || Math.abs(step - 2) <= 0.7 || (nextEnds && step < 0) || line.spaced || next.spaced
}

/** Ems of an indent that opens a paragraph, and by how much it is deeper than the line before. */
const INDENT = 1.5
const DEEPER = 1
/** An indent that more of the lines have says nothing. */
const USUAL_INDENT = 0.5

/** Which lines are indented as the first of a paragraph; of the rows of columns that can't be told. */
export function indentsOf(lines: readonly Line[]): readonly boolean[] {
  const indents = lines.map(({ row, indent }, i) => {
    const before = lines[i - 1]?.indent ?? indent
    return row === undefined && indent >= INDENT && indent - before >= DEEPER
  })
  return indents.filter(Boolean).length <= USUAL_INDENT * lines.length ? indents : []
}

/** Lines that a credit in brackets takes at most. */
const CREDIT_LINES = 3

/** Whether a credit in brackets ends with the line, that began this one or one just before, behind the end of a sentence: all is told, but for that of a picture. */
export function endsCredit(lines: readonly Line[], index: number): boolean {
  const own = (lines[index] as Line).text
  if (!own.endsWith('）') && !own.endsWith(')')) return false
  if (/[摄影].$/.test(own)) return false
  for (let i = index; i >= 0 && i > index - CREDIT_LINES; i--) {
    const { text } = lines[i] as Line
    if (CREDIT.test(text)) return TERMINAL.test(lines[i - 1]?.text ?? '') && (i === index || leavesOpen(text))
    if (i < index && /[）)]/.test(text)) return false
  }
  return false
}

/** For each line but the last, the log odds that its paragraph goes on in the next line. */
export function joinScores(lines: readonly Line[], widths: Widths, seams: Seams): number[] {
  const base: number[] = []
  const indents = indentsOf(lines)
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i] as Line
    const next = lines[i + 1] as Line
    const width = widthScore(widths.slack[i] as number) + (alike(line, next, widths.terminal[i + 1] as boolean) ? 0 : WEIGHT.unlike)
    base.push(pairScore(line, next, seams) + width + (indents[i + 1] ? WEIGHT.indented : 0) + (endsCredit(lines, i) ? WEIGHT.credited : 0))
  }
  // The page's own habits are learnt from what is sure without them, and then said of the rest.
  let scores = base
  for (let round = 0; round < 2; round++) {
    const habits = habitOf(lines, widths, scores)
    scores = base.map((score, i) => score + habits.score(i))
  }
  return scores.map((score, i) => (lines[i]?.kept || lines[i + 1]?.kept ? WEIGHT.kept : score))
}
