// A byline on a line of its own.
import { isRunOfNames } from '../../names'
import type { Line } from '../lines'
import { NOTHING, type RoleRule } from './role'

const CALLING = /^[□■◎●]?\s?(?:(?:本报|首席|特约|新华社|见习)*(?:记者|通讯员|评论员|撰稿人?)|文\/图|图\/文|文|作者)[\s：:/]*/
const NEXT = /[\s、]+|(?:本报|首席)?(?:记者|通讯员)/

/** Nothing but callings and names, with a calling in front. */
function isByline(text: string): boolean {
  const called = CALLING.exec(text)?.[0]
  if (!called) return false
  const names = text.slice(called.length).split(NEXT).filter(Boolean)
  return names.length > 0 && names.every(isRunOfNames)
}

export const byline: RoleRule = {
  name: 'byline',
  kind: 'byline',
  about: 'Who wrote the article, on a line of its own.',
  examples: [{ source: '□ 本报记者 孙明\n\n初夏时节，走进南湖区青石村。', block: '□ 本报记者 孙明' }],
  propose: ({ lines }, first) => {
    const text = (lines[first] as Line).text
    return text.length <= 36 && isByline(text) && !text.endsWith('摄') ? [{ last: first, score: 7 }] : NOTHING
  },
}
