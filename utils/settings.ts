// What the user chooses, and how it is kept.

export const PINYIN_MODES = ['off', 'names', 'all'] as const
export type PinyinMode = (typeof PINYIN_MODES)[number]

export interface Settings {
  /** Show the reading view by itself where broken newspaper text is found. */
  readonly readingView: boolean
  readonly pinyin: PinyinMode
  readonly tooltips: boolean
}

export const DEFAULT_SETTINGS: Settings = { readingView: true, pinyin: 'off', tooltips: true }
