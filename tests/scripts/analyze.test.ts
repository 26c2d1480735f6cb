// The command line as its users call it.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'qianzi-'))
const good = join(folder, 'good.txt')
const bad = join(folder, 'gbk.txt')
writeFileSync(good, '全区春耕备耕工作会召开\n\n本报讯（记者 孙立）昨日，全区春耕备耕工作会召\n开。会议要求，抢抓农时。\n')
writeFileSync(bad, Buffer.from([0xbb, 0xe1, 0xd2, 0xe9]))

const analyze = (args: string[], input?: string) => spawnSync('npx', ['tsx', 'scripts/analyze.ts', ...args], { encoding: 'utf8', input })

describe('analyze on the command line', () => {
  it('prints one Doc a file', () => {
    const { stdout, status } = analyze([good, good])
    const docs = stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(status).toBe(0)
    expect(docs).toHaveLength(2)
    expect(docs[0].articles[0].title).toBe('全区春耕备耕工作会召开')
  })

  it('names a file that is not UTF-8 or is not there, and does the others', () => {
    const { stdout, stderr, status } = analyze([bad, join(folder, 'none.txt'), good])
    expect(status).toBe(1)
    expect(
      stderr
        .trim()
        .split('\n')
        .filter(line => line.startsWith('analyze: ')),
    ).toEqual([expect.stringContaining('gbk.txt: is not UTF-8'), expect.stringContaining('none.txt')])
    expect(stdout.trim().split('\n')).toHaveLength(1)
  })

  it('reads standard input, and every line for itself', () => {
    const { stdout } = analyze(['--lines', '-'], '会议指出。\n\n会议强调。\n')
    expect(
      stdout
        .trim()
        .split('\n')
        .map(line => JSON.parse(line).text),
    ).toEqual(['会议指出。', '', '会议强调。'])
  })

  it('prints Markdown', () => {
    expect(analyze(['--format', 'markdown', good]).stdout).toBe(
      '# 全区春耕备耕工作会召开\n\n本报讯（记者 孙立）昨日，全区春耕备耕工作会召开。会议要求，抢抓农时。\n',
    )
  })

  it('refuses what it does not know', () => {
    const { stderr, status } = analyze(['--format', 'html', good])
    expect(status).toBe(2)
    expect(stderr).toContain('unknown format: html')
  })
})
