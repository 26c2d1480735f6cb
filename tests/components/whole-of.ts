// A text that is one part.
import type { PartOfDoc } from '../../components/Part'
import type { Doc } from '../../utils/engine/doc'

const known = new WeakMap<Doc, readonly PartOfDoc[]>()

/** Always the same for the same Doc, as the reader has it. */
export function wholeOf(doc: Doc): readonly PartOfDoc[] {
  const parts = known.get(doc) ?? [{ doc, start: { text: 0, source: 0 } }]
  known.set(doc, parts)
  return parts
}
