// Headlines ↔ chains of columns, one to one, by where they stand and by the words that they share.
import { pairsOf, rarityOf, shareOf } from '../layout/kinship'
import { assign } from './assign'
import type { Evidence } from './goes-on'
import type { Head } from './heads'
import type { Seen } from './seen'
import { around, commonY, type Rect } from './sheet'

/** An article: its headline, if it has one, and its columns in reading order. */
export interface Part {
  readonly head: Head | undefined
  readonly columns: readonly number[]
}

const textOf = (head: Head) => head.pieces.flatMap(({ lines }) => lines.map(({ said }) => said)).join('')

/** Log odds that the headline is that of the chain, by where it stands. */
function fits({ scope, seen, bands }: Evidence, h: number, chain: readonly number[]): number {
  const { columns, heads, uprights, size } = scope
  const head = heads[h] as Head
  const first = columns[chain[0] as number] as Rect
  if (head.upright) {
    const beside = chain.filter(i => {
      const column = columns[i] as Rect
      const gap = Math.max(column.x0 - head.x1, head.x0 - column.x1)
      const wall = uprights.some(
        each =>
          commonY(each, head) > 0.3 * (head.y1 - head.y0) &&
          each.x0 > Math.min(head.x1, column.x1) - 3 &&
          each.x1 < Math.max(head.x0, column.x0) + 3,
      )
      return gap < 4 * size && !wall && commonY(column, head) > 0.3 * Math.min(column.y1 - column.y0, head.y1 - head.y0)
    })
    if (!beside.length) return -9
    const isLeft = first.x0 > head.x1 - size && beside.includes(chain[0] as number)
    const all = around(chain.map(i => columns[i] as Rect))
    return 3 + (isLeft ? 2 : 0) + (Math.abs(all.y0 - head.y0) < 3 * size ? 1 : 0)
  }
  const under = chain.filter(i => (seen[i] as Seen).home.includes(h))
  if (!under.length) return -9
  const inked = under.filter(i => (seen[i] as Seen).heads.includes(h))
  const all = around((inked.length ? inked : under).map(i => columns[i] as Rect))
  const off = Math.min(Math.abs(all.x0 + all.x1 - head.x0 - head.x1) / 2, Math.abs(all.x0 - head.x0))
  const isFirst = (seen[chain[0] as number] as Seen).heads.includes(h)
  void bands
  return 1 + (3 * under.length) / chain.length + (isFirst ? 2 : 0) - Math.min(2, off / (8 * size)) + Math.min(1, inked.length / 3)
}

/** Characters of the title of a section at most, and by how much less a text is its than a headline's. */
const TITLE = 6
const SECTION = -4

/** Matches headlines with chains; chains that have none but stand under one go with what it has. */
export function matchHeads(evidence: Evidence, chains: readonly (readonly number[])[]): { parts: Part[]; lone: Head[] } {
  const { scope, seen } = evidence
  const { heads, columns } = scope
  const texts = chains.map(chain => pairsOf(chain.flatMap(i => columns[i]?.lines.map(({ said }) => said) ?? []).join('')))
  const rarity = rarityOf(texts)
  // What stands over several texts is the title of the section, if one of them has a headline of its own beside it.
  const isSection = (h: number) =>
    !heads[h]?.upright &&
    textOf(heads[h] as Head).length <= TITLE &&
    heads.some((other, k) => other.upright && chains.some(chain => fits(evidence, k, chain) > 0 && fits(evidence, h, chain) > 0))
  const gains = heads.map((head, h) => {
    const section = isSection(h) ? SECTION : 0
    const pairs = pairsOf(textOf(head))
    return chains.map(
      (chain, c) => section + fits(evidence, h, chain) + 2.5 * (shareOf(pairs, [texts[c] as ReadonlySet<number>], rarity) ?? 0),
    )
  })
  const owner = assign(gains)
  const parts = chains.map((chain, c) => {
    const h = owner.indexOf(c)
    return { head: h >= 0 ? heads[h] : undefined, columns: [...chain] }
  })
  const gone = new Set<number>()
  const added = new Map<number, (readonly number[])[]>()
  parts.forEach((part, c) => {
    if (part.head) return
    const home = part.columns.flatMap(i => (seen[i] as Seen).home)[0]
    const other = home === undefined ? -1 : (owner[home] as number)
    if (home === undefined || other < 0 || other === c) return
    added.set(other, [...(added.get(other) ?? []), part.columns])
    gone.add(c)
  })
  const left = (chain: readonly number[]) => (columns[chain[0] as number] as Rect).x0
  const whole = parts.map(({ head, columns }, c) => ({
    head,
    columns: [columns, ...(added.get(c) ?? [])].sort((a, b) => left(a) - left(b)).flat(),
  }))
  return { parts: whole.filter((_, c) => !gone.has(c)), lone: heads.filter((_, h) => (owner[h] as number) < 0) }
}
