// What makes a number inexact: 近, 超过, 不足 before it, 左右, 以上 behind it.

const BEFORE: readonly (readonly [RegExp, string])[] = [
  [/(?<![附最])近$/, 'nearly '],
  [/(?:(?<![条预合签契])约|约为|大概)$/, 'about '],
  [/(?:至少|不少于|不低于)$/, 'at least '],
  [/(?:不足|不到|少于|低于)$/, 'less than '],
  [/不超过?$|不高于$|不多于$|最多$/, 'at most '],
  [/超过$|突破$|超$|逾$|(?<![经通不])过$/, 'over '],
]
const BEHIND: readonly (readonly [RegExp, string])[] = [
  [/^(?:左右|上下|前后)/, 'about '],
  [/^及?以上/, 'at least '],
  [/^及?以下|^以内/, 'at most '],
]
const LONGEST_BEFORE = 4

/** “nearly ”, “about ” by what stands before [start, end) or behind it. */
export function hedge(text: string, start: number, end: number, more = false): string {
  const before = text.slice(Math.max(0, start - LONGEST_BEFORE), start)
  const behind = text.slice(end, end + 3)
  const said = BEFORE.find(([word]) => word.test(before))?.[1] ?? BEHIND.find(([word]) => word.test(behind))?.[1]
  return said ?? (more ? 'over ' : '')
}
