// Compares readings: pinyin-pro by itself, with its `modern` and its `complete` data, and ours, each bundled and in a process of its own.
// `npm run compare:readings` prints the table of the README.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { isHeldOut } from './train-readings/held-out'

const SYSTEMS = {
  'pinyin-pro': 'pinyin-pro.ts',
  'pinyin-pro, modern': 'modern.ts',
  'pinyin-pro, complete': 'complete.ts',
  Qianzi: 'ours.ts',
}

interface Line {
  readonly text: string
  readonly at: readonly (readonly [number, string])[]
  readonly keys?: readonly number[]
}

interface Result {
  readonly accuracy: readonly number[]
  readonly load: number
  readonly memory: number
  readonly speed: number
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const shared = here('../../shared/readings/')
const readLines = (file: string): Line[] =>
  readFileSync(shared + file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Line)

/** Bundles a system as a browser would get it, and gives the path. */
async function bundle(file: string, folder: string): Promise<string> {
  const name = file.replace('.ts', '')
  const entry = here(`./compare-readings/systems/${file}`)
  await build({
    configFile: false,
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: false, minify: true, lib: { entry, formats: ['es'], fileName: name } },
  })
  return [join(folder, `${name}.mjs`), join(folder, `${name}.js`)].find(existsSync) as string
}

function measure(path: string, tasks: string): Result {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--expose-gc', here('./compare-readings/measure.mjs'), path, tasks], {
    encoding: 'utf8',
  })
  if (status) throw new Error(stderr)
  return JSON.parse(stdout) as Result
}

async function compare(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'qianzi-readings-'))
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  const newspaper = readLines('newspaper.jsonl')
  const sets = [
    readLines('polyphones.jsonl').filter((_, i) => isHeldOut(i)),
    newspaper,
    newspaper.map(({ text, at, keys = [] }) => ({ text, at: at.filter(([offset]) => keys.includes(offset)) })),
  ]
  const tasks = join(folder, 'tasks.json')
  writeFileSync(tasks, JSON.stringify({ sets, sample: readFileSync(here('./sample-page.txt'), 'utf8') }))
  console.log('| readings | Wikipedia, held out % | newspaper % | its keys % | KB gzipped | load ms | memory MB | characters a ms |')
  console.log('|---|---|---|---|---|---|---|---|')
  for (const [name, file] of Object.entries(SYSTEMS)) {
    const path = await bundle(file, folder)
    const { accuracy, load, memory, speed } = measure(path, tasks)
    const figures = [
      ...accuracy.map(each => each.toFixed(1)),
      ...[gzipSync(readFileSync(path)).length / 1000, load, memory, speed].map(Math.round),
    ]
    console.log(`| ${[name, ...figures].join(' | ')} |`)
  }
}

if (existsSync(shared)) await compare()
else console.log('skipped: no shared data')
