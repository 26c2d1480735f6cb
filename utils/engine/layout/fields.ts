// The fields of an archive: what stands behind 【 标  题 】 is a headline, behind 【 作  者 】 a byline; the labels are no text.
import type { BlockKind } from '../doc'
import { FIELDS } from '../vocabulary/page-parts'
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

/** The lines, labels taken off and those in fields told what they are, where the page has such fields. */
export function readFields(lines: readonly Line[], source: string): readonly Line[] {
  const fields = lines.map(line => (/^[【[［〖]/.test(line.text) ? fieldOf(line, source) : undefined))
  if (fields.filter(Boolean).length < FEW) return lines
  const out: Line[] = []
  /** What the lines of the open field are. */
  let open: BlockKind | undefined
  lines.forEach((line, i) => {
    const field = fields[i]
    if (!field) {
      // A title or a name can need a second line; what stands behind a blank one is no part of it.
      if (open === 'folio' || line.blanks) open = undefined
      out.push(open ? { ...line, told: open } : line)
      return
    }
    open = field.kind
    const at = line.start + field.length
    if (field.kind === 'folio' || at >= line.end) {
      out.push({ ...line, told: 'folio' })
      return
    }
    const end = line.start + source.slice(line.start, at).trimEnd().length
    out.push({ ...lineAt(source, line.start, end, line.blanks, line.indent, line.lead), told: 'folio' })
    out.push({ ...lineAt(source, at, line.end, 0, 0, end), ...(open && { told: open }) })
  })
  return out
}
