// How much a headline has to say of a text: the pairs of characters that they share, rare ones weighing more.

/** Han characters, figures and letters in a row from 0, so that a pair is a small integer, which sets like best; −1 for all others. */
const place = (unit: number): number => {
  if (unit >= 0x4e00 && unit <= 0x9fff) return unit - 0x4e00 + 0x80
  return unit > 0x2f && unit < 0x80 ? unit : -1
}
const PLACES = 0x5280

/** The pairs of neighbouring characters in a text, as numbers. */
export function pairsOf(text: string): ReadonlySet<number> {
  const pairs = new Set<number>()
  for (let i = 0; i + 1 < text.length; i++) {
    const a = text.charCodeAt(i)
    const b = text.charCodeAt(i + 1)
    const left = place(a)
    const right = place(b)
    if (left >= 0 && right >= 0) pairs.add(left * PLACES + right)
  }
  return pairs
}

/** Weighs pairs by how few of the texts have them. */
export function rarityOf(texts: readonly ReadonlySet<number>[]): (pair: number) => number {
  const count = new Map<number, number>()
  for (const pairs of texts) for (const pair of pairs) count.set(pair, (count.get(pair) ?? 0) + 1)
  const weights = [Math.log(2)]
  const weightOf = (times: number) => (weights[times] ??= Math.log(1 + texts.length / times))
  return pair => weightOf(count.get(pair) ?? 0)
}

/** The pairs of each of some texts, and how much each weighs among them. */
export interface Words {
  readonly pairs: readonly ReadonlySet<number>[]
  readonly rarity: (pair: number) => number
}

/** Reads the pairs of some texts. */
export function wordsOf(texts: readonly { readonly text: string }[]): Words {
  const pairs = texts.map(({ text }) => pairsOf(text))
  return { pairs, rarity: rarityOf(pairs) }
}

/** Share of the pairs' weight that any of the other texts has; nothing if there are no pairs. */
export function shareOf(
  pairs: ReadonlySet<number>,
  others: readonly ReadonlySet<number>[],
  rarity: (pair: number) => number,
): number | undefined {
  let all = 0
  let found = 0
  for (const pair of pairs) {
    const weight = rarity(pair)
    all += weight
    if (others.some(other => other.has(pair))) found += weight
  }
  return all ? found / all : undefined
}

/** How much of a headline is found in the first k texts of a walk, for k = 0…, and how much there is to find. */
export interface Coverage {
  readonly found: readonly number[]
  readonly all: number
}

/** Follows the headline's pairs through the texts. */
export function coverage(head: ReadonlySet<number>, walk: readonly ReadonlySet<number>[], rarity: (pair: number) => number): Coverage {
  let all = 0
  for (const pair of head) all += rarity(pair)
  const left = new Set(head)
  const found = [0]
  let sum = 0
  for (const pairs of walk) {
    for (const pair of left)
      if (pairs.has(pair)) {
        sum += rarity(pair)
        left.delete(pair)
      }
    found.push(sum)
  }
  return { found, all }
}
