// The page as a newspaper: articles and page furniture, part by part as they have been read; readings and tooltips come over it by whoever mounts it.

import type { VNode } from 'preact'
import { langOf } from '../utils/engine/doc'
import { type Repair, repairsOf } from '../utils/engine/repairs'
import type { NumberedRepair } from './mark-repairs'
import { Part, type PartOfDoc, type PlacedPicture } from './Part'
import type { Translate } from './translate'

interface Props {
  /** What has been read of it, in order. */
  parts: readonly PartOfDoc[]
  t: Translate
  /** Those of each part that marks are to show. */
  repairs?: readonly (readonly NumberedRepair[])[] | undefined
  /** Of the original. */
  pictures?: readonly PlacedPicture[] | undefined
}

/** To be rendered in the shadow root of `qianzi-reader`, beside the style sheet `reading-view.css`. */
export const ReadingView = ({ parts, t, repairs, pictures }: Props): VNode => (
  <div class="page" lang={parts[0] && langOf(parts[0].doc)} dir="ltr">
    <div class="sheet">
      {parts.map(({ doc, start }, i) => (
        <Part key={start.text} doc={doc} start={start} repairs={repairs?.[i]} pictures={pictures} t={t} />
      ))}
    </div>
  </div>
)

/** The repairs of each part, with their numbers in the whole, and the same as repairs of the whole. */
export function numberRepairs(parts: readonly PartOfDoc[]): { ofParts: readonly NumberedRepair[][]; ofWhole: readonly Repair[] } {
  let number = 0
  const ofParts = parts.map(({ doc }) => repairsOf(doc).map(repair => ({ ...repair, number: number++ })))
  return { ofParts, ofWhole: ofParts.flatMap((own, i) => own.map(repair => inWhole(repair, parts[i] as PartOfDoc))) }
}

function inWhole({ source, at, ...repair }: NumberedRepair, { start }: PartOfDoc): Repair {
  return { ...repair, at: at + start.text, source: { start: source.start + start.source, end: source.end + start.source } }
}
