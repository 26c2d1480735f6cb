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
分毫不差 fēn háo bù chà
国难当头 guó nàn dāng tóu
哄传 hōng chuán
夫差 fū chāi
挑担 tiāo dàn
手把手 shǒu bǎ shǒu
新乐府 xīn yuè fǔ
楞严 léng yán
泄露 xiè lòu
混行 hùn xíng
点中 diǎn zhòng
甚么 shén me
钻木取火 zuān mù qǔ huǒ
接发球 jiē fā qiú
千秋万载 qiān qiū wàn zǎi
晃眼 huǎng yǎn
法帖 fǎ tiè
拗陷 ào xiàn
征辟 zhēng bì
脚色 jué sè
大栅栏 dà shí làn
干不了 gàn bù liǎo
`)
