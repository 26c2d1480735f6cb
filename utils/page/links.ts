// The links of a text: what was one is one in the view, too.
import type { Doc } from '../engine/doc'
import { lastStartingBy, type Span } from '../engine/text/span'
import type { PageText } from './page-text'

/** A part of the text that leads somewhere, and what a click there goes to. */
export interface Link extends Span {
  readonly anchor: HTMLElement
}

const LINKS = 'a[href],a[onclick],[role="link"]'

/** The links under the element, as spans of the source: each part of a text node for itself. */
export function linksIn(element: Element, { runs }: PageText): Link[] {
  return runs.flatMap(({ node, start, end }) => {
    const anchor = node.parentElement?.closest<HTMLElement>(LINKS)
    return anchor && anchor !== element && element.contains(anchor) ? [{ start, end, anchor }] : []
  })
}

const targetOf = (anchor: HTMLElement) => (anchor as HTMLAnchorElement).target
/** Where it leads; nothing where listeners alone know. */
export const addressOf = (anchor: HTMLElement): string | undefined => {
  const { href } = anchor as HTMLAnchorElement
  return typeof href === 'string' && href ? href : undefined
}

const leadsWhere = (one: HTMLElement, other: HTMLElement) =>
  one === other || (addressOf(one) !== undefined && addressOf(one) === addressOf(other) && targetOf(one) === targetOf(other))

/** Without the white space at its ends. */
function trimmed(text: string, { start, end }: Span): Span {
  const said = text.slice(start, end)
  return { start: start + said.length - said.trimStart().length, end: end - said.length + said.trimEnd().length }
}

/** Where links of the source, in its order, stand in the text: what a line end had parted is one. */
export function linksOfText({ text, pieces }: Pick<Doc, 'text' | 'pieces'>, links: readonly Link[]): Link[] {
  const found: Link[] = []
  for (const { source, text: at, rule } of pieces) {
    if (rule) continue
    for (let i = Math.max(0, lastStartingBy(links, source.start)); i < links.length; i++) {
      const { start, end, anchor } = links[i] as Link
      if (start >= source.end) break
      if (end <= source.start) continue
      const own = trimmed(text, {
        start: at.start + Math.max(0, start - source.start),
        end: Math.min(at.end, at.start + end - source.start),
      })
      const last = found.at(-1)
      if (own.start >= own.end) continue
      if (last && leadsWhere(last.anchor, anchor) && !text.slice(last.end, own.start).trim())
        found[found.length - 1] = { ...last, end: own.end }
      else found.push({ ...own, anchor })
    }
  }
  return found
}
