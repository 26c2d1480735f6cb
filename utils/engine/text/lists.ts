// What `push(...)` and `Math.max(...)` say of short lists, for lists of any length: a call takes no more arguments than the stack has room for.

/** Puts all of `more` behind a list. */
export function append<T>(list: T[], more: readonly T[]): void {
  for (const each of more) list.push(each)
}

/** The greatest of the numbers; −∞ if there are none. */
export const greatest = (numbers: readonly number[]): number =>
  numbers.reduce((most, each) => Math.max(most, each), Number.NEGATIVE_INFINITY)

/** The least of the numbers; ∞ if there are none. */
export const least = (numbers: readonly number[]): number => numbers.reduce((most, each) => Math.min(most, each), Number.POSITIVE_INFINITY)
