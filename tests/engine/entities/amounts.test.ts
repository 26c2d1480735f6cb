// Amounts in English, with metric values, and what is no amount worth a word.
import { describe, expect, it } from 'vitest'
import { makeLexicon } from '../../../utils/data'
import { recognize } from '../../../utils/engine/entities'

const lexicon = makeLexicon()

/** Surface and English of the numbers of a text. */
function read(text: string): Record<string, string | undefined> {
  const numbers = recognize(text, [{ start: 0, end: text.length, kind: 'body' }], [], lexicon).filter(({ kind }) => kind === 'number')
  return Object.fromEntries(numbers.map(({ start, end, gloss }) => [text.slice(start, end), gloss]))
}

describe('amounts', () => {
  it.each([
    ['总投资2.6亿元。', '2.6亿元', '260,000,000 yuan (260 million)'],
    ['增收三千五百万元。', '三千五百万元', '35,000,000 yuan (35 million)'],
    ['每户增收3至5万元。', '3至5万元', '30,000 to 50,000 yuan'],
    ['每户增收三五万元。', '三五万元', '30,000 to 50,000 yuan'],
    ['来了360多万人次。', '360多万人次', 'over 3,600,000 visits or trips (3.6 million)'],
    ['近１２万名群众受益。', '１２万名', 'nearly 120,000 people'],
    ['约1.2万亿元。', '1.2万亿元', 'about 1,200,000,000,000 yuan (1.2 trillion)'],
    ['产值8,000万美元以上。', '8,000万美元', 'at least 80,000,000 US dollars (80 million)'],
    ['投入数十万元。', '数十万元', 'hundreds of thousands of yuan'],
    ['来了上万人。', '上万人', 'over 10,000 people'],
    ['估价24亿人民币。', '24亿人民币', '2,400,000,000 yuan (2.4 billion)'],
    ['来了数千人。', '数千人', 'thousands of people'],
    ['不超过5万元。', '5万元', 'at most 50,000 yuan'],
    ['不低于50公斤。', '50公斤', 'at least 50 kg'],
    ['两千多人到场。', '两千多人', 'over 2,000 people'],
  ])('%s', (text, surface, gloss) => expect(read(text)).toEqual({ [surface]: gloss }))
})

describe('measures', () => {
  it.each([
    ['流转土地15万亩。', '15万亩', '150,000 mu (10,000 hectares)'],
    ['一亩地增收。', '一亩', '1 mu (667 m²)'],
    ['走了5里路。', '5里路', '5 li (2.5 km)'],
    ['收了800斤。', '800斤', '800 jin (400 kg)'],
    ['收了五千斤。', '五千斤', '5,000 jin (2.5 tonnes)'],
    ['全长38公里。', '38公里', '38 km'],
    ['清理垃圾两吨多。', '两吨', 'over 2 tonnes'],
  ])('%s', (text, surface, gloss) => expect(read(text)).toEqual({ [surface]: gloss }))
})

describe('shares', () => {
  it.each([
    ['占比近三成。', '三成', 'nearly 30 %'],
    ['占比超六成半。', '六成半', 'over 65 %'],
    ['完成七八成。', '七八成', '70 to 80 %'],
    ['增长百分之五点六。', '百分之五点六', '5.6 %'],
    ['百分之百合格。', '百分之百', '100 %'],
    ['不到千分之五。', '千分之五', 'less than 0.5 %'],
  ])('%s', (text, surface, gloss) => expect(read(text)).toEqual({ [surface]: gloss }))
})

it.each([
  '共38个，500元，3100余户。',
  '三成员到会，一成不变。',
  '来了一两个人，在三里屯。',
  '逾千册，成千上万人，万一下雨，千万要小心。',
  '唯一万元户。',
  '2022年11月8日',
  '十万'.repeat(3),
])('%s holds no amount that needs a word', text => expect(read(text)).toEqual({}))

it('takes the longest runs of numerals as they come', () => {
  for (const odd of ['亿'.repeat(20_000), '一亿'.repeat(20_000), '9'.repeat(50_000), '3至'.repeat(20_000)])
    expect(() => read(odd)).not.toThrow()
})
