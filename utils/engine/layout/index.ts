// Lines → regions with a role, in articles, in reading order. (First skeleton: a block ends at a blank line.)
import type { BlockKind } from '../doc'
import type { Lexicon } from '../lexicon'
import type { Span } from '../span'

/** Source spans of the lines that make one block, in reading order. */
export interface Region {
  readonly kind: BlockKind
  readonly lines: readonly Span[]
  /** Which article it belongs to; −1 for the page's own furniture. */
  readonly article: number
}

export interface Layout {
  readonly regions: readonly Region[]
}

/** Which lines of `source` make which block of which article. */
export function layOut(source: string, _lexicon: Lexicon): Layout {
  const regions: { kind: BlockKind; lines: Span[]; article: number }[] = []
  let open = false
  let start = 0
  for (const line of source.split('\n')) {
    const trimmed = line.trim()
    if (trimmed) {
      const from = start + line.indexOf(trimmed)
      if (!open) regions.push({ kind: 'body', lines: [], article: 0 })
      regions.at(-1)?.lines.push({ start: from, end: from + trimmed.length })
    }
    open = trimmed !== ''
    start += line.length + 1
  }
  return { regions }
}
