// GB/T 16159 from text to pinyin: what is written together, apart, with a hyphen and with a capital.
import { expect, it } from 'vitest'
import { makeLexicon } from '../../../utils/data'
import { analyze } from '../../../utils/engine/analyze'
import { pinyinText } from '../../../utils/engine/pinyin-text'

const lexicon = makeLexicon()
const inPinyin = (text: string): string => {
  const doc = analyze(text, lexicon)
  return pinyinText(doc, { start: 0, end: doc.text.length })
}

it.each([
  // Set phrases.
  ['落实人民至上、生命至上', 'Luòshí rénmín zhìshàng, shēngmìng zhìshàng'],
  ['坚持动态清零', 'Jiānchí dòngtài qīnglíng'],
  ['党的二十大以来', 'Dǎng de Èrshí Dà yǐlái'],
  ['二十大报告', 'Èrshí Dà bàogào'],
  ['学习“三个代表”', 'Xuéxí “sān gè dàibiǎo”'],
  ['习近平新时代中国特色社会主义思想', 'Xí Jìnpíng xīn shídài Zhōngguó tèsè shèhuì zhǔyì sīxiǎng'],
  ['高举邓小平理论伟大旗帜', 'Gāojǔ Dèng Xiǎopíng lǐlùn wěidà qízhì'],
  ['推进中国式现代化', 'Tuījìn Zhōngguóshì xiàndàihuà'],
  ['共建一带一路', 'Gòngjiàn Yī Dài Yī Lù'],
  ['坚持实事求是', 'Jiānchí shíshì-qiúshì'],
  ['不忘初心、牢记使命', 'Bù wàng chūxīn, láojì shǐmìng'],
  ['执政为民', 'Zhízhèng wèimín'],
  ['供给侧结构性改革', 'Gōngjǐcè jiégòuxìng gǎigé'],
  ['京津冀协同发展', 'Jīng-Jīn-Jì xiétóng fāzhǎn'],
  ['应检尽检', 'Yīngjiǎn jìnjiǎn'],
  ['三重一大', 'Sānzhòng-yīdà'],
  ['抗美援朝', 'Kàng Měi yuán Cháo'],
  // Numerals, ordinals, measure words.
  ['第一个', 'Dì-yī gè'],
  ['第三十二次', "Dì-sānshí'èr cì"],
  ['二十五年', 'Èrshíwǔ nián'],
  ['两个确立', 'Liǎng gè quèlì'],
  ['两个一百年', 'Liǎng gè yībǎi nián'],
  // What is pointed to is no name.
  ['我市、全区、本县、各镇', 'Wǒ shì, quán qū, běn xiàn, gè zhèn'],
  // Names.
  ['重庆市合川区三汇镇', 'Chóngqìng Shì Héchuān Qū Sānhuì Zhèn'],
  ['合川区人民政府', 'Héchuān Qū Rénmín Zhèngfǔ'],
  ['广西壮族自治区', 'Guǎngxī Zhuàngzú Zìzhìqū'],
  ['全国人民代表大会', 'Quánguó Rénmín Dàibiǎo Dàhuì'],
  ['市委书记陈明', 'Shìwěi shūjì Chén Míng'],
  ['香港大学教授王建国', 'Xiānggǎng Dàxué jiàoshòu Wáng Jiànguó'],
  ['法国总统马克龙', 'Fǎguó zǒngtǒng Mǎkèlóng'],
  // Doubled words, neutral tones, complements.
  ['干干净净、研究研究', 'Gāngān-jìngjìng, yánjiū yánjiū'],
  ['走在路上', 'Zǒu zài lùshang'],
  ['看得见', 'Kàndejiàn'],
  ['做得到', 'Zuòdedào'],
  ['书记长发言', 'Shūjìzhǎng fāyán'],
])('%s', (text, written) => {
  expect(inPinyin(text)).toBe(written)
})

it('keeps marks, figures and Latin words', () => {
  expect(inPinyin('本报讯（记者 王明）11月7日，全区GDP增长3.5%。“好！”')).toBe(
    'Běnbào xùn (jìzhě Wáng Míng) 11 yuè 7 rì, quán qū GDP zēngzhǎng 3.5%. “Hǎo!”',
  )
})
