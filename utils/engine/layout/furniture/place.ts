// Where furniture stands in the reading order: before the article in which it was found, or behind the last.
import { append } from '../../text/lists'
import type { Region } from '..'
import type { Line } from '../lines'

/** The regions, and before each article the lines from `first` on, furniture, that stand on the page before its end. */
export function withFurniture(regions: readonly Region[], lines: readonly Line[], first: number): readonly Region[] {
  if (first === lines.length) return regions
  const startOf = (index: number) => (lines[index] as Line).start
  const apart = Array.from({ length: lines.length - first }, (_, i) => first + i).sort((a, b) => startOf(a) - startOf(b))
  const out: Region[] = []
  let next = 0
  for (let from = 0; from < regions.length; ) {
    const { article } = regions[from] as Region
    let to = from + 1
    while (to < regions.length && article >= 0 && (regions[to] as Region).article === article) to++
    const own = regions.slice(from, to)
    const end = own.reduce((most, region) => region.lines.reduce((last, index) => Math.max(last, (lines[index] as Line).end), most), 0)
    for (; next < apart.length && startOf(apart[next] as number) < end; next++)
      out.push({ kind: 'folio', lines: [apart[next] as number], article: -1 })
    append(out, own)
    from = to
  }
  for (; next < apart.length; next++) out.push({ kind: 'folio', lines: [apart[next] as number], article: -1 })
  return out
}
