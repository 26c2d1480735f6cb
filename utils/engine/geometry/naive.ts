// Pages → their text: lines in rows, blocks of lines that stand below each other.
import type { Box, PageGeometry, Run } from './page'
import type { PrintedBlock, PrintedText } from './printed'

const boxOf = ({ x, y, w, size, vertical, angle }: Run): Box =>
  vertical || angle === 90 || angle === 270 ? { x, y, width: size, height: w } : { x, y, width: w, height: size }

interface RowLine {
  text: string
  right: number
  readonly size: number
  readonly box: { x: number; y: number; width: number; height: number }
}

function linesOf({ runs }: PageGeometry): RowLine[] {
  const lines: RowLine[] = []
  const sorted = [...runs].sort((a, b) => a.y + a.size - (b.y + b.size) || a.x - b.x)
  let recent: RowLine[] = []
  for (const run of sorted) {
    const box = boxOf(run)
    recent = recent.filter(line => line.box.y + line.box.height > run.y)
    const own = recent.find(
      line => Math.abs(line.box.y - run.y) < 0.3 * run.size && run.x >= line.right - 0.2 * run.size && run.x - line.right < run.size,
    )
    if (own) {
      own.text += run.text
      own.right = box.x + box.width
      own.box.width = own.right - own.box.x
    } else {
      const line = { text: run.text, right: box.x + box.width, size: run.size, box: { ...box } }
      lines.push(line)
      recent.push(line)
    }
  }
  return lines
}

/** Reads pages. */
export function readPages(pages: readonly PageGeometry[], first = 1): PrintedText {
  const texts: string[] = []
  const blocks: PrintedBlock[] = []
  pages.forEach((page, i) => {
    const lines = linesOf(page)
    const groups: RowLine[][] = []
    for (const line of lines) {
      const own = groups.find(group => {
        const last = group.at(-1) as RowLine
        const dy = line.box.y - last.box.y
        return Math.abs(last.size - line.size) < 0.5 && dy > 0 && dy < 2 * line.size && line.box.x < last.right && last.box.x < line.right
      })
      if (own) own.push(line)
      else groups.push([line])
    }
    const sizes = lines.flatMap(line => [...line.text].map(() => line.size)).sort((a, b) => a - b)
    const usual = sizes[sizes.length >> 1] ?? 0
    for (const group of groups) {
      const numbers = group.map(({ text }) => texts.push(text) - 1)
      const regions = group.map(({ box }) => ({ page: first + i, box }))
      const kind = (group[0] as RowLine).size > 1.3 * usual ? 'headline' : 'body'
      blocks.push({ kind, lines: numbers, article: i, regions })
    }
  })
  return { source: texts.join('\n'), layout: { blocks } }
}
