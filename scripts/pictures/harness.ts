// Components without the extension around them: bundled by Vite into one page, for looking and measuring.
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import preact from '@preact/preset-vite'
import { build } from 'vite'
import { CSS_TARGET } from '../css-target'
import { ROOT } from '../root'

/** A script and its style sheet. */
export interface Bundle {
  readonly script: string
  readonly styles: string
}

/** Bundles `entry`, a path from the root, with all that it imports. */
export async function bundle(entry: string): Promise<Bundle> {
  const outDir = mkdtempSync(join(tmpdir(), 'qianzi-harness-'))
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [preact()],
    build: {
      outDir,
      cssTarget: CSS_TARGET,
      lib: { entry: join(ROOT, entry), formats: ['iife'], name: 'harness', fileName: () => 'harness.js' },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  const sheet = readdirSync(outDir).find(name => name.endsWith('.css'))
  return {
    script: readFileSync(join(outDir, 'harness.js'), 'utf8').replaceAll('</script', '<\\/script'),
    styles: sheet ? readFileSync(join(outDir, sheet), 'utf8') : '',
  }
}

/** Writes a page that runs the bundle, in which `window.data` is `data`; gives its path. */
export function writePage({ script, styles }: Bundle, data: unknown): string {
  const page = join(mkdtempSync(join(tmpdir(), 'qianzi-harness-')), 'index.html')
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  writeFileSync(
    page,
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Harness</title>
<style>${styles}</style><body style="margin:0"><script>window.data=${json}</script><script>${script}</script>`,
  )
  return page
}
