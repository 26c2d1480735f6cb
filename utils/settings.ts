// What the user chooses, and how it is kept: one object in the extension's own storage.
import { browser } from 'wxt/browser'
import type { System } from './engine/systems'

/** Over no word, over names, over names and words above an HSK level, over all. */
export const PINYIN_MODES = ['off', 'names', 'hsk', 'all'] as const
export type PinyinMode = (typeof PINYIN_MODES)[number]

export const STARTS = ['always', 'ask', 'never'] as const
/** What is done where newspaper text is found: it is shown by itself, it is offered, or nothing. */
export type Start = (typeof STARTS)[number]

export interface Settings {
  readonly start: Start
  /** Sites with a choice of their own, by their host. */
  readonly sites: Readonly<Record<string, Start>>
  readonly pinyin: PinyinMode
  /** The HSK level, 1 to 6, whose words need no pinyin; 0 if none was chosen. */
  readonly hskLevel: number
  /** How readings are written. */
  readonly system: System
  /** Tones as they are spoken, rather than those that each syllable has by itself. */
  readonly sandhi: boolean
  /** The readings of Taiwan on pages in traditional characters. */
  readonly taiwan: boolean
  /** In the reading view, where the paper is ours, characters with pinyin have the colour of their tone. */
  readonly toneColours: boolean
  readonly tooltips: boolean
  /** Mark what was repaired in the reading view. */
  readonly repairs: boolean
}

export const DEFAULT_SETTINGS: Settings = {
  start: 'always',
  sites: {},
  pinyin: 'off',
  hskLevel: 0,
  system: 'marks',
  sandhi: false,
  taiwan: false,
  toneColours: false,
  tooltips: true,
  repairs: false,
}

const KEY = 'settings'

const complete = (stored: unknown): Settings => ({ ...DEFAULT_SETTINGS, ...(stored as Partial<Settings> | undefined) })

/** The settings as they are kept; defaults where nothing is. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY)
  return complete(stored[KEY])
}

/** Keeps a change; everybody who watches hears of it. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await readSettings()), ...change } })
}

/** Calls back with the settings after every change, until the signal. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[KEY]) changed(complete(changes[KEY].newValue))
  }
  browser.storage.local.onChanged.addListener(listener)
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener), { once: true })
}

/** What the sites of the user are called by; all files are one. */
export function siteOf(url: string | undefined): string | undefined {
  const parsed = url && URL.canParse(url) ? new URL(url) : undefined
  if (!parsed || !/^(?:https?|file):$/.test(parsed.protocol)) return undefined
  return parsed.host || 'file://'
}

/** What the user chose for a site, or for all. */
export const startOf = ({ start, sites }: Settings, site: string | undefined): Start => (site !== undefined && sites[site]) || start

/** The settings with a choice for a site; the general one is not kept twice. */
export function withSite({ start, sites }: Settings, site: string, choice: Start): Pick<Settings, 'sites'> {
  const { [site]: _before, ...others } = sites
  return { sites: choice === start ? others : { ...others, [site]: choice } }
}

/** The modes that there are to choose from. */
export const pinyinModes = (hskLevel: number): PinyinMode[] => PINYIN_MODES.filter(mode => mode !== 'hsk' || hskLevel > 0)

/** The mode that one press of the key goes on to. */
export function nextPinyin({ pinyin, hskLevel }: Pick<Settings, 'pinyin' | 'hskLevel'>): PinyinMode {
  const modes = pinyinModes(hskLevel)
  return modes[(modes.indexOf(pinyin) + 1) % modes.length] as PinyinMode
}

/** The settings with a level; without one there is no mode for it. */
export const withLevel = ({ pinyin }: Settings, hskLevel: number): Pick<Settings, 'pinyin' | 'hskLevel'> => ({
  hskLevel,
  pinyin: pinyin === 'hsk' && hskLevel === 0 ? 'names' : pinyin,
})
