// Places whose names are read otherwise than their characters are elsewhere. Where the bare name is also a common word, it stands here
// with its 县, 区 or 市 alone.
import { readingsOf } from './readings-of'

/** The reading of a place, a syllable a character. */
export const PLACE_READINGS = readingsOf(`
六安 lù ān
六合区 lù hé qū
东阿 dōng ē
阿城 ā chéng
台州 tāi zhōu
天台县 tiān tāi xiàn
天台山 tiān tāi shān
丽水 lí shuǐ
乐清 yuè qīng
乐亭 lào tíng
乐陵 lào líng
铅山 yán shān
洪洞 hóng tóng
繁峙 fán shì
隰县 xí xiàn
解州 xiè zhōu
长子县 zhǎng zǐ xiàn
蔚县 yù xiàn
大城县 dài chéng xiàn
任丘 rén qiū
任县 rén xiàn
任泽区 rén zé qū
蠡县 lǐ xiàn
莘县 shēn xiàn
莘庄 xīn zhuāng
单县 shàn xiàn
东莞 dōng guǎn
莞城 guǎn chéng
番禺 pān yú
大埔 dà bù
吴堡 wú bǔ
柞水 zhà shuǐ
栎阳 yuè yáng
浚县 xùn xiàn
荥阳 xíng yáng
荥经 yíng jīng
中牟 zhōng mù
泌阳 bì yáng
渑池 miǎn chí
尉氏 wèi shì
长垣 cháng yuán
柘城 zhè chéng
郏县 jiá xiàn
犍为 qián wéi
郫都 pí dū
郫县 pí xiàn
什邡 shí fāng
珙县 gǒng xiàn
筠连 jūn lián
筠州 yún zhōu
阆中 làng zhōng
射洪 shè hóng
邛崃 qióng lái
北碚 běi bèi
垫江 diàn jiāng
什字 shí zì
十八什字 shí bā shí zì
黄陂 huáng pí
监利 jiàn lì
郧阳 yún yáng
宜都 yí dū
都匀 dū yún
曾都 zēng dū
鄱阳 pó yáng
新干 xīn gān
芷江 zhǐ jiāng
涟源 lián yuán
歙县 shè xiàn
亳州 bó zhōu
蚌埠 bèng bù
颍上 yǐng shàng
盱眙 xū yí
睢宁 suī níng
浒墅关 xǔ shù guān
甪直 lù zhí
氾水 fàn shuǐ
闽侯 mǐn hòu
那曲 nà qū
扎囊 zhā náng
巴彦淖尔 bā yàn nào ěr
喀什 kā shí
尉犁 yù lí
龟兹 qiū cí
焉耆 yān qí
宕昌 tàn chāng
崆峒 kōng tóng
珲春 hún chūn
穆棱 mù líng
绥棱 suí léng
牟平 mù píng
茌平 chí píng
即墨 jí mò
曲阜 qū fù
曲周 qū zhōu
曲靖 qū jìng
曲江 qǔ jiāng
济南 jǐ nán
济宁 jǐ níng
济源 jǐ yuán
行唐 xíng táng
会稽 kuài jī
会理 huì lǐ
牟定 móu dìng
燕郊 yān jiāo
朝阳区 cháo yáng qū
朝阳市 cháo yáng shì
朝阳县 cháo yáng xiàn
长阳 cháng yáng
洞头 dòng tóu
车陂 chē bēi
沌口 zhuàn kǒu
夹江 jiā jiāng
邕宁 yōng níng
尖扎 jiān zhā
称多 chèn duō
都昌 dū chāng
都安 dū ān
武都 wǔ dū
丰都 fēng dū
花都 huā dū
于都 yú dū
新都 xīn dū
江都 jiāng dū
乌什 wū shí
涡阳 guō yáng
覃塘区 qín táng qū
无为 wú wéi
句容 jù róng
高句丽 gāo gōu lí
朝鲜 cháo xiǎn
单城 shàn chéng
泊头 bó tóu
梁山泊 liáng shān pō
罗布泊 luó bù pō
石鼓 shí gǔ
`)
