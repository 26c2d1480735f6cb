// One block of the newspaper in the element that its role asks for.
import type { VNode } from 'preact'
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import type { BlockKind, Block as BlockOfDoc, Doc } from '../utils/engine/doc'
import { emsOf } from '../utils/engine/text/characters'
import { drawStrokes, strokesOf } from './draw-text'
import { markRepairs, type NumberedRepair } from './mark-repairs'
import type { Translate } from './translate'

/** They break between words, where nothing better is to be had. */
const PARTED: readonly BlockKind[] = ['kicker', 'headline', 'subheadline', 'heading']
const ELEMENTS: Partial<Record<BlockKind, 'h2' | 'h3'>> = { headline: 'h2', heading: 'h3' }

/** A picture of the original. */
export interface Picture {
  readonly src: string
  readonly alt: string
  readonly width: number
  readonly height: number
}

/** What a block needs of the part that it stands in; `repairs` are there only where they are to be seen. */
export interface OfPart {
  doc: Doc
  /** Where the part begins in the text. */
  from: number
  /** Those of the part in order, each with the offset of `doc.text` behind which it stands. */
  pictures?: readonly (Picture & { readonly at: number })[]
  repairs?: readonly NumberedRepair[]
  t: Translate
}

/** With the pictures that stand behind it. `data-start` is the offset in the whole text at which the block begins; its text is that of the block, character for character. */
export function Block({ doc, from, block, id, pictures, repairs, t }: OfPart & { block: BlockOfDoc; id?: string }): VNode {
  const Element = ELEMENTS[block.kind] ?? 'p'
  const ref = useRef<HTMLHeadingElement & HTMLParagraphElement>(null)
  const drawn = useRef('')
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const strokes = strokesOf(doc, block, PARTED.includes(block.kind))
    const marks = repairs?.filter(({ at }) => at >= block.start && at < block.end) ?? []
    // What is the same stays: nobody loses the place that the keyboard or a selection is at.
    const what = JSON.stringify([strokes, marks])
    if (what === drawn.current) return
    drawn.current = what
    element.replaceChildren()
    drawStrokes(strokes, element)
    if (marks.length) markRepairs(element, block.start, marks, t)
  }, [doc, block, repairs])
  const ems = useMemo(() => Math.round(emsOf(doc.text.slice(block.start, block.end))), [doc, block])
  const own = pictures?.filter(({ at }) => at > block.start && at <= block.end) ?? []
  return (
    <>
      <Element class={block.kind} data-start={from + block.start} id={id} ref={ref} style={{ '--ems': ems }} />
      {own.map(({ src, alt, width, height }) => (
        <img class="picture" src={src} alt={alt} width={width} height={height} />
      ))}
    </>
  )
}
