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
    ['售出一点二万余册。', '一点二万余册', 'over 12,000'],
    ['人口91万5700人。', '91万5700人', '915,700 people'],
    ['人口13亿7767万。', '13亿7767万', '1,377,670,000 (1.37767 billion)'],
    ['干部三千五百余。', '三千五百余', 'over 3,500'],
    ['投入十几万元。', '十几万元', 'over 100,000 yuan'],
    ['来了几百名群众。', '几百名', 'hundreds of people'],
    ['来了近百万人。', '百万人', 'nearly 1,000,000 people (1 million)'],
    ['来了万余人。', '万余人', 'over 10,000 people'],
    ['共有3万零500元。', '3万零500元', '30,500 yuan'],
    ['收入8000至1万元。', '8000至1万元', '8,000 to 10,000 yuan'],
  ])('%s', (text, surface, gloss) => expect(read(text)).toEqual({ [surface]: gloss }))
})

describe('measures', () => {
  it.each([
    ['流转土地15万亩。', '15万亩', '150,000 mu (10,000 hectares)'],
    ['一亩地增收。', '一亩', '1 mu (667 m²)'],
    ['走了5里路。', '5里路', '5 li (2.5 km)'],
    ['二万五千里长征。', '二万五千里', '25,000 li (12,500 km)'],
    ['种菜三亩半。', '三亩半', '3.5 mu (2,333 m²)'],
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
    ['占百分之九十几。', '百分之九十', 'over 90 %'],
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
  '三分之二，百分之二三十。',
  '百分之五至十。',
  '共3万2023年投资。',
  '登上千山，人数上百。',
  '三亩半山地，负三万元。',
  '投资1.5万300元。',
  '十万'.repeat(3),
])('%s holds no amount that needs a word', text => expect(read(text)).toEqual({}))

it('takes the longest runs of numerals as they come', () => {
  for (const odd of ['亿'.repeat(20_000), '一亿'.repeat(20_000), '9'.repeat(50_000), '3至'.repeat(20_000)])
    expect(() => read(odd)).not.toThrow()
})
