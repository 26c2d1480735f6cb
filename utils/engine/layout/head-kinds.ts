// Which of the lines over an article is its kicker, its headline, its subheadlines.
import type { BlockKind } from '../doc'
import { RUBRIC } from '../vocabulary/rubric'
import { ANNOUNCES, ATTENDS, SUBORDINATE } from './roles/head-forms'

/** The kinds of the head lines of one article, given in the order in which they were printed. */
export function headKinds(texts: readonly string[]): BlockKind[] {
  const kinds: (BlockKind | undefined)[] = texts.map((text, i) =>
    i < texts.length - 1 && RUBRIC.test(text)
      ? 'kicker'
      : SUBORDINATE.test(text) || (ATTENDS.test(text) && text.length <= 12 && texts.length > 1)
        ? 'subheadline'
        : undefined,
  )
  const open = kinds.flatMap((kind, i) => (kind ? [] : [i]))
  if (!open.length) return kinds.map((_, i) => (i ? 'subheadline' : 'headline'))
  const announced = open.find(i => ANNOUNCES.test(texts[i] as string) && i < texts.length - 1)
  const [first, second] = open as [number, number?]
  let main = first
  if (announced !== undefined && open.includes(announced + 1)) main = announced + 1
  else if (
    second !== undefined &&
    open.length > 1 &&
    (texts[second] as string).length > 1.3 * (texts[first] as string).length &&
    texts.length > 2
  )
    main = second
  return kinds.map((kind, i) => kind ?? (i === main ? 'headline' : i < main ? 'kicker' : 'subheadline'))
}
