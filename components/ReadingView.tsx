// The page as a newspaper: articles and page furniture, part by part as they have been read; readings are drawn over it by whoever mounts it.

import type { VNode } from 'preact'
import { useMemo } from 'preact/hooks'
import type { DictionaryEntry } from '../utils/engine/dictionary-entry'
import { type Doc, langOf } from '../utils/engine/doc'
import { type Repair, repairsOf } from '../utils/engine/repairs'
import type { Span } from '../utils/engine/text/span'
import type { Correcting } from './CorrectReading'
import type { Ground } from './ground'
import type { NumberedRepair } from './mark-repairs'
import { Part, type PartOfDoc, type PlacedPicture } from './Part'
import { Tooltip } from './Tooltip'
import type { Translate } from './translate'

interface Props {
  /** All that has been read of it. */
  doc: Doc
  /** The parts of that in order. */
  parts: readonly PartOfDoc[]
  t: Translate
  /** Ends every listener of the view. */
  signal: AbortSignal
  /** Whether hovering and focus explain. */
  tooltips: boolean
  /** Whether marks show what was repaired. */
  showRepairs?: boolean
  /** Of the original. */
  pictures?: readonly PlacedPicture[]
  /** Where its words can be pointed at; its mentions alone if absent. */
  ground?: Ground
  /** Show this span of `doc.text` in the original. */
  onShowInSource?: (span: Span) => void
  /** What the dictionary says of a word. */
  lookUp?: (word: string) => Promise<readonly DictionaryEntry[]>
  /** Lets the reader set readings right. */
  correcting?: Correcting
}

/** To be rendered in the shadow root of `qianzi-reader`, beside the style sheet `reading-view.css`. */
export function ReadingView({
  doc,
  parts,
  t,
  signal,
  tooltips,
  showRepairs = false,
  pictures,
  ground,
  onShowInSource,
  lookUp,
  correcting,
}: Props): VNode {
  const repairs = useMemo(() => (showRepairs ? numbered(parts) : undefined), [parts, showRepairs])
  const all = useMemo(() => repairs?.flatMap((own, i) => own.map(repair => inWhole(repair, parts[i] as PartOfDoc))), [repairs])
  return (
    <div class="page" lang={langOf(doc)} dir="ltr">
      <div class="sheet">
        {parts.map((part, i) => (
          <Part key={part.start.text} doc={part.doc} start={part.start} repairs={repairs?.[i]} pictures={pictures} t={t} />
        ))}
      </div>
      <Tooltip
        doc={doc}
        repairs={all}
        t={t}
        signal={signal}
        on={tooltips}
        ground={ground}
        onShowInSource={onShowInSource}
        lookUp={lookUp}
        correcting={correcting}
      />
    </div>
  )
}

/** The repairs of each part, with their numbers in the whole. */
function numbered(parts: readonly PartOfDoc[]): readonly NumberedRepair[][] {
  let number = 0
  return parts.map(({ doc }) => repairsOf(doc).map(repair => ({ ...repair, number: number++ })))
}

function inWhole({ source, at, ...repair }: NumberedRepair, { start }: PartOfDoc): Repair {
  return { ...repair, at: at + start.text, source: { start: source.start + start.source, end: source.end + start.source } }
}
