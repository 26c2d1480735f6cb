// Measures one bundled system in a process of its own: `node --expose-gc measure.mjs BUNDLE TASKS.json`; prints one line of JSON.
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/** Milliseconds of work before and while the speed is measured. */
const WARM_UP = 1500
const MEASURED = 2000

const [bundle, file] = process.argv.slice(2)
const { sets, sample } = JSON.parse(readFileSync(file, 'utf8'))
globalThis.gc()
const before = process.memoryUsage().rss
const start = performance.now()
const system = await import(pathToFileURL(bundle).href)
system.read('北京市召开会议')
const load = performance.now() - start
globalThis.gc()
const memory = (process.memoryUsage().rss - before) / 1e6

const accuracy = sets.map(lines => {
  let right = 0
  let all = 0
  for (const { text, at } of lines) {
    const syllables = system.read(text)
    for (const [offset, reading] of at) {
      all++
      if ((syllables[offset] ?? '').normalize('NFC') === reading.normalize('NFC')) right++
    }
  }
  return (100 * right) / all
})

const work = system.measured(sample)
const runFor = milliseconds => {
  let runs = 0
  const begun = performance.now()
  for (; performance.now() - begun < milliseconds; runs++) work()
  return (runs * sample.length) / (performance.now() - begun)
}
runFor(WARM_UP)
console.log(JSON.stringify({ accuracy, load, memory, speed: runFor(MEASURED) }))
