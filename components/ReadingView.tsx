// The page as a newspaper: articles and page furniture, drawn once from the Doc; readings are drawn over it by whoever mounts it.

import type { VNode } from 'preact'
import { useMemo } from 'preact/hooks'
import type { DictionaryEntry } from '../utils/engine/dictionary-entry'
import { type Article as ArticleOfDoc, type Block as BlockOfDoc, type Doc, langOf } from '../utils/engine/doc'
import { repairsOf } from '../utils/engine/repairs'
import { contains, type Span } from '../utils/engine/text/span'
import { Article } from './Article'
import { Block, type PlacedPicture } from './Block'
import type { Correcting } from './CorrectReading'
import type { Ground } from './ground'
import { Tooltip } from './Tooltip'
import type { Translate } from './translate'

interface Props {
  doc: Doc
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
  const repairs = useMemo(
    () => (showRepairs ? repairsOf(doc).map((repair, number) => ({ ...repair, number })) : undefined),
    [doc, showRepairs],
  )
  const page = useMemo(() => {
    const own = { doc, repairs, pictures, t }
    return sheets(doc).map(({ article, blocks }) =>
      article ? <Article {...own} article={article} blocks={blocks} /> : blocks.map(block => <Block {...own} block={block} />),
    )
  }, [doc, repairs, pictures, t])
  return (
    <div class="page" lang={langOf(doc)} dir="ltr">
      <div class="sheet">{page}</div>
      <Tooltip
        doc={doc}
        repairs={repairs}
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

/** The blocks in their order, those of one article together. */
function sheets({ articles, blocks }: Doc): { article?: ArticleOfDoc; blocks: BlockOfDoc[] }[] {
  const found: { article?: ArticleOfDoc; blocks: BlockOfDoc[] }[] = []
  for (const block of blocks) {
    const article = articles.find(each => contains(each, block))
    const last = found.at(-1)
    if (last && article && last.article === article) last.blocks.push(block)
    else found.push({ article, blocks: [block] })
  }
  return found
}
