// Two kinds of tests: the pure parts in node, and the built extension in real browsers, one file after the other. Those that measure where
// things stand run a second time, with more fonts.
import preact from '@preact/preset-vite'
import { defineConfig } from 'vitest/config'
import { fontsFile } from './scripts/fonts.mjs'

const inBrowsers = { fileParallelism: false, testTimeout: 90_000, hookTimeout: 90_000 }
const fonts = (set: 'noto' | 'more') => {
  const file = fontsFile(set)
  return file ? { env: { FONTCONFIG_FILE: file } } : {}
}
/** They measure places. */
const PLACES = ['drawing', 'give-back', 'views'].map(name => `tests/e2e/${name}.test.ts`)

export default defineConfig({
  plugins: [preact()],
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/e2e/**'], testTimeout: 120_000 } },
      {
        extends: true,
        test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], ...inBrowsers, ...fonts('noto') },
      },
      { extends: true, test: { name: 'more-fonts', include: fontsFile('more') ? PLACES : [], ...inBrowsers, ...fonts('more') } },
    ],
  },
})
