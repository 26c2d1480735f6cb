// Text is cut into the words that GB/T 16159 writes, and never across a mention.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeLexicon } from '../../../utils/data'
import { MENTION_KINDS, type Mention } from '../../../utils/engine/doc'
import { WHOLE_HAN } from '../../../utils/engine/text/characters'
import { splitSentences } from '../../../utils/engine/text/sentences'
import { tokenize } from '../../../utils/engine/text/words'

const lexicon = makeLexicon()

const mention = (text: string, name: string, kind: Mention['kind'] = 'person'): Mention => {
  const start = text.indexOf(name)
  return { kind, start, end: start + name.length }
}

const tokens = (text: string, mentions: readonly Mention[] = []) =>
  tokenize(text, splitSentences(text, [{ kind: 'body', start: 0, end: text.length }]), mentions, lexicon)

const words = (text: string, mentions?: readonly Mention[]) =>
  tokens(text, mentions)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')

const HAN = new RegExp(`[${WHOLE_HAN}]`, 'u')

describe('tokenize', () => {
  it.each([
    ['市委书记主持会议', '市委 书记 主持 会议'],
    ['中国共产党', '中国 共产党'],
    ['坚持实事求是', '坚持 实事求是'],
    ['他研究生命起源', '他 研究 生命 起源'],
    ['结婚的和尚未结婚的', '结婚 的 和 尚未 结婚 的'],
    ['增长3.5%，达到1,200万元', '增长 3.5% ， 达到 1,200 万 元'],
    ['建设5G基站', '建设 5 G 基站'],
    ['“四早”要求', '“ 四 早 ” 要求'],
    ['𠮷野家', '𠮷 野 家'],
  ])('cuts %s', (text, expected) => {
    expect(words(text)).toBe(expected)
  })

  it.each([
    ['陈敏尔出席会议', '陈敏尔', '陈 敏尔 出席 会议'],
    ['欧阳晓强调', '欧阳晓', '欧阳 晓 强调'],
    ['何先生说', '何先生', '何 先生 说'],
    ['周建平女士说', '周建平女士', '周 建平 女士 说'],
    ['老王来了', '老王', '老 王 来 了'],
    ['克丽丝·艾力说', '克丽丝·艾力', '克丽丝 · 艾力 说'],
    ['敏尔同志指出', '敏尔同志', '敏尔 同志 指出'],
  ])('takes the name in %s apart', (text, name, expected) => {
    expect(words(text, [mention(text, name)])).toBe(expected)
  })

  it('does not cross a border of a mention', () => {
    const text = '走进春晖东苑小区'
    expect(words(text, [mention(text, '东苑小', 'place')])).toBe('走进 春晖 东 苑 小 区')
  })

  it('gives base tones for 一 and 不', () => {
    expect(tokens('不是一样').flatMap(token => token.reading ?? [])).toEqual(['bù', 'shì', 'yī', 'yàng'])
  })

  it('keeps its place behind a character that nobody can read, and reads what stands for another', () => {
    const text = '𠮷林省，⼀⽉'
    expect(tokens(text).flatMap(token => token.reading ?? [])).toEqual(['', 'lín', 'shěng', 'yī', 'yuè'])
  })

  it('tiles sentences, keeps to mentions and reads every Han character, whatever the text', () => {
    const unit = fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...'市委书记陈敏尔出席会议强调一不了得地的。，“”！…·0123%Ab '.split('')) },
      fc.constantFrom('\ud842', '\udfb7', '𠮷', '\0', '\n', '　', '⼀', '〇', 'é', '👍', '々'),
      fc.string({ unit: 'binary', maxLength: 2 }),
    )
    const text = fc.array(unit, { maxLength: 60 }).map(units => units.join(''))
    const cuts = fc.array(fc.tuple(fc.nat(8), fc.integer({ min: 1, max: 6 }), fc.constantFrom(...MENTION_KINDS)), { maxLength: 5 })
    fc.assert(
      fc.property(text, cuts, (text, cuts) => {
        const mentions: Mention[] = []
        for (const [gap, length, kind] of cuts) {
          const start = (mentions.at(-1)?.end ?? 0) + gap
          if (start + length <= text.length) mentions.push({ kind, start, end: start + length })
        }
        const sentences = splitSentences(text, [{ kind: 'body', start: 0, end: text.length }])
        const found = tokenize(text, sentences, mentions, lexicon)
        let at = 0
        for (const { start, end, reading } of found) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(text.slice(at, start).trim()).toBe('')
          expect(text.slice(start, end)).toMatch(/^\S+$/u)
          expect(sentences.some(sentence => start >= sentence.start && end <= sentence.end)).toBe(true)
          for (const border of mentions.flatMap(({ start, end }) => [start, end])) expect(border > start && border < end).toBe(false)
          expect(reading?.length ?? 0).toBe([...text.slice(start, end)].filter(character => HAN.test(character)).length)
          at = end
        }
        expect(text.slice(at).trim()).toBe('')
      }),
      { numRuns: 500 },
    )
  })

  it('takes a megabyte without a full stop', { timeout: 20_000 }, () => {
    const text = '重庆市合川区的一行人'.repeat(35_000)
    expect(tokens(text).at(-1)?.end).toBe(text.length)
  })
})
