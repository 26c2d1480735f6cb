// The classifier of polyphones that is committed was learnt from what stands here: whoever changes it trains again (`npm run train:readings`).
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FILES, hashOf, readManifest } from '../../scripts/train-readings/manifest'

const manifest = readManifest()

describe('the classifier of polyphones', () => {
  it.each(Object.entries(FILES).filter(([, path]) => existsSync(path)))('was learnt from the %s of today', (name, path) => {
    expect(manifest.inputs[name as keyof typeof FILES]).toBe(hashOf(readFileSync(path)))
  })

  it('is what came out', () => {
    expect(manifest.output).toBe(hashOf(readFileSync(new URL('../../utils/data/polyphones.json', import.meta.url))))
  })
})

describe('places read by hand', () => {
  it('are places with a reading, each once', () => {
    const lines = readFileSync(FILES.byHand, 'utf8')
      .split('\n')
      .filter(line => line && !line.startsWith('#'))
    for (const line of lines) expect(line).toMatch(/^\d+\t\d+\t[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]+$/u)
    const places = lines.map(line => line.slice(0, line.lastIndexOf('\t')))
    expect(new Set(places).size).toBe(places.length)
  })
})
