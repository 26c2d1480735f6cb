// One block of the newspaper in the element that its role asks for.
import type { VNode } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { BlockKind, Block as BlockOfDoc, Doc } from '../utils/engine/doc'
import { drawWords } from './draw-words'

const ELEMENTS: Partial<Record<BlockKind, 'h2' | 'h3'>> = { headline: 'h2', heading: 'h3' }

/** `data-start` is the offset in `doc.text` at which the block begins; its text is that of the block, character for character. */
export function Block({ doc, block, id }: { doc: Doc; block: BlockOfDoc; id?: string }): VNode {
  const Element = ELEMENTS[block.kind] ?? 'p'
  const ref = useRef<HTMLHeadingElement & HTMLParagraphElement>(null)
  useLayoutEffect(() => {
    ref.current?.replaceChildren()
    if (ref.current) drawWords(doc, block, ref.current)
  }, [doc, block])
  return <Element class={block.kind} data-start={block.start} id={id} ref={ref} />
}
