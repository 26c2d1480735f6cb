// What a byline is made of: callings and labels, names, and what was done; nothing else.
import { HAN } from '../../text/characters'
import { HOUSE_END } from '../../vocabulary/furniture-words'
import { isRunOfNames, looksLikeName } from '../../vocabulary/names'
import { AUTHOR, CREDITED, LABEL, WRITER, WRITES } from '../../vocabulary/patterns'

/** A paper, station or site before a calling: 新京报记者, 《足球周刊》记者. */
const OUTLET = `(?:《[^》]{2,12}》|[${HAN}]{1,8}?${HOUSE_END})?`
const CALLED = new RegExp(`^(?:${OUTLET}${CREDITED}(?<![文图])|${CREDITED}|${LABEL})$`)
const CALLED_NAME = new RegExp(`^${OUTLET}${AUTHOR}(.+)$`)
/** Who writes, rather than edits or takes pictures. */
const WRITING = new RegExp(`^(?:${OUTLET}${AUTHOR}|(?:${LABEL}|报[道导])$)`)
/** 本报评论员 and the like, who has no other name. */
const UNNAMED = new RegExp(`^(?:《[${HAN}]{2,8}》(?:编辑部(?:社论|文章)?)?|[${HAN}]{0,4}?${WRITER})$`)
/** What a reporter does behind his name: 综合报道, 发自北京. */
const DID = new RegExp(`^(?:[${HAN}]{0,8}(?:报[道导]|专电)|发自[${HAN}]{2,8}|文图|图文|摄)$`)
const REPORTED = new RegExp(`(?:报[道导]|专电|发自[${HAN}]{2,8})$`)
/** Somebody is still to be named. */
const OPEN = new RegExp(`(?:[，、]|${AUTHOR})$`)
/** Of pictures and of nothing else. */
const PICTURED = /(?:摄影?|[供制]图|^图片?)$/
const TEXT = /^(?:文|文图|图文)$/
/** A name of more than one part: 约翰·史密斯. */
const FOREIGN = new RegExp(`^[${HAN}]{1,6}(?:·[${HAN}]{1,8}){1,3}$`)

/** A name of two characters spread over the room of three. */
const SPREAD = new RegExp(`(?<=[\\s者员生])([${HAN}])\\s([${HAN}])(?=\\s|$|本报)`, 'g')
const MARK = /^[□■◎●◇◆○▲]\s?/
const BRACKETS = /^[〔（(【]|[〕）)】]$/g
const BETWEEN = /(?:[\s、，,/／╱•|｜︱:：．]|(?<=报[道导])[.·])+/

/** Characters; no byline is longer. */
const LONGEST = 64
/** Without such a word nobody is said to write. */
const HINT = new RegExp(`${WRITES}|(?:^|[^${HAN}])${LABEL}|报[道导]|^《`)

/** Whether the line is nothing but callings and names, with one who writes among them. */
export function isByline(spread: string): boolean {
  if (spread.length > LONGEST || /[。；！？]/.test(spread) || !HINT.test(spread)) return false
  const text = spread.replace(SPREAD, '$1$2').replace(BRACKETS, '').replace(MARK, '')
  if (UNNAMED.test(text)) return true
  if (OPEN.test(text)) return false
  const parts = text.split(BETWEEN).filter(Boolean)
  let named = 0
  let writes = false
  for (const part of parts) {
    const behind = CALLED_NAME.exec(part)?.[1]?.replace(REPORTED, '')
    if (CALLED.test(part) || DID.test(part) || behind !== undefined) writes ||= WRITING.test(part) && !text.includes(`、${part}`)
    if (behind && isRunOfNames(behind)) named++
    else if (CALLED.test(part) || DID.test(part)) continue
    else if (isRunOfNames(part) || FOREIGN.test(part)) named++
    else if (!isRunOfNames(part.replace(REPORTED, ''))) return false
    else named++
  }
  // A reporter who took a picture stands under it.
  const pictured = PICTURED.test(parts.at(-1) ?? '') && !parts.some(part => TEXT.test(part))
  return writes && named > 0 && !pictured
}

const BRACKETED = /^[（(]([^（）()]*)[）)]$/
/** [美] or （英） before a name. */
const COUNTRY = new RegExp(`^[\\[［〔（(【][${HAN}]{1,3}[\\]］〕）)】]\\s?(?=.)`)

/** Nothing but names, each apart, as they stand between a headline and its text: 曾伟光; 孙锐、马云; □ 周平; （周平）; [美] 约翰·史密斯. */
export function areNames(text: string): boolean {
  const names = text.replace(MARK, '')
  if (COUNTRY.test(names)) return FOREIGN.test(names.replace(COUNTRY, '').replace(/\s/g, ''))
  return names
    .replace(BRACKETED, '$1')
    .split(/[\s、]+/)
    .every(looksLikeName)
}

/** Nothing but names behind a mark. */
export const areMarkedNames = (text: string): boolean => MARK.test(text) && areNames(text)

const CALLS = new RegExp(`^(?:[□■◎●◇◆○▲《（(〔【\\[［]|(?:${LABEL}|报[道导])[\\s/／╱•|｜︱:：．.·]|.{0,12}?${WRITES})`)

/** Whether a byline could begin so, with a calling, a mark or a bracket. */
export const beginsCalled = (text: string): boolean => CALLS.test(text)

/** The same with a name. */
export const beginsNamed = (text: string): boolean => isRunOfNames(text.split(/[\s、]/, 1)[0] as string)
