// One page in every framework, each a real build for production.
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { compile } from 'svelte/compiler'
import { build, type Plugin, type UserConfig } from 'vite'
import { compileScript, parse } from 'vue/compiler-sfc'
import { html } from '../news'
import type { Served } from '../server'
import { IN_PAGE } from './in-page'
import { FIRST } from './states'

// It has no types of its own.
const babel = createRequire(import.meta.url)('@babel/core') as { transformAsync(code: string, options: object): Promise<{ code: string }> }

type Compile = (code: string, filename: string) => string | Promise<string>

const compiler = (ending: string, compile: Compile): Plugin => ({
  name: `apps:${ending}`,
  enforce: 'pre',
  transform: async (code, id) => (id.endsWith(ending) ? { code: await compile(code, id), map: null } : undefined),
})

const vue = compiler('.vue', (code, filename) => {
  const { descriptor } = parse(code, { filename })
  return compileScript(descriptor, { id: 'report', inlineTemplate: true, isProd: true }).content
})
const svelte = compiler('.svelte', (code, filename) => compile(code, { filename, generate: 'client' }).js.code)
const solid = compiler('.jsx', async (code, filename) => {
  const options = { filename, presets: ['babel-preset-solid'], babelrc: false, configFile: false }
  return (await babel.transformAsync(code, options)).code
})
const jsx = (importSource: string): UserConfig => ({ oxc: { jsx: { runtime: 'automatic', importSource, development: false } } })

/** What makes each of them from its file. */
const APPS: Readonly<Record<string, UserConfig>> = {
  'react.jsx': jsx('react'),
  'preact.jsx': jsx('preact'),
  'solid.jsx': { plugins: [solid] },
  'vue.js': { plugins: [vue] },
  'svelte.js': { plugins: [svelte] },
  'lit.js': {},
  'jquery.js': {},
}

async function scriptOf(file: string, config: UserConfig): Promise<string> {
  const built = await build({
    ...config,
    configFile: false,
    logLevel: 'error',
    // The runner of the tests has set the variable to something else, and it chooses among the builds of the packages.
    define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false' },
    resolve: { conditions: ['module', 'browser', 'production', 'solid', 'svelte'] },
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: fileURLToPath(new URL(file, import.meta.url)), output: { format: 'iife' } },
    },
  })
  const [one] = [built].flat()
  if (!one || !('output' in one)) throw new Error(`nothing was built of ${file}`)
  return one.output[0].code
}

const page = (script: string): Served => ({
  body: html(
    `<div id="root"></div><script src="${script}"></script>`,
    `<script>${IN_PAGE}; window.first = ${JSON.stringify(FIRST)}</script>`,
  ),
})

export const NAMES_OF_APPS = Object.keys(APPS).map(file => file.split('.')[0] as string)

/** The page of each, and its script, by their paths. */
export async function buildApps(): Promise<Readonly<Record<string, Served>>> {
  const built = Object.entries(APPS).map(async ([file, config]) => {
    const name = file.split('.')[0]
    const script = `/${name}.js`
    return [
      [`/${name}.html`, page(script)],
      [script, { type: 'text/javascript; charset=utf-8', body: await scriptOf(file, config) }],
    ] as const
  })
  return Object.fromEntries((await Promise.all(built)).flat())
}
