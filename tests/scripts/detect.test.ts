// The detector's command line as its users call it.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'qianzi-'))
const file = (name: string, content: string | Buffer) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const news = file('news.html', `<!doctype html><pre>${readFileSync('tests/fixtures/district.txt', 'utf8')}</pre>`)
const recipe = file('recipe.html', `<!doctype html><p>${'把土豆洗净切丝，锅里倒油，放入葱姜炒香，再下土豆丝翻炒。'.repeat(10)}</p>`)
const bad = file('gbk.html', Buffer.from([0xbb, 0xe1, 0xd2, 0xe9]))

describe('detect on the command line', () => {
  it('prints a line a file, names what it cannot read, and does the others', () => {
    const { stdout, stderr, status } = spawnSync('npx', ['tsx', 'scripts/detect.ts', news, bad, join(folder, 'none.html'), recipe], {
      encoding: 'utf8',
    })
    const said = stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(said).toEqual([
      { file: news, detected: true, score: expect.any(Number), shape: 'preformatted', broken: true },
      { file: recipe, detected: false, score: expect.any(Number), shape: null, broken: false },
    ])
    const complaints = stderr.split('\n').filter(line => line.startsWith('detect: '))
    expect(complaints).toEqual([expect.stringContaining('gbk.html: is not UTF-8'), expect.stringContaining('none.html')])
    expect(status).toBe(1)
  })
})
