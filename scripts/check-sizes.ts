// What a page pays for, in bytes: nothing grows beyond its budget without somebody deciding so here.
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './root'

/** Bytes of each script at most, and who pays for them. */
const BUDGETS: readonly (readonly [file: string, most: number, payer: string])[] = [
  ['detector.js', 3 * 1024, 'every page'],
  ['look.js', 16 * 1024, 'every page with signs of newspaper text'],
  ['reader.js', 96 * 1024, 'every page that is read, before its first article is drawn'],
  ['explainer.js', 112 * 1024, 'every page that is read, once that is drawn'],
  ['background.js', 16 * 1024, 'the browser, whenever the background wakes'],
  ['engine.js', 3.5 * 1024 * 1024, 'a worker, once while there is anything to read'],
]

let tooLarge = 0
for (const build of ['chrome-mv3', 'firefox-mv3'])
  for (const [file, most, payer] of BUDGETS) {
    const { size } = statSync(join(ROOT, '.output', build, file))
    const isTooLarge = size > most
    if (isTooLarge) tooLarge++
    console.log(`${isTooLarge ? '✗' : '✓'} ${build}/${file}: ${size} of ${most} bytes; paid by ${payer}`)
  }
process.exitCode = tooLarge ? 1 : 0
