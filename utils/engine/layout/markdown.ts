// Markdown: its marks say what a line is. They stay in the text, since no character is lost.

import type { BlockKind } from '../doc'
import { least } from '../text/lists'
import type { Line } from './lines'
import type { OwnedBlock } from './reading-order'
import type { LooseBlock } from './resume'

/** # 标题, ## 小标题. */
const HEAD = /^(#{1,6})\s*[^#\s]/
/** Such a line is no headline in a page of old papers, where ### stands before a number: a blank follows the marks. */
const MARKED = /^#{1,6}[\s　]\s*\S/
/** ![what a picture shows](address), also in a link. */
const PICTURE = /^\[?!\[[^\]]*\]\([^)]*\)(?:\]\([^)]*\))?$/
/** An item, a quotation, a row of bold type: lines of their own. */
const OWN = /^(?:>\s?\S|[-*+]\s+\S|\*\*[^*]|\|.*\|$)/
/** A line of bold type and nothing else, without an end. */
const BOLD = /^(?:\*\*|__)[^*_]{2,30}[^*_，。；：:！？](?:\*\*|__)$/

const isMarked = (source: string, line: Line) => MARKED.test(source.slice(line.start, line.end))

/** The lines, those with a role that their marks give them; the same lines where the page is no Markdown. */
export function readMarks(source: string, lines: readonly Line[]): readonly Line[] {
  const heads = lines.filter(line => isMarked(source, line))
  if (!heads.length && !lines.some(line => PICTURE.test(line.text))) return lines
  const levelOf = (text: string) => HEAD.exec(text)?.[1]?.length ?? 0
  const first = heads[0]
  // Where text stands before them, they are those of its parts.
  const parts = first && levelOf(first.text) > 1 && lines.slice(0, lines.indexOf(first)).some(({ text }) => /。/.test(text))
  const top = parts ? 0 : least(heads.map(line => levelOf(line.text)))
  const roleOf = (line: Line): BlockKind | undefined => {
    if (isMarked(source, line)) return levelOf(line.text) === top ? 'headline' : 'heading'
    const raw = source.slice(line.start, line.end)
    if (PICTURE.test(raw)) return 'caption'
    if (BOLD.test(raw)) return 'heading'
    return OWN.test(raw) ? 'body' : undefined
  }
  return lines.map(line => {
    const told = roleOf(line)
    return told ? { ...line, kept: true, told } : line
  })
}

/** The blocks of a page whose headlines are marked, in articles that begin with one each; nothing where none is. */
export function marksApart(blocks: readonly LooseBlock[], lines: readonly Line[]): OwnedBlock[] | undefined {
  const lineOf = (block: LooseBlock) => lines[block.lines[0] as number] as Line
  const isTop = (block: LooseBlock) => block.kind === 'headline' && lineOf(block).told !== undefined && lineOf(block).text.startsWith('#')
  const first = blocks.findIndex(isTop)
  if (first < 0) return undefined
  let article = blocks.slice(0, first).some(({ kind }) => kind === 'body') ? 0 : -1
  return blocks.map((block, i) => {
    if (isTop(block)) article++
    if (block.kind === 'folio' || block.kind === 'slogan') return { ...block, article: -1 }
    const inside = block.kind === 'headline' && !isTop(block) && i > first && blocks[i - 1]?.kind !== 'headline'
    return { ...block, article, kind: inside ? 'heading' : block.kind }
  })
}
