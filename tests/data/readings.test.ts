// Readings by word: what the data build compares and packs, and our own lists.
import { describe, expect, it } from 'vitest'
import { markTone } from '../../scripts/build-data/syllable'
import { makeLexicon } from '../../utils/data'
import { openReadings, packReadings } from '../../utils/data/packed-readings'
import type { Mention } from '../../utils/engine/doc'
import { tokenize } from '../../utils/engine/text/words'
import { PLACE_READINGS, WORD_READINGS } from '../../utils/engine/vocabulary/readings'

const lexicon = makeLexicon()
const read = (text: string, mentions: readonly Mention[] = []) =>
  tokenize(text, [{ start: 0, end: text.length }], mentions, lexicon)
    .flatMap(token => token.reading ?? [])
    .join(' ')

describe('markTone', () => {
  it.each([
    ['xiao3', 'xiǎo'],
    ['liu2', 'liú'],
    ['gui4', 'guì'],
    ['Ou1', 'ōu'],
    ['lu:e4', 'lüè'],
    ['nu:3', 'nǚ'],
    ['xiong1', 'xiōng'],
    ['de5', 'de'],
    ['r5', 'r'],
  ])('%s → %s', (numbered, marked) => {
    expect(markTone(numbered)).toBe(marked)
  })
  it.each(['C', 'xx5', 'm2', '', '3', 'a6'])('%s is no syllable', numbered => {
    expect(markTone(numbered)).toBeUndefined()
  })
})

describe('readings', () => {
  it('come out as they were packed', () => {
    const look = openReadings(
      packReadings(
        new Map([
          ['局长', ['', 'zhǎng']],
          ['朝鲜', ['', 'xiǎn']],
          ['一打', ['yī', 'dá']],
        ]),
      ),
    )
    expect(look('局长')).toEqual(['', 'zhǎng'])
    expect(look('一打')).toEqual(['yī', 'dá'])
    expect(look('长')).toBeUndefined()
  })

  it.each([...PLACE_READINGS, ...WORD_READINGS])('our own list: %s', (word, reading) => {
    expect(reading).toHaveLength([...word].length)
    for (const syllable of reading) expect(syllable).toMatch(/^[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]+$/u)
    const place: Mention = { kind: 'place', start: 1, end: 1 + word.length }
    expect(read(`在${word}。`, PLACE_READINGS.has(word) ? [place] : [])).toBe(`zài ${reading.join(' ')}`)
  })

  it.each([
    ['处长和局长召开座谈会', 'chù zhǎng hé jú zhǎng zhào kāi zuò tán huì'],
    ['朝鲜核问题', 'cháo xiǎn hé wèn tí'],
    ['总书记的朋友', 'zǒng shū jì de péng you'],
    ['播种面积', 'bō zhǒng miàn jī'],
    ['参加重建的西藏青年', 'cān jiā chóng jiàn de xī zàng qīng nián'],
    ['供应量', 'gōng yìng liàng'],
    ['首发式', 'shǒu fā shì'],
    ['解放思想', 'jiě fàng sī xiǎng'],
    ['塞纳河', 'sài nà hé'],
    ['活塞', 'huó sāi'],
    ['倒转', 'dào zhuǎn'],
  ])('%s', (text, reading) => {
    expect(read(text)).toBe(reading)
  })

  it.each([
    ['how something is done', '她静静地看着', 'tā jìng jìng de kàn zhe'],
    ['how something is done, by doing it again and again', '雨点重重地落下', 'yǔ diǎn zhòng zhòng de luò xià'],
    ['儿 that colours a syllable', '那个模样儿', 'nà ge mú yàng r'],
    ['a general at the end of a noun', '众将听令', 'zhòng jiàng tīng lìng'],
    ['a capital at the end of a noun', '元大都遗址', 'yuán dà dū yí zhǐ'],
    ['都 in an old office', '右都御史', 'yòu dū yù shǐ'],
    ['a particle in a name of several syllables', '亚的斯亚贝巴', 'yà dì sī yà bèi bā'],
    ['a particle beside a syllable with two readings', '地藏菩萨', 'dì zàng pú sà'],
    ['a foreign name', '阿什哈巴德', 'ā shí hā bā dé'],
    ['a division under the name of a place in our table', '曲靖市', 'qū jìng shì'],
    ['Tibet', '藏传佛教和藏学', 'zàng chuán fó jiào hé zàng xué'],
    ['an office', '教育长和艇长', 'jiào yù zhǎng hé tǐng zhǎng'],
    ['a bank', '招行和交行', 'zhāo háng hé jiāo háng'],
    ['sky', '海陆空三军', 'hǎi lù kōng sān jūn'],
    ['a workshop', '非遗工坊', 'fēi yí gōng fāng'],
    ['a suffix', '苇子和园子', 'wěi zi hé yuán zi'],
  ])('of %s: %s', (_, text, reading) => {
    expect(read(text)).toBe(reading)
  })
})
