// How the extension is built and what its manifests say.
import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [preact()] }),
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: ['http://*/*', 'https://*/*', 'file:///*'],
    content_scripts: [
      { matches: ['http://*/*', 'https://*/*', 'file:///*'], all_frames: true, run_at: 'document_idle', js: ['detector.js'] },
    ],
    commands: {
      'toggle-reading': { suggested_key: { default: 'Alt+Shift+Q' }, description: '__MSG_commandToggleReading__' },
      'cycle-pinyin': { suggested_key: { default: 'Alt+Shift+Y' }, description: '__MSG_commandCyclePinyin__' },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: { id: 'qianzi@qianzi.invalid', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
})
