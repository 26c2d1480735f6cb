// Every repair that a reader is shown stands where it was made, with the source as it was found.
import { describe, expect, it } from 'vitest'
import { makeLexicon } from '../../utils/data'
import { analyze } from '../../utils/engine/analyze'
import { repairsOf } from '../../utils/engine/repairs'

const lexicon = makeLexicon()

/** Each repair as kind, the character behind it and the source that it stands for. */
function shown(source: string): [string, string, string][] {
  const doc = analyze(source, lexicon)
  return repairsOf(doc).map(({ kind, at, source: span }) => [kind, doc.text.charAt(at), doc.source.slice(span.start, span.end)])
}

describe('repairsOf', () => {
  it('tells of joined lines', () => {
    expect(shown('会议强调，要始终坚持人民\n至上、生命至上。')).toEqual([['joined', '至', '\n']])
  })
  it('tells of a justified line once', () => {
    const repairs = shown('全区各级各部门要认真贯彻会议\n精 神 ， 压 实 各 方 责 任 ， 确 保\n工作落到实处。')
    expect(repairs.filter(([kind]) => kind === 'closed')).toEqual([['closed', '神', ' 神 ， 压 实 各 方 责 任 ， 确 保'.slice(0, -1)]])
    expect(repairs.filter(([kind]) => kind === 'joined')).toHaveLength(2)
  })
  it('tells of a headline that stood behind its article', () => {
    const source = '本报讯（记者 孙明）昨日，全区安全生\n产工作会议召开，部署冬季安全生产工\n作。\n\n我区部署冬季安全生产工作\n'
    const doc = analyze(source, lexicon)
    expect(doc.blocks[0]?.kind).toBe('headline')
    const [moved] = repairsOf(doc)
    expect(moved).toMatchObject({ kind: 'moved', at: 0 })
    expect(source.slice(moved?.source.start)).toMatch(/^我区部署/)
  })
  it('tells of a faked bold once, and of a character without width never', () => {
    const [bold, ...others] = shown('云云桥桥区区推推进进乡乡村村建建设设\n\n会议强\u200b调，要始终坚持人民至上、生命至上。')
    expect(bold).toEqual(['once', '云', '云桥桥区区推推进进乡乡村村建建设设'])
    expect(others).toEqual([])
  })
  it('has nothing to tell of a text that was whole', () => {
    expect(shown('本报讯（记者 孙明）昨日，全区安全生产工作会议召开，部署冬季安全生产工作。')).toEqual([])
  })
})
