// Where the readings that the user set right are kept: a list in the extension's own storage.
import { browser } from 'wxt/browser'
import type { Correction } from './engine/corrections'

const KEY = 'corrections'

/** All of them, the oldest first. */
export async function readCorrections(): Promise<readonly Correction[]> {
  const stored = await browser.storage.local.get(KEY)
  return (stored[KEY] as readonly Correction[] | undefined) ?? []
}

/** Keeps what `change` makes of them; everybody who watches hears of it. */
export async function changeCorrections(change: (all: readonly Correction[]) => readonly Correction[]): Promise<void> {
  await browser.storage.local.set({ [KEY]: change(await readCorrections()) })
}

/** Calls back with all of them after every change, until the signal. */
export function watchCorrections(changed: (corrections: readonly Correction[]) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[KEY]) changed((changes[KEY].newValue as readonly Correction[] | undefined) ?? [])
  }
  browser.storage.local.onChanged.addListener(listener)
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener), { once: true })
}

/** The address by which a correction knows a page: without what varies from visit to visit. */
export const pageOf = ({ protocol, host, pathname }: Pick<Location, 'protocol' | 'host' | 'pathname'>): string =>
  `${protocol}//${host}${pathname}`
