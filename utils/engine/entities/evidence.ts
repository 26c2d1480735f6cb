// What stands beside a name speaks for it: an office before, a verb of speech or a form of address behind.

import { AFTER_NAMES, verbBehind } from '../vocabulary/around-names'
import { kind } from '../vocabulary/kinds'
import { beginningAt, longer } from '../vocabulary/look-up'
import { ADDRESSES, ROLE_BEHIND_NAME, rankBefore, rankBehind, roleBefore } from '../vocabulary/office-parts'
import { startsWithTitle } from './name-ends'

/** What follows makes a place or an institution of the name before. */
const PLACE_OR_BODY = new RegExp(`^(?:${kind('follows')}|[省市县区州镇乡村路街巷江河湖海山岛湾港峡桥寺塔宫庄队厂])`)

const addressBehind = beginningAt(longer(ADDRESSES))

/** Roles that stand behind names, as few do: 杨文教授, but no 杨文记者. */
const TITLES = new RegExp(`^(?:${ROLE_BEHIND_NAME}|院士|大师|副[书主部省市县区局厅处院校会])`)

function evidenceBefore(text: string, start: number): number {
  const last = text.charAt(start - 1)
  if (/[\d０-９]/.test(last)) return -3
  return (rankBefore(text, start) || roleBefore(text, start) ? 2.2 : 0) + (last === '' || /[\s，。；：“（、]/.test(last) ? 0.4 : 0)
}

function evidenceAfter(text: string, end: number): number {
  const after = text.slice(end, end + 4)
  const next = after.charAt(0)
  let evidence = 0
  if (
    addressBehind(text, end) ||
    rankBehind(text, end) ||
    TITLES.test(after) ||
    (/^(?:副|常务副)/.test(after) && startsWithTitle(text.slice(end, end + 7)))
  )
    evidence += 1.5
  if (verbBehind(text, end)) evidence += 1
  else if (AFTER_NAMES.has(next)) evidence += 0.4
  if (PLACE_OR_BODY.test(after)) evidence -= 2
  return evidence + (next === '' || /[\s，。；：”）、]/.test(next) ? 0.3 : 0)
}

const listed = (text: string, start: number, end: number) => (text.charAt(start - 1) === '、' && text.charAt(end) === '、' ? 0.6 : 0)

/** What the surroundings add to the log₁₀ probability that [start, end) is a person's name. */
export const nameEvidence = (text: string, start: number, end: number): number =>
  evidenceBefore(text, start) + evidenceAfter(text, end) + listed(text, start, end)

/** The same for many spans of the text: each border is looked at once. */
export function evidenceIn(text: string): (start: number, end: number) => number {
  const before = new Float32Array(text.length + 1).fill(Number.NaN)
  const after = new Float32Array(text.length + 1).fill(Number.NaN)
  return (start, end) => {
    if (Number.isNaN(before[start])) before[start] = evidenceBefore(text, start)
    if (Number.isNaN(after[end])) after[end] = evidenceAfter(text, end)
    return (before[start] as number) + (after[end] as number) + listed(text, start, end)
  }
}
