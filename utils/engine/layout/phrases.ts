// Lines that could stand over a text: a phrase, and no part of running text.
import { countHan, emsOf, isClosing } from '../text/characters'
import { CALLING } from '../vocabulary/patterns'
import type { Line } from './lines'
import { isCredited } from './roles/caption-forms'
import { WISH } from './roles/head-forms'

/** Characters; longer lines are text. */
const LONGEST = 48
/** A question or a call over a text is shorter. */
const LONGEST_CALL = 32
/** Commas that a phrase has room for: one in so many characters, but always one in a short one. */
const COMMA = 12
const SHORT = 22

/** The line stops at a sentence's end, or it announces or lists what follows. */
const STOPS = /(?:[。；﹔;，、,：:…—─]|\.{3})['”’」』）)》】]*$/
/** Two to four of a kind before the phrase. */
const LISTED = /^[^，。；、\s]{2,6}(?:、[^，。；、\s]{2,6}){1,3}\s(?=[^，。；、\s]{5,}$)/
const OPEN_CREDIT = new RegExp(`^[（(]${CALLING}`)
/** 问：… 答：… are what somebody says. */
const SPOKEN = /^(?:问|答|[^：，]{1,4}问|[^：，]{1,4}答)[：；:;]/

/** Whether the line could be a headline or a crosshead by its own form. */
export function isPhrase({ text, opens }: Line): boolean {
  if (opens === 'report' || text.length < 2 || text.length > LONGEST) return false
  if (STOPS.test(text) || /[。；]/.test(text) || isClosing(text.charCodeAt(0)) || SPOKEN.test(text) || WISH.test(text)) return false
  // What is left of markup.
  if (/^[<>]/.test(text)) return false
  if (/^[（(〔].*[）)〕]$/.test(text) && opens !== 'section') return false
  if (isCredited(text) || OPEN_CREDIT.test(text)) return false
  const calls = text.match(/[！？!?﹗﹖]/g)?.length ?? 0
  if (calls > 1 || (calls && text.length > LONGEST_CALL)) return false
  // A list of places before a phrase is its label: 青石、柳湾 两镇同修水渠.
  const commas = text.replace(LISTED, '').match(/[，、]/g)?.length ?? 0
  if (commas * COMMA > text.length && !(commas === 1 && text.length <= SHORT)) return false
  const han = countHan(text)
  return han * 2 >= emsOf(text.replace(/[\s\d]/g, '')) && han > 1
}
