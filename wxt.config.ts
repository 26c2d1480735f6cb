// How the extension is built and what its manifests say.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import preact from '@preact/preset-vite'
import type { Plugin } from 'vite'
import { defineConfig } from 'wxt'
import { CSS_TARGET } from './scripts/css-target'
import { pdfAssets } from './scripts/pdf-assets'
import { withoutEval } from './scripts/without-eval'

/** Preact without `dangerouslySetInnerHTML`: nothing here makes markup from text, and the stores' linters are to see that. */
const withoutMarkup: Plugin = {
  name: 'qianzi:without-markup',
  transform(code, id) {
    if (!id.split('?')[0]?.endsWith('/preact/dist/preact.mjs')) return undefined
    const plain = code.replace(/\w+\.innerHTML=\w+\.__html/, '0')
    if (/innerHTML=/.test(plain)) this.error('Preact sets innerHTML in a way that is not known here.')
    return { code: plain, map: null }
  },
}

/** The same of pdf.js, and of what makes code. */
const withoutCode: Plugin = {
  name: 'qianzi:without-code',
  transform(code, id) {
    return id.split('?')[0]?.endsWith('/pdfjs-dist/legacy/build/pdf.mjs') ? { code: withoutEval(code), map: null } : undefined
  },
}

const NOTICE = 'NOTICE'

/** Nothing of others is packed that the notice does not name, which goes with every copy. */
const withNotice: Plugin = {
  name: 'qianzi:with-notice',
  generateBundle(_, bundle) {
    const notice = readFileSync(new URL(NOTICE, import.meta.url), 'utf8')
    const named = new Set([...notice.matchAll(/^ {2}Packages: (.*)$/gm)].flatMap(([, names = '']) => names.split(', ')))
    const modules = Object.values(bundle).flatMap(each => (each.type === 'chunk' ? Object.keys(each.modules) : []))
    for (const id of modules) {
      const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id) ?? []
      if (name && !named.has(name)) this.error(`${name} is packed, but NOTICE does not name it: see components/sources.ts.`)
    }
  },
}

/** The oldest browsers that have all that is used: `caretPositionFromPoint` is in Chromium since then. */
const CHROMIUM = '128'
const FIREFOX = '140.0'

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [preact(), withoutMarkup, withoutCode, withNotice], build: { cssTarget: CSS_TARGET } }),
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push(...pdfAssets(), { absoluteSrc: fileURLToPath(new URL(NOTICE, import.meta.url)), relativeDest: `${NOTICE}.txt` })
    },
  },
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    // Chromium lets no background have workers, but a page that nobody sees.
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus', ...(browser === 'chrome' ? ['offscreen'] : [])],
    host_permissions: ['http://*/*', 'https://*/*', 'file:///*'],
    content_scripts: [
      {
        matches: ['http://*/*', 'https://*/*', 'file:///*'],
        all_frames: true,
        // Frames of a page's own making too: srcdoc, about:blank, blob:, data:, sandboxed ones.
        match_origin_as_fallback: true,
        run_at: 'document_idle',
        js: ['detector.js'],
      },
    ],
    commands: {
      'toggle-reading': { suggested_key: { default: 'Alt+Shift+Q' }, description: '__MSG_commandToggleReading__' },
      'enter-mentions': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_commandEnterMentions__' },
      'cycle-pinyin': { suggested_key: { default: 'Alt+Shift+Y' }, description: '__MSG_commandCyclePinyin__' },
    },
    ...(browser === 'chrome' && { minimum_chrome_version: CHROMIUM }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: { id: 'qianzi@qianzi.invalid', strict_min_version: FIREFOX, data_collection_permissions: { required: ['none'] } },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
})
