// One article: its heads in one group, then its blocks in reading order.
import type { VNode } from 'preact'
import type { Article as ArticleOfDoc, Block as BlockOfDoc } from '../utils/engine/doc'
import { levelText } from '../utils/engine/text/level'
import { Block, type OfPart } from './Block'
import type { Translate } from './translate'

const isHead = ({ kind }: BlockOfDoc): boolean => kind === 'kicker' || kind === 'headline' || kind === 'subheadline'

interface Props extends OfPart {
  article: ArticleOfDoc
  /** Those of the article. */
  blocks: readonly BlockOfDoc[]
}

/** The article, labelled by its headline, or by a title from its lead that is marked as such. */
export function Article({ article, blocks, ...part }: Props): VNode {
  const id = `title-${part.from + article.start}`
  const bodyStart = blocks.findIndex(block => !isHead(block))
  const heads = bodyStart < 0 ? blocks : blocks.slice(0, bodyStart)
  const headline = heads.find(({ kind }) => kind === 'headline')
  return (
    <article aria-labelledby={id}>
      <hgroup>
        {heads.map(block => (
          <Block key={block.start} {...part} block={block} id={block === headline ? id : undefined} />
        ))}
        {!headline && <TitleFromLead id={id} title={article.title} t={part.t} />}
      </hgroup>
      {blocks.slice(heads.length).map(block => (
        <Block key={block.start} {...part} block={block} />
      ))}
    </article>
  )
}

function TitleFromLead({ id, title, t }: { id: string; title: string; t: Translate }): VNode {
  return (
    <>
      <p class="from-lead-mark" lang={t('uiLanguage')}>
        {t('titleFromLead')}
      </p>
      <h2 class="headline from-lead" id={id}>
        {levelText(title)}
      </h2>
    </>
  )
}
