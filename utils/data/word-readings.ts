// Our own corrections: words that neither CC-CEDICT nor pinyin-pro reads as dictionaries of the mainland do.
import { readingsOf } from './readings-of'

/** The reading of a word, a syllable a character. */
export const WORD_READINGS = readingsOf(`
勃艮第 bó gèn dì
角斗士 jué dòu shì
什字 shí zì
屏住 bǐng zhù
调配 diào pèi
调拨 diào bō
调水 diào shuǐ
差旅 chāi lǚ
行道树 xíng dào shù
指挥长 zhǐ huī zhǎng
参谋长 cān móu zhǎng
知识分子 zhī shi fèn zǐ
积极分子 jī jí fèn zǐ
犯罪分子 fàn zuì fèn zǐ
恐怖分子 kǒng bù fèn zǐ
不法分子 bù fǎ fèn zǐ
应检尽检 yīng jiǎn jìn jiǎn
应接尽接 yīng jiē jìn jiē
应收尽收 yīng shōu jìn shōu
应隔尽隔 yīng gé jìn gé
应享尽享 yīng xiǎng jìn xiǎng
应保尽保 yīng bǎo jìn bǎo
松散 sōng sǎn
多少 duō shao
倒车 dào chē
万石 wàn dàn
`)
