// Set phrases that our own table has, for `utils/data` to give to the lexicon.
import type { Phrase } from '../entities/knowledge'
import { rows } from './built/phrases'
import { rowsOf } from './tables'

/** 早发现 early detection. */
function readItem(item: string): Phrase['contents'][number] {
  const blank = item.indexOf(' ')
  return { chinese: item.slice(0, blank), english: item.slice(blank + 1) }
}

/** All phrases, in the order of the table. */
export const PHRASES: readonly Phrase[] = rowsOf(rows).map(([text = '', rendering = '', , theme = '', contents]) => ({
  text,
  rendering,
  contents: contents ? contents.split('; ').map(readItem) : [],
  theme,
}))
