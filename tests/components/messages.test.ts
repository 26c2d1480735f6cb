// Both languages say everything that the components ask for, with the same substitutions.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { SCOPES } from '../../components/CorrectReading'
import { PLACE_KEYS, VIEW_KEYS } from '../../components/keys'
import { SOURCES } from '../../components/sources'
import { type Messages, translator } from '../../scripts/pictures/translator'
import { MENTION_KINDS } from '../../utils/engine/doc'
import { SYSTEMS } from '../../utils/engine/systems'
import { PAPERS, TYPEFACES } from '../../utils/settings'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const messages = (language: string): Messages => JSON.parse(readFileSync(`${ROOT}public/_locales/${language}/messages.json`, 'utf8'))
const [en, zh] = [messages('en'), messages('zh_CN')]

const asked = new Set([
  ...readdirSync(`${ROOT}components`)
    .filter(name => name.endsWith('.tsx'))
    .flatMap(name => [...readFileSync(`${ROOT}components/${name}`, 'utf8').matchAll(/\bt\('(\w+)'/g)].map(([, key]) => key as string)),
  ...MENTION_KINDS.map(kind => `kind_${kind}`),
  ...[...Object.values(VIEW_KEYS), ...Object.values(PLACE_KEYS)].map(act => `key_${act}`),
  ...['commandToggleReading', 'commandCyclePinyin', 'commandEnterMentions'],
  ...['off', 'names', 'all'].map(mode => `pinyin_${mode}`),
  ...TYPEFACES.map(typeface => `typeface_${typeface}`),
  ...PAPERS.map(paper => `paper_${paper}`),
  ...SCOPES.map(scope => `scope_${scope}`),
  ...['unreachable', 'isPdf', 'isSource', 'isReaderView', 'isSilent', 'isMisread'].flatMap(key => [key, `${key}Help`]),
  ...[
    'pdfNotAllowed',
    'pdfNotFound',
    'pdfRefused',
    'pdfLocal',
    'pdfLocalFirefox',
    'pdfBlob',
    'pdfIsNone',
    'pdfBroken',
    'pdfIsVoid',
    'pdfLocked',
  ].flatMap(key => [key, `${key}Help`]),
  ...[
    'pdfIsVoid',
    'pdfLocked',
    'mayBePdf',
    'pdfOpenLink',
    'pageIsPicture',
    'pageIsEmpty',
    'pageIsGarbled',
    'pageHasNoChinese',
    'pageIsBroken',
  ],
  ...['read', 'reading', 'waiting', 'failed'].map(state => `page_${state}`),
  ...['paper', 'text'].map(pane => `pane_${pane}`),
  'isStore',
  'readAs',
  'readAsByKey',
  'notKept',
  'readingNotShown',
  ...SYSTEMS.map(system => `system_${system}`),
  ...SOURCES.map(({ use }) => use),
])

it('has the same keys and placeholders in both', () => {
  const shape = (all: Messages) => Object.entries(all).map(([key, { placeholders = {} }]) => [key, Object.keys(placeholders).sort()])
  expect(new Map(shape(zh) as [string, string[]][])).toEqual(new Map(shape(en) as [string, string[]][]))
})

it.each([['en', en] as const, ['zh_CN', zh] as const])('has every message that is asked for in %s', (_, all) => {
  expect([...asked].filter(key => !all[key]?.message)).toEqual([])
})

it('puts substitutions in', () => {
  expect(translator(en)('namedHere', 2, 5)).toBe('2 of 5 on this page')
  expect(translator(zh)('counts', 3, 8, 31)).toBe('文章 3 篇 · 人物 8 位 · 注释 31 处')
})
