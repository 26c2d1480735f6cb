// What is kept in the extension's own storage, each thing under its key: checked whenever it is read, and changed one change behind the other.
import { browser } from './extension-api'

/** Something that is kept. */
export interface Kept<T> {
  /** What is kept; as if nothing were where the browser cannot say. */
  readonly read: () => Promise<T>
  /** Keeps what `change` makes of it; everybody who watches hears of it. Fails where the browser keeps nothing more. */
  readonly change: (change: (now: T) => T) => Promise<void>
  /** Calls back after every change, until the signal; also for one that came after what is `known` was read. */
  readonly watch: (changed: (now: T) => void, signal: AbortSignal, known?: unknown) => void
}

/** Windows, popup and background wait for each other: what one reads before it writes, no other may change meanwhile. */
const alone = (key: string, work: () => Promise<void>): Promise<void> => navigator.locks.request(`qianzi ${key}`, work)

/** What is kept under a key; `check` makes what is right of whatever is found there. */
export function keptUnder<T>(key: string, check: (stored: unknown) => T): Kept<T> {
  const stored = async () => (await browser.storage.local.get(key))[key]
  const read = async () => check(await stored().catch(() => undefined))
  return {
    read,
    change: change => alone(key, async () => browser.storage.local.set({ [key]: change(check(await stored())) })),
    watch: (changed, signal, known) => {
      const listener = (changes: Record<string, { newValue?: unknown }>) => {
        if (changes[key]) changed(check(changes[key].newValue))
      }
      const { onChanged } = browser.storage.local
      onChanged.addListener(listener)
      signal.addEventListener('abort', () => onChanged.removeListener(listener), { once: true })
      if (known === undefined) return
      void read().then(now => {
        if (!signal.aborted && JSON.stringify(now) !== JSON.stringify(known)) changed(now)
      })
    },
  }
}
