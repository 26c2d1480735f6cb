// Whether a pointer is about to rest: told by its speed, since a timer cannot tell a slow passer from an aim.

/** Where the pointer was; px of the window, milliseconds of the event's own clock. */
export interface Sighting {
  readonly x: number
  readonly y: number
  readonly time: number
}

/** Em a second, over the last milliseconds. */
const SLOW = 5
const OVER = 24

/** Whether the pointer was slow over the last 24 ms at least; `trail` is in the order of time, `em` px. */
export function isSlow(trail: readonly Sighting[], em: number): boolean {
  const last = trail.at(-1)
  const from = last ? trail.findLastIndex(({ time }) => last.time - time >= OVER) : -1
  if (!last || from < 0) return false
  let way = 0
  for (let i = from + 1; i < trail.length; i++) {
    const [a, b] = [trail[i - 1] as Sighting, trail[i] as Sighting]
    way += Math.hypot(b.x - a.x, b.y - a.y)
  }
  return way / (last.time - (trail[from] as Sighting).time) < (SLOW * em) / 1000
}
