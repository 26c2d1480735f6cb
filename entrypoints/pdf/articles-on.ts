// The articles of a page, each with the place where it begins on the paper.
import type { ArticleOnPage } from '../../components/PrintedPage'
import { type Doc, langOf } from '../../utils/engine/doc'
import { regionsOf } from '../../utils/engine/geometry/where-printed'
import { levelText } from '../../utils/engine/text/level'

/** Those that have a place on this page. */
export const articlesOn = (doc: Doc, number: number): ArticleOnPage[] =>
  doc.articles.flatMap(({ start, end, title }) => {
    const box = regionsOf(doc, { start, end }).find(({ page }) => page === number)?.box
    return box ? [{ at: start, title: levelText(title), lang: langOf(doc), box }] : []
  })
