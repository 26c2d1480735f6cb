// What is waited for may never come.

/** What it fails with then. */
export const LATE = new Error('no answer in time')

/** What the work gives; fails when that takes longer than so many milliseconds. */
export function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(LATE), milliseconds)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
