// Long work in slices, so that the page can be used in between.

/** Milliseconds of one slice, with the layout that it leads to; items of the first. */
const SLICE = 16

/** Has all items worked on in their order, some of them at once and the rest soon, until the signal; `settle` asks for the layout, so that its time is known. */
export function inSlices<T>(
  items: readonly T[],
  first: number,
  act: (some: readonly T[]) => void,
  signal: AbortSignal,
  settle: () => void = () => undefined,
): void {
  let share = first
  let done = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const work = () => {
    const start = performance.now()
    act(items.slice(done, done + share))
    done += share
    if (done >= items.length) return
    settle()
    share = Math.max(1, Math.round((share * SLICE) / Math.max(1, performance.now() - start)))
    timer = setTimeout(work)
  }
  work()
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true })
}
