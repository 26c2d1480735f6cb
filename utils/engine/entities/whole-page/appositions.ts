// Offices that a sentence gives to a name it does not stand beside them: 李明（区水务局局长）, 任命李明为局长, 李明，男，…，现任局长, a row of a table.
import { HAN } from '../../text/characters'
import type { Span } from '../../text/span'
import { DISMISSES, MAKES, TAKES } from '../../vocabulary/around-names'
import { RANKS, ROLES } from '../../vocabulary/office-parts'
import { officeEndingAt, officesEndingAt } from '../offices'
import type { Page } from '../recognizer'

/** Offices with all that joins them are not longer than this, in UTF-16 units. */
const LONGEST = 40
/** So far behind a name a sentence about somebody's life comes to what he is. */
const LIFE = 240
/** So far above a row the line may stand that names its columns. */
const TABLE = 1500

/** Behind a name, before an office that it is given. */
const TAKING = new RegExp(`^(?:同志)?(?:${TAKES}|任)为?`)
const IS = /^(?:同志)?(?:是|系|现为)/
const MADE = new RegExp(`${MAKES}$`)
const AS = /^(?:同志)?为/
const DISMISSED = new RegExp(`(?:${DISMISSES}了?|接受|批准)$`)
const FROM = /^(?:同志)?(?:(?:[所担兼]任)?的|所任|辞去)/
const LEFT = /^(?:的?职务|一职|职位)/
const BORN = /^，(?:男|女)，/
const NOW = /现[任为]/g
const COLUMNS = /姓\s*名[^。]{0,30}职\s*务/
const ROW = new RegExp(`^[ 　\\t]+(?:[男女][ 　\\t]+)?(?:(?<body>[${HAN}]{2,20})[ 　\\t]+)?(?<office>[${HAN}]{2,20})(?=\\s|$)`)
const BEFORE_NAME = 4

/** The offices that begin at `from`, joined by 、 or 兼, and where they end. */
function officesFrom(page: Page, from: number): { titles: string[]; end: number } | undefined {
  const stop = /[。；！？（）\n]/.exec(page.text.slice(from, from + LONGEST))?.index ?? LONGEST
  for (let end = Math.min(page.text.length, from + stop); end > from + 1; end--) {
    if (officeEndingAt(page, end) === undefined) continue
    const offices = officesEndingAt(page, end)
    if (offices[0]?.start === from) return { titles: offices.map(office => page.text.slice(office.start, office.end)), end }
  }
  return undefined
}

/** What the sentence around a name, or around several that are named together, says that they are. */
export function apposedOffices(page: Page, { start, end }: Span): readonly string[] {
  const { text } = page
  const after = text.slice(end, end + LIFE)
  const before = text.slice(Math.max(0, start - BEFORE_NAME), start)
  const behind = (pattern: RegExp, from = 0) => {
    const cue = pattern.exec(after.slice(from))
    return cue ? officesFrom(page, end + from + cue[0].length) : undefined
  }
  if (after.startsWith('（')) {
    const offices = officesFrom(page, end + 1)
    return offices && /^[），；]/.test(text.slice(offices.end)) ? offices.titles : []
  }
  if (MADE.test(before) && AS.test(after)) return behind(AS)?.titles ?? []
  if (DISMISSED.test(before) && FROM.test(after)) {
    const offices = behind(FROM)
    return offices && LEFT.test(text.slice(offices.end, offices.end + 3)) ? offices.titles.map(former) : []
  }
  if (BORN.test(after)) return currentOffices(page, end, after)
  // 刘英，刘是县长 and 刘英，她是县长.
  const again = after.startsWith('，') && (after.charAt(1) === text.charAt(start) || /^[他她]/.test(after.charAt(1))) ? 2 : 0
  const is = behind(IS, again)
  if (is) return /^[，。；、\s]|^$/.test(text.slice(is.end, is.end + 1)) ? [...is.titles, ...goingOn(page, is.end)] : []
  return behind(TAKING)?.titles ?? rowOffice(page, start, end)
}

const former = (title: string): string => (/^(?:原|前|时任)/.test(title) ? title : `原${title}`)

/** 刘英是人大常委会委员，前劳动部副部长，现为监察组组长. */
function goingOn(page: Page, at: number): string[] {
  const cue = /^，(?:现为|现任|兼任?|(?=前|原|时任))/.exec(page.text.slice(at, at + 4))
  const offices = cue && officesFrom(page, at + cue[0].length)
  return offices ? [...offices.titles, ...goingOn(page, offices.end)] : []
}

/** 李明，男，汉族，1970年3月生，现任区农业局局长. */
function currentOffices(page: Page, end: number, after: string): readonly string[] {
  const life = after.slice(0, /[。\n]/.exec(after)?.index ?? after.length)
  for (const now of life.matchAll(NOW)) {
    const offices = officesFrom(page, end + now.index + now[0].length)
    if (offices) return offices.titles
  }
  return []
}

/** The office in the row of a table below 姓名 … 职务: 王建国 区农业局 局长. */
function rowOffice({ text }: Page, start: number, end: number): string[] {
  if (!/(?:^|\s)$/.test(text.slice(Math.max(0, start - 1), start))) return []
  const { body = '', office = '' } = ROW.exec(text.slice(end, end + LONGEST))?.groups ?? {}
  if (!office || !COLUMNS.test(text.slice(Math.max(0, start - TABLE), start))) return []
  return endsInRank(office) ? [body + office] : body && endsInRank(body) ? [body] : []
}

const endsInRank = (office: string): boolean =>
  [2, 3, 4, 5].some(length => RANKS.has(office.slice(-length)) || ROLES.has(office.slice(-length)))
