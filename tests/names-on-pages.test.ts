// Every name of a byline, a credit or a list of attendance on the measuring pages is found as a person's.
import { describe, expect, it } from 'vitest'
import { makeLexicon } from '../utils/data'
import { analyze } from '../utils/engine/analyze'
import { looksLikeName } from '../utils/engine/vocabulary/names'
import { hasShared, listShared, readShared, sharedSuite } from './shared'

const ROLE = '(?:记者|通讯员|实习生|摄影)'
const BYLINE = new RegExp(`[（(][^（）()]{0,40}${ROLE}[^（）()]{0,60}[）)]|^${ROLE}[ 　][^。，；\\n]{1,30}?摄$`, 'gm')
const LIST = /[一-鿿]{2,6}(?:、[一-鿿]{2,4}){2,}?(?=(?:等|参加|出席|陪同|参会|列席|主持)[^。]{0,20}|$)/gm
/** What a byline has beside names. */
const BESIDE = /^(?:记者|通讯员|实习生|摄影|摄|文|图|本报|首席|全媒体|见习|特约)$/

/** The names that a paragraph of the gold surely has, by its form alone. */
function namesIn(paragraph: string): string[] {
  const names: string[] = []
  for (const [byline] of paragraph.matchAll(BYLINE))
    for (const part of byline.replace(new RegExp(ROLE, 'g'), ' ').split(/[^一-鿿]+/)) if (part && !BESIDE.test(part)) names.push(part)
  for (const [list] of paragraph.matchAll(LIST)) {
    const parts = list.split('、').map((part, index) => (index ? part : part.replace(/^.*领?导/, '')))
    if (parts.every(looksLikeName)) names.push(...parts)
  }
  return names
}

describe(sharedSuite('names in bylines, credits and lists of attendance'), () => {
  it.skipIf(!hasShared)('are found, ninety-nine in a hundred', () => {
    const lexicon = makeLexicon()
    const missing: string[] = []
    let all = 0
    for (const page of listShared('pages/public', '.gold.json')) {
      const { paragraphs } = JSON.parse(readShared(`pages/public/${page}`)) as { paragraphs: { text: string }[] }
      const { text, mentions } = analyze(readShared(`pages/public/${page.replace('.gold.json', '.txt')}`), lexicon)
      const persons = new Set(
        mentions.filter(({ kind }) => kind === 'person').map(({ start, end }) => text.slice(start, end).replace(/\s/g, '')),
      )
      const names = new Set(paragraphs.flatMap(paragraph => namesIn(paragraph.text)))
      all += names.size
      missing.push(...[...names].filter(name => !persons.has(name)).map(name => `${page.slice(0, 2)} ${name}`))
    }
    expect(all).toBeGreaterThan(500)
    expect(missing.length / all, missing.join(' ')).toBeLessThanOrEqual(0.01)
  })
})
