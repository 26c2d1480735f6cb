// Fonts that do not say which characters they show are noticed; lists of names, verse and English are not taken for that.
import { expect, it } from 'vitest'
import { isGarbled } from '../../utils/pdf/share-of-common'

const REPORT =
  '本报讯（记者 吴宁）昨日，区水利局组织技术人员对辖区内十二座小型水库逐一检查，重点查看溢洪道是否通畅、闸门能否正常启闭，并与各镇街签订责任书，要求汛期二十四小时有人值守。'
const HONG_KONG =
  '【本報訊】記者昨日從有關部門獲悉，今年首季全區接待遊客逾三十萬人次，較去年同期增長近兩成，其中外地遊客佔六成，多個景點推出的夜間活動最受歡迎，酒店入住率亦創下近年新高。'
const NAMES =
  '李建国 王秀英 张伟 刘洋 陈静 杨帆 赵敏 黄磊 周涛 吴昊 徐丽 孙鹏 胡斌 朱琳 高峰 林芳 何勇 郭强 马超 罗军 梁艳 宋杰 郑浩 谢娜 韩雪 唐明 冯刚 于洪 董洁 萧红 程颖 曹阳 袁泉 邓超 许晴 傅山 沈腾 曾黎 彭飞 吕中'
const VERSE = '渭城朝雨浥轻尘客舍青青柳色新劝君更尽一杯酒西出阳关无故人劝君更尽一杯酒西出阳关无故人渭城朝雨浥轻尘客舍青青柳色新'

/** As a font without its table gives it: other characters, by the numbers of the glyphs. */
const shifted = (by: number) => REPORT.replace(/\p{Script=Han}/gu, each => String.fromCodePoint(each.charCodeAt(0) + by))

it.each([REPORT, HONG_KONG, NAMES, VERSE, 'A page in English, which has none of those characters at all, and is no matter here.', ''])(
  'lets %.12s… pass',
  text => expect(isGarbled(text)).toBe(false),
)

it.each([
  ['other ideographs', shifted(777)],
  ['signs of private use', '\ue001\ue234\ue08a\ue777'.repeat(30)],
  ['Yi and rare ones', `${'ꀀꁂꂃ'.repeat(20)}${shifted(1501)}`],
])('notices %s', (_, text) => expect(isGarbled(text)).toBe(true))
