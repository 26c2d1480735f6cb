// What a polyphone is judged by ends with its sentence, and knows nothing around a word of the dictionary.
import { describe, expect, it } from 'vitest'
import { makeLexicon } from '../../../utils/data'
import { unreadWords } from '../../../utils/engine/readings'
import { featuresOf } from '../../../utils/engine/readings/polyphone-features'

const lexicon = makeLexicon()

/** Features of the character in the brackets, words being parted by strokes. */
function features(marked: string, alone = false): string[] {
  const words: { start: number; end: number }[] = []
  let text = ''
  for (const word of marked.replace(/[[\]]/g, '').split('/')) {
    words.push({ start: text.length, end: text.length + word.length })
    text += word
  }
  const at = marked.slice(0, marked.indexOf('[')).replaceAll('/', '').length
  const unread = unreadWords(text, words).find((_, i) => (words[i]?.start ?? 0) <= at && at < (words[i]?.end ?? 0))
  if (!unread) throw new Error(marked)
  return featuresOf(unread, at - (words[unread.index]?.start ?? 0), 'x', lexicon, alone)
}

describe('features of a polyphone', () => {
  it('are its neighbours and their words', () => {
    const found = features('企业/[为]/群众/服务')
    expect(found).toEqual(expect.arrayContaining(['a业', 'b群', 'c企', 'd众', 'g企业', 'h群众', 'i业群', 'q企业', 'r群众']))
  })

  it('end with the sentence', () => {
    const found = features('开会/。/[还]/说/。/后来')
    expect(found).toEqual(expect.arrayContaining(['a，', 'b说', 'c$', 'd，', 'f$']))
  })

  it('say nothing of what stands around a word of the dictionary', () => {
    const found = features('银[行]', true)
    expect(found).toContain('a银')
    expect(found.filter(feature => /[$]$/.test(feature) && !/^[no]/.test(feature))).toEqual([])
  })
})
