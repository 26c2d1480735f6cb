// What names of institutions end with, and what their ends are not.

import { end, whole } from './built/no-organizations'
import { all } from './built/organization-ends'
import { generic, national } from './built/organization-starts'
import { isOneOf } from './look-up'
import { oneOf, setOf } from './tables'

/** Ends that make an institution's name of nearly anything before them. */
const STRONG = setOf(all)
/** Ends of one character, alone or as the end of a word that names such an office: 局, 教育局. */
const WEAK =
  /(?:[^当结大全布格政时残僵骗战]局|^局|[^客餐舞门大展]厅|^厅|[^以委]委|^委|[^部签连公]署|^署|^队|^厂|^部|^报|[^公上官祭打]司|^司|^社|^处|^院|^系|通产省|(?:工业|经济|贸易|外交|国防|财政|内政|教育|卫生|农业|文化|司法|交通|运输|能源|环境|劳动|商务|公安|科技|科学|技术|邮电|通信|旅游|体育|联络|安全|情报|民政|水利|林业|渔业|石油|化工|电力|煤炭|冶金|参谋|政治|后勤|装备|作战|训练)部)$/
/** Whether an institution's name may end with a unit: few words get further. */
export const mayEndOrganization = isOneOf([...STRONG, ...'局厅委署队厂部报司社处院系省'].map(word => word.charCodeAt(word.length - 1)))
/** Words with such ends that are no institutions, nor the ends of any. */
const NEVER = new RegExp(`^(?:.*${oneOf(end)}|${oneOf(whole)})$`)

/** The end of an institution's name that `word` is or has; '' if it has none. */
export function organizationEnd(word: string): string {
  if (!mayEndOrganization(word.charCodeAt(word.length - 1))) return ''
  if (NEVER.test(word)) return ''
  for (let length = Math.min(6, word.length); length > 1; length--) if (STRONG.has(word.slice(-length))) return word.slice(-length)
  return WEAK.test(word) ? word.slice(-1) : ''
}

/** Level characters that an institution's name may begin with. */
export const LEVEL = /^[省市区县州旗镇乡村]$/
/** Words that begin names of institutions though they are no places. */
export const NATIONAL = new RegExp(`^${oneOf(national)}$`)
/** Describing words that begin no name of an institution. */
export const GENERIC = new RegExp(`^${oneOf(generic)}$`)
