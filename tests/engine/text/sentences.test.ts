// Sentences end where newspapers end them, and nowhere else.
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../utils/engine/doc'
import { splitSentences } from '../../../utils/engine/text/sentences'

const split = (...blocks: string[]) => {
  const text = blocks.join('\n')
  let start = 0
  const spans = blocks.map((block): Block => {
    const span = { kind: 'body' as const, start, end: start + block.length }
    start = span.end + 1
    return span
  })
  return splitSentences(text, spans).map(({ start, end }) => text.slice(start, end))
}

describe('splitSentences', () => {
  it('ends a sentence after its mark and the closing quotes and brackets behind it', () => {
    expect(split('他说：“好。”大家都笑了！真的吗？是的')).toEqual(['他说：“好。”', '大家都笑了！', '真的吗？', '是的'])
  })
  it('keeps an ellipsis and repeated marks together', () => {
    expect(split('看哪……快来！！走了。')).toEqual(['看哪……', '快来！！', '走了。'])
  })
  it('never crosses blocks', () => {
    expect(split('山城新貌', '本报讯 昨日，桥通了。')).toEqual(['山城新貌', '本报讯 昨日，桥通了。'])
  })
  it('leaves white space at both ends outside', () => {
    expect(split('　　第一句。 第二句 ')).toEqual(['第一句。', '第二句'])
    expect(split(' ', '')).toEqual([])
  })
  it('takes time in proportion to the text', () => {
    const blocks = Array.from({ length: 100_000 }, () => '无标点')
    const began = performance.now()
    expect(split(...blocks)).toHaveLength(100_000)
    expect(performance.now() - began).toBeLessThan(3000)
  })
})
