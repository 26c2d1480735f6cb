// What the user chooses, and how it is kept: one object in the extension's own storage.
import { SYSTEMS, type System } from './engine/systems'
import { keptUnder } from './kept'

/** Over no word, over names, over names and words above an HSK level, over all. */
export const PINYIN_MODES = ['off', 'names', 'hsk', 'all'] as const
export type PinyinMode = (typeof PINYIN_MODES)[number]

/** The levels of the HSK, behind none. */
export const HSK_LEVELS = [0, 1, 2, 3, 4, 5, 6] as const

/** How large the text of the reading view is, beside what the browser says. */
export const SIZES = [0.85, 1, 1.15, 1.3, 1.5] as const

/** What the text of the reading view is set in: 宋, 黑, 楷, 仿宋. */
export const TYPEFACES = ['song', 'hei', 'kai', 'fangsong'] as const
export type Typeface = (typeof TYPEFACES)[number]

/** What it stands on: light or dark as the page or the system is, or always the same. */
export const PAPERS = ['auto', 'light', 'sepia', 'dark', 'black'] as const
export type Paper = (typeof PAPERS)[number]

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
  /** Words whose characters are all known, read as they usually are, need none either. */
  readonly knownCharacters: boolean
  /** How readings are written. */
  readonly system: System
  /** Tones as they are spoken, rather than those that each syllable has by itself. */
  readonly sandhi: boolean
  /** The readings of Taiwan on pages in traditional characters. */
  readonly taiwan: boolean
  /** In the reading view, where the paper is ours, characters with pinyin have the colour of their tone. */
  readonly toneColours: boolean
  readonly size: number
  readonly typeface: Typeface
  readonly paper: Paper
  readonly tooltips: boolean
  /** Mark what was repaired in the reading view. */
  readonly repairs: boolean
}

export const DEFAULT_SETTINGS: Settings = {
  start: 'always',
  sites: {},
  pinyin: 'off',
  hskLevel: 0,
  knownCharacters: true,
  system: 'marks',
  sandhi: false,
  taiwan: false,
  toneColours: false,
  size: 1,
  typeface: 'song',
  paper: 'auto',
  tooltips: true,
  repairs: false,
}

const oneOf =
  <T>(all: readonly T[]) =>
  (value: unknown): value is T =>
    (all as readonly unknown[]).includes(value)
const isStart = oneOf(STARTS)
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean'
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What each setting may be. */
const RIGHT: { readonly [Name in keyof Settings]: (value: unknown) => value is Settings[Name] } = {
  start: isStart,
  sites: (value): value is Settings['sites'] => isObject(value),
  pinyin: oneOf(PINYIN_MODES),
  hskLevel: oneOf(HSK_LEVELS),
  knownCharacters: isBoolean,
  system: oneOf(SYSTEMS),
  sandhi: isBoolean,
  taiwan: isBoolean,
  toneColours: isBoolean,
  size: oneOf(SIZES),
  typeface: oneOf(TYPEFACES),
  paper: oneOf(PAPERS),
  tooltips: isBoolean,
  repairs: isBoolean,
}

/** The settings in whatever was stored: each that is not as it should be is that of a new user. */
export function settingsOf(stored: unknown): Settings {
  const found = new Map<string, unknown>(isObject(stored) ? Object.entries(stored) : [])
  const right = Object.entries(RIGHT).flatMap(([name, isRight]) => (isRight(found.get(name)) ? [[name, found.get(name)] as const] : []))
  const settings: Settings = { ...DEFAULT_SETTINGS, ...Object.fromEntries(right) }
  const { pinyin } = withLevel(settings, settings.hskLevel)
  return { ...settings, pinyin, sites: Object.fromEntries(Object.entries(settings.sites).filter(([, start]) => isStart(start))) }
}

const kept = keptUnder('settings', settingsOf)

/** The settings as they are kept; defaults where nothing is. */
export const readSettings = kept.read

/** Keeps a change, or the one that is made of the settings as they are by then; everybody who watches hears of it. Fails where it cannot be kept. */
export const changeSettings = (change: Partial<Settings> | ((now: Settings) => Partial<Settings>)): Promise<void> =>
  kept.change(now => ({ ...now, ...(typeof change === 'function' ? change(now) : change) }))

/** Calls back with the settings after every change, until the signal. */
export const watchSettings = kept.watch

/** What the sites of the user are called by; all files are one. */
export function siteOf(url: string | undefined): string | undefined {
  const parsed = url && URL.canParse(url) ? new URL(url) : undefined
  if (!parsed || !/^(?:https?|file):$/.test(parsed.protocol)) return undefined
  return parsed.host || 'file://'
}

/** What the user chose for a site, or for all. */
export const startOf = ({ start, sites }: Settings, site: string | undefined): Start =>
  (site !== undefined && Object.hasOwn(sites, site) && sites[site]) || start

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
