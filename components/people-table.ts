// Who is who as a table that spreadsheets take from the clipboard: a line a person, cells parted by tabs.
import type { Outline } from '../utils/engine/outline'
import type { Translate } from './translate'

/** The people of all articles in the order of the text, below a line that names the columns. */
export function peopleTable({ articles }: Outline, t: Translate): string {
  const rows = articles.flatMap(({ title, people }) =>
    people.map(({ name, pinyin, titles, english }) => [title, name, pinyin, titles.join('、'), english.filter(Boolean).join('; ')]),
  )
  return [[t('article'), t('name'), t('pinyin'), t('offices'), t('inEnglish')], ...rows].map(line).join('\n')
}

/** White space in a cell would make two of it, or a formula of what begins like one. */
const line = (cells: readonly string[]): string => cells.map(cell => cell.replace(/\s+/g, ' ').replace(/^(?=[=+@-])/, "'")).join('\t')
