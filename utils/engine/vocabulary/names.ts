// Chinese personal names by their form alone; the recognisers know more.

const SINGLE =
  '王李张刘陈杨习黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由赖洪萧苍滑钮鄂宓逄衷旷承果邴笪肇竺'
const SURNAMES = new Set(SINGLE)
const COMPOUND = new Set([
  '欧阳',
  '上官',
  '司马',
  '诸葛',
  '司徒',
  '东方',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '夏侯',
  '端木',
  '令狐',
  '宇文',
  '长孙',
  '南宫',
  '呼延',
  '澹台',
  '轩辕',
  '百里',
])

/** Whether the character is a single-character surname. */
export const isSurname = (character: string): boolean => SURNAMES.has(character)

/** Whether the two characters are a compound surname. */
export const isCompoundSurname = (characters: string): boolean => COMPOUND.has(characters)

/** Whether the text has the form of a full Chinese name: a surname and one or two characters (compound: up to four in all). */
export const looksLikeName = (text: string): boolean =>
  (text.length >= 2 && text.length <= 3 && isSurname(text[0] as string)) ||
  (text.length >= 3 && text.length <= 4 && isCompoundSurname(text.slice(0, 2)))

/** How common a surname is among the single ones, 0 the most common; compound ones count as common. */
export const surnameRank = (name: string): number => (isCompoundSurname(name.slice(0, 2)) ? 0 : SINGLE.indexOf(name[0] as string))

/** Whether the text is nothing but full names, one after the other, without anything between them. */
export function isRunOfNames(text: string): boolean {
  const fits: boolean[] = [true]
  for (let end = 1; end <= text.length; end++)
    fits.push([2, 3, 4].some(length => fits[end - length] && looksLikeName(text.slice(end - length, end))))
  return text.length > 0 && fits[text.length] === true
}
