// A part of the text: its articles, and the furniture of the page between them.
import type { VNode } from 'preact'
import { toText } from '../utils/engine/alignment'
import type { Article as ArticleOfDoc, Block as BlockOfDoc, Doc } from '../utils/engine/doc'
import type { Offset } from '../utils/engine/join-docs'
import { Article } from './Article'
import { Block, type Picture } from './Block'
import type { NumberedRepair } from './mark-repairs'
import { memo } from './memo'
import type { Translate } from './translate'

/** A Doc, and where it begins in the text and the source of which it is a part. */
export interface PartOfDoc {
  readonly doc: Doc
  readonly start: Offset
}

/** A picture of the original, and the offset of the source behind which it stands. */
export interface PlacedPicture extends Picture {
  readonly after: number
}

interface Props extends PartOfDoc {
  /** Those of the part, where they are to be seen; offsets count in the part. */
  repairs?: readonly NumberedRepair[]
  /** Those of the whole. */
  pictures?: readonly PlacedPicture[]
  t: Translate
}

/** Drawn anew only if something of it is another. */
export const Part = memo(({ doc, start, repairs, pictures, t }: Props): VNode => {
  const shown = pictures && { pictures: pictures.flatMap(picture => within(doc, start, picture)) }
  const page = { doc, from: start.text, repairs, t, ...shown }
  return (
    <div data-part={start.text}>
      {sheets(doc).map(({ article, blocks }) =>
        article ? (
          <Article key={article.start} {...page} article={article} blocks={blocks} />
        ) : (
          blocks.map(block => <Block key={block.start} {...page} block={block} />)
        ),
      )}
    </div>
  )
})

/** The picture with the offset in the text of the part behind which it stands, if it stands in it; one before all text stands behind its first block. */
function within(doc: Doc, start: Offset, { after, ...picture }: PlacedPicture): (Picture & { readonly at: number })[] {
  if (!after && !start.source) return [{ ...picture, at: 1 }]
  const last = after - 1 - start.source
  return last >= 0 && last < doc.source.length ? [{ ...picture, at: toText(doc, last) + 1 }] : []
}

/** The blocks in their order, those of one article together. */
function sheets({ articles, blocks }: Doc): { article?: ArticleOfDoc; blocks: BlockOfDoc[] }[] {
  const found: { article?: ArticleOfDoc; blocks: BlockOfDoc[] }[] = []
  let next = 0
  for (const block of blocks) {
    while (next < articles.length && (articles[next] as ArticleOfDoc).end <= block.start) next++
    const article = articles[next]
    const own = article && block.start >= article.start && block.end <= article.end ? article : undefined
    const last = found.at(-1)
    if (last && own && last.article === own) last.blocks.push(block)
    else found.push({ article: own, blocks: [block] })
  }
  return found
}
