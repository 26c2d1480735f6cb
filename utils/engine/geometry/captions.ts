// Captions and the articles among which their pictures stand.
import type { SheetArticle } from './articles'
import type { SheetBlock } from './paragraphs'
import type { Piece } from './pieces'
import { around, commonX, commonY, isIn, type Rect } from './sheet'

/** Gives each caption to the article among which its picture stands. */
export function withCaptions(articles: readonly SheetArticle[], captions: readonly Piece[], images: readonly Rect[]): SheetArticle[] {
  const added = new Map<SheetArticle, SheetBlock[]>()
  const alone: SheetArticle[] = []
  for (const caption of captions) {
    const picture =
      images.find(image => isIn(around([caption, image]), image) || Math.max(-commonX(caption, image), -commonY(caption, image)) < 20) ??
      caption
    const whole = around([caption, picture])
    const x = (whole.x0 + whole.x1) / 2
    const y = (whole.y0 + whole.y1) / 2
    const distance = (each: Rect) =>
      Math.max(each.x0 - x, x - each.x1, 0) + Math.max(each.y0 - y, y - each.y1, 0) + ((each.x1 - each.x0) * (each.y1 - each.y0)) / 1e7
    const owned = articles.filter(({ own }) => own)
    const nearest = owned.reduce<SheetArticle | undefined>(
      (best, each) => (!best || distance(each) < distance(best) ? each : best),
      undefined,
    )
    const block: SheetBlock = { kind: 'caption', lines: caption.lines }
    if (nearest) added.set(nearest, [...(added.get(nearest) ?? []), block])
    else alone.push({ ...around([caption]), blocks: [block], own: true })
  }
  return [...articles.map(each => ({ ...each, blocks: [...each.blocks, ...(added.get(each) ?? [])] })), ...alone]
}
