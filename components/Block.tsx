// One block of the newspaper in the element that its role asks for.
import type { VNode } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { BlockKind, Block as BlockOfDoc, Doc } from '../utils/engine/doc'
import { drawText } from './draw-text'
import { markRepairs, type NumberedRepair } from './mark-repairs'
import type { Translate } from './translate'

/** They break between words, where nothing better is to be had. */
const PARTED: readonly BlockKind[] = ['kicker', 'headline', 'subheadline', 'heading']
const ELEMENTS: Partial<Record<BlockKind, 'h2' | 'h3'>> = { headline: 'h2', heading: 'h3' }

/** A picture of the original, and the offset of `doc.text` behind which it stands. */
export interface PlacedPicture {
  readonly at: number
  readonly src: string
  readonly alt: string
  readonly width: number
  readonly height: number
}

/** What a block needs of its page; `repairs` are those of the whole page, and there only where they are to be seen. */
export interface OfPage {
  doc: Doc
  /** Those of the page, in the order of the text. */
  pictures?: readonly PlacedPicture[]
  repairs?: readonly NumberedRepair[]
  t: Translate
}

/** With the pictures that stand behind it. `data-start` is the offset in `doc.text` at which the block begins; its text is that of the block, character for character. */
export function Block({ doc, block, id, pictures, repairs, t }: OfPage & { block: BlockOfDoc; id?: string }): VNode {
  const Element = ELEMENTS[block.kind] ?? 'p'
  const ref = useRef<HTMLHeadingElement & HTMLParagraphElement>(null)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    element.replaceChildren()
    drawText(doc, block, element, PARTED.includes(block.kind))
    const own = repairs?.filter(({ at }) => at >= block.start && at < block.end)
    if (own?.length) markRepairs(element, block.start, own, t)
  }, [doc, block, repairs])
  const own = pictures?.filter(({ at }) => at > block.start && at <= block.end) ?? []
  return (
    <>
      <Element class={block.kind} data-start={block.start} id={id} ref={ref} />
      {own.map(({ src, alt, width, height }) => (
        <img class="picture" src={src} alt={alt} width={width} height={height} />
      ))}
    </>
  )
}
