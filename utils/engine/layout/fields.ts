// The fields of an archive: what stands behind 【 标  题 】 is a headline, behind 【 作  者 】 a byline; the labels are no text.
import type { BlockKind } from '../doc'
import { FIELDS } from '../vocabulary/page-parts'
import type { Parted } from './furniture'
import { type Line, lineAt } from './lines'

/** 【 标  题 】, with what stands behind it. */
const BRACKETED = (['headline', 'byline', 'folio', 'text'] as const).map(
  kind => [new RegExp(`^[【\\[［〖]\\s*${FIELDS[kind]}\\s*[】\\]］〗][：:]?\\s*`), kind === 'text' ? undefined : kind] as const,
)
/** So many labels make an archive. */
const FEW = 2

/** What the label of the line announces, and how long it is in the source; nothing if it has none. */
function fieldOf(line: Line, source: string): { kind: BlockKind | undefined; length: number } | undefined {
  const raw = source.slice(line.start, line.end)
  for (const [pattern, kind] of BRACKETED) {
    const label = pattern.exec(raw)?.[0]
    if (label) return { kind, length: label.length }
  }
  return undefined
}

/** The lines, those in fields told what they are, and the labels and fields of the page or the archive, which are no text. */
export function readFields(lines: readonly Line[], source: string): Parted {
  const fields = lines.map(line => (/^[【[［〖]/.test(line.text) ? fieldOf(line, source) : undefined))
  if (fields.filter(Boolean).length < FEW) return { text: lines, apart: [] }
  const text: Line[] = []
  const apart: Line[] = []
  /** What the lines of the open field are. */
  let open: BlockKind | undefined
  /** A field that stands over an item was the last. */
  let over = false
  /** The record has its text. */
  let hasText = true
  const put = (line: Line) => {
    text.push({ ...line, ...(open && { told: open }), ...(over && { begins: 'field' }) })
    over = false
    hasText ||= !open
  }
  lines.forEach((line, i) => {
    const field = fields[i]
    if (!field) {
      // A title or a name can need a second line; what stands behind a blank one is no part of it.
      if (open === 'folio' || line.blanks) open = undefined
      put(line)
      return
    }
    open = field.kind
    // A record can have its fields in any order; the first behind a text begins the next.
    if (hasText && (field.kind === 'folio' || field.kind === 'headline')) {
      over = true
      hasText = false
    }
    const at = line.start + field.length
    if (field.kind === 'folio' || at >= line.end) {
      apart.push(line)
      return
    }
    const end = line.start + source.slice(line.start, at).trimEnd().length
    apart.push(lineAt(source, line.start, end, line.blanks, line.indent, line.lead))
    put(lineAt(source, at, line.end, 0, 0, end))
  })
  return { text, apart }
}
