// The glossary of set phrases is whole: every line read, none twice, numeric ones explained.
import { describe, expect, it } from 'vitest'
import { PHRASES } from '../../utils/data/phrases'

describe('the glossary of set phrases', () => {
  it('has several hundred phrases, each with English and a theme', () => {
    expect(PHRASES.length).toBeGreaterThan(300)
    for (const { text, gloss, theme } of PHRASES) {
      expect(text).toMatch(/\p{Script=Han}{2}/u)
      expect(gloss).toMatch(/^[\p{Script=Latin}\d]/u)
      expect(theme).toMatch(/^[a-z ]+$/)
    }
  })

  it('has none twice', () => {
    const texts = PHRASES.map(({ text }) => text)
    expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([])
  })

  it('says what numeric phrases contain', () => {
    const glossOf = (text: string) => PHRASES.find(phrase => phrase.text === text)?.gloss
    expect(glossOf('四早')).toContain('早发现、早报告、早隔离、早治疗')
    expect(glossOf('四个意识')).toContain('看齐意识')
  })
})
