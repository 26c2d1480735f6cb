// What a copy of the extension has left in a page that was updated, or loaded anew, under it: nothing answers for that any more.
import { MENTION_KINDS } from '../engine/doc'
import { rootsOf } from './roots'

/** All that is ever marked; Firefox lets no extension ask for their names. */
const MARKED = [...MENTION_KINDS, 'current', 'source', ...[1, 2, 3, 4, 5].map(tone => `tone-${tone}`)]

/** Takes the views, tooltips and marks of an earlier copy away. To be called before the reader draws anything of its own. */
export function removeLeftovers(page: Document): void {
  for (const root of rootsOf(page)) for (const host of root.querySelectorAll('qianzi-reader[data-place]')) host.remove()
  if (!('highlights' in CSS)) return
  for (const kind of MARKED) CSS.highlights.delete(`qianzi-${kind}`)
}
