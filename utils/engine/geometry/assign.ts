// The best way to give each row at most one column (Hungarian method).

/** Rows and columns from which the best is not looked for, but what is good enough: so many pieces are no page of a newspaper. */
const MOST = 300

/** The greatest gains first. */
function assignGreedily(gains: readonly (readonly number[])[]): number[] {
  const all = gains.flatMap((row, i) => row.flatMap((gain, j) => (gain > 0 ? [{ i, j, gain }] : [])))
  const out = new Array<number>(gains.length).fill(-1)
  const taken = new Set<number>()
  for (const { i, j } of all.sort((a, b) => b.gain - a.gain)) {
    if (out[i] !== -1 || taken.has(j)) continue
    out[i] = j
    taken.add(j)
  }
  return out
}

/** For each row the column that it gets, so that the sum of the gains is greatest; −1 where none gains anything. `gains` has a row of equal length for each row; only what is greater than 0 is given. */
export function assign(gains: readonly (readonly number[])[]): number[] {
  const rows = gains.length
  const columns = gains[0]?.length ?? 0
  const n = Math.max(rows, columns)
  if (n > MOST) return assignGreedily(gains)
  const cost = (i: number, j: number) => -Math.max(0, gains[i]?.[j] ?? 0)
  const u = new Float64Array(n + 1)
  const v = new Float64Array(n + 1)
  const owner = new Int32Array(n + 1)
  const way = new Int32Array(n + 1)
  for (let i = 1; i <= n; i++) {
    owner[0] = i
    let at = 0
    const least = new Float64Array(n + 1).fill(Infinity)
    const used = new Uint8Array(n + 1)
    do {
      used[at] = 1
      const row = owner[at] as number
      let delta = Infinity
      let next = 0
      for (let j = 1; j <= n; j++) {
        if (used[j]) continue
        const now = cost(row - 1, j - 1) - (u[row] as number) - (v[j] as number)
        if (now < (least[j] as number)) {
          least[j] = now
          way[j] = at
        }
        if ((least[j] as number) < delta) {
          delta = least[j] as number
          next = j
        }
      }
      for (let j = 0; j <= n; j++)
        if (used[j]) {
          u[owner[j] as number] = (u[owner[j] as number] as number) + delta
          v[j] = (v[j] as number) - delta
        } else least[j] = (least[j] as number) - delta
      at = next
    } while (owner[at] !== 0)
    do {
      const before = way[at] as number
      owner[at] = owner[before] as number
      at = before
    } while (at)
  }
  const out = new Array<number>(rows).fill(-1)
  for (let j = 1; j <= n; j++) {
    const i = (owner[j] as number) - 1
    if (i < rows && j <= columns && (gains[i]?.[j - 1] ?? 0) > 0) out[i] = j - 1
  }
  return out
}
