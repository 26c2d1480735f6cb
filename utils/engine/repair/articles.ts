// Articles of the text as read, each with its title.
import type { Article, Block } from '../doc'
import type { Layout } from '../layout'
import { plainText } from '../text/plain'

/** A lead this long, in UTF-16 units, is cut at the last comma before it. */
const LEAD_TITLE = 30

/** The articles that the blocks make, in reading order; each block is that of the region with its number. */
export function articlesOf(text: string, blocks: readonly Block[], { regions }: Layout): Article[] {
  const articles: Article[] = []
  for (let i = 0; i < blocks.length; ) {
    const id = regions[i]?.article ?? -1
    let j = i
    while (j < blocks.length && regions[j]?.article === id) j++
    if (id >= 0) {
      const own = blocks.slice(i, j)
      const head = own.find(block => block.kind === 'headline') ?? own.find(block => block.kind === 'kicker')
      const lead = own.find(block => block.kind === 'body') ?? (own[0] as Block)
      const title = head ? text.slice(head.start, head.end) : leadTitle(text.slice(lead.start, lead.end))
      articles.push({
        start: (own[0] as Block).start,
        end: (own[own.length - 1] as Block).end,
        title,
        titleFrom: head ? 'headline' : 'lead',
      })
    }
    i = j
  }
  return articles
}

/** The first sentence without its byline, or as much of it as makes a title. */
function leadTitle(printed: string): string {
  const byline = /^(?:本报|[^（）。，]{1,16})(?:讯|电)(?:\s*（[^（）]*）)?\s*/.exec(plainText(printed))?.[0] ?? ''
  const lead = printed.slice(byline.length)
  const sentence = /^[^。！？]*/.exec(lead)?.[0] || printed
  if (sentence.length <= LEAD_TITLE) return sentence
  const comma = sentence.lastIndexOf('，', LEAD_TITLE)
  return comma > 8 ? sentence.slice(0, comma) : `${sentence.slice(0, LEAD_TITLE)}…`
}
