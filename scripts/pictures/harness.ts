// Components without the extension around them: bundled by Vite into one page, for looking and measuring.
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import preact from '@preact/preset-vite'
import { build } from 'vite'
import { ROOT } from '../root'

/** Bundles `entry`, a path from the root, into one HTML file in which `window.data` is `data`; gives its path. */
export async function bundlePage(entry: string, data: unknown): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'qianzi-harness-'))
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [preact()],
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: true,
      lib: { entry: join(ROOT, entry), formats: ['iife'], name: 'harness', fileName: () => 'harness.js' },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  const page = join(folder, 'index.html')
  const css = readdirSync(folder).find(name => name.endsWith('.css'))
  const styles = css ? `<style>${readFileSync(join(folder, css), 'utf8')}</style>` : ''
  const script = readFileSync(join(folder, 'harness.js'), 'utf8').replaceAll('</script', '<\\/script')
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  writeFileSync(
    page,
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Harness</title>${styles}<body style="margin:0"><script>window.data=${json}</script><script>${script}</script>`,
  )
  return page
}
