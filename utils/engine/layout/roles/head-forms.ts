// Forms of display lines that tell what they are: who attends, what is announced, phrases of one length.
import { HAN } from '../../text/characters'
import { BACK } from '../../vocabulary/back-words'
import { CLOSING } from '../../vocabulary/page-parts'

/** 李文华出席 / 李强主持并讲话: a subheadline that no headline runs on into. */
export const ATTENDS = new RegExp(`^[${HAN}·\\s、]{2,24}(?:出席|参加|主持|讲话|致辞|陪同|发言)[${HAN}]{0,6}$`)
/** A subheadline behind its dash. */
export const SUBORDINATE = /^[—─一]{2}|^[—─]/
/** Ends that announce the headline: 陈敏尔在…会议上强调. */
export const ANNOUNCES = /(?:强调|指出|要求|表示|——|：)$/

/** A wish or a good-bye at the end of a letter: 祝您阖家幸福！ */
export const WISH = new RegExp(`^${CLOSING}(?:.{0,24}[！!]|[！!]?)$`)

/** So running text begins: 老人说，… 此外，… 现在，… */
export const TELLS = new RegExp(`^(?:[${HAN}·]{2,12}?(?:指出|强调|表示|要求|认为|介绍|说|称|提出)，|${BACK}，|[${HAN}]{2,3}，)`)

/** Two phrases of one length: 我国南方全面入汛 强降雨或持续多发. One is a headline, two are two. */
export function isCouplet(text: string): boolean {
  const [first = '', second, ...more] = text.split(' ')
  return first.length > 3 && first.length === second?.length && more.length === 0
}

/** Three phrases or more of one length: 新时代 新征程 新伟业. They are all that it says. */
export function isSeries(text: string): boolean {
  const parts = text.split(' ')
  return parts.length > 2 && parts.every(({ length }) => length === parts[0]?.length)
}
