// The texts of the page that are read: found here, made into Docs by the analyst.
import { detect } from '../../utils/engine/detect'
import type { Looked } from '../../utils/handover'
import { type FoundText, findText, findTexts, type Sight } from '../../utils/page/find-text'
import type { PageText } from '../../utils/page/page-text'
import { isShut, type Shown } from '../../utils/page/shown'
import { type ReadText, readText } from './read-text'

/** What is read: an element, its text and what the engine made of it. */
export interface Subject extends FoundText {
  readonly text: PageText
  readonly read: ReadText
}

export interface Subjects {
  readonly subjects: readonly Subject[]
  /** Why there are none, or not all, as the key of a message. */
  readonly problem?: string
}

/** Whether it is whole, and explained where it stands. */
export const isInPlace = ({ broken, shape }: FoundText): boolean => !broken && !shape.beside

/** Whether both were read from the same nodes. */
export const isSameText = ({ text: a }: Subject, { text: b }: Subject): boolean =>
  a.source === b.source && a.runs.length === b.runs.length && a.runs.every(({ node }, i) => node === b.runs[i]?.node)

/** Whether it is another text by now than the one that was read. */
export const isStale = ({ element, shape, text }: Subject, shown: Shown): boolean =>
  !element.isConnected || shape.read(element, undefined, inner => isShut(inner, shown)).source !== text.source

/** Judges texts, but that of which it is known what is thought. */
export const judgeAfter =
  (looked: Looked | undefined): NonNullable<Sight['judge']> =>
  (text, title) =>
    looked?.text === text && looked.title === title ? looked.detection : detect(text, title)

/** Every text that the page shows and that is surely for us; with `anyway` the likeliest one where none is. What is `known` is not analysed again; `prepare` is told what there is meanwhile. */
export async function readSubjects(
  anyway: boolean,
  known: readonly Subject[],
  seen: Sight,
  prepare: (texts: readonly FoundText[]) => Promise<unknown>,
): Promise<Subjects> {
  const sight = { ...seen, isShut: (inner: Element) => isShut(inner, seen.shown) }
  const sure = findTexts(document, sight)
  const guess = anyway && !sure.length ? findText(document, sight) : undefined
  const read = (guess ? [guess] : sure)
    .map(found => ({ ...found, text: found.shape.read(found.element, undefined, sight.isShut) }))
    .filter(({ text }) => text.source.trim())
  const prepared = prepare(read)
  const subjects = await Promise.all(
    read.map(async found => {
      const same = known.find(each => each.element === found.element && each.text.source === found.text.source)
      return { ...found, read: same && !same.read.isStopped ? same.read : await readText(found.text.source, found.text.placed?.()) }
    }),
  )
  await prepared
  return { subjects, ...(!read.length && { problem: 'problemNoText' }) }
}
