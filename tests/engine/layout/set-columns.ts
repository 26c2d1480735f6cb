// A little setter: articles in columns, as fixed-pitch and line-by-line extractors print them.

/** Articles of our own in the style of a local paper: a headline and its paragraphs. */
export const ARTICLES: readonly (readonly string[])[] = [
  [
    '石桥镇千亩荷塘变身旅游景点',
    '本报讯（记者 宋雨晴）盛夏时节，走进石桥镇柳湾村，千亩荷塘碧叶连天，粉白相间的荷花竞相开放，吸引了不少市民前来观赏拍照。村里的木栈道旁，几家新开的农家乐坐满了客人。',
    '“往年这个时候，村里见不到几个外人。”村民老郑一边招呼客人一边说，自从镇上把零散的藕田连成一片，他家的小院就成了饭馆，一个夏天能挣三万多元。',
    '据了解，石桥镇今年还将修建停车场和观景台，并与周边三个村联手开发采莲、垂钓等项目，预计全年接待游客十五万人次。',
  ],
  [
    '全市防汛工作会议召开',
    '昨日，全市防汛抗旱工作会议在市政府大楼召开，总结去年防汛工作，安排部署今年汛期各项任务。副市长冯建国主持会议并讲话。',
    '会议要求，各区县要压实责任，对水库、山塘和低洼地带逐一排查，备足沙袋、冲锋舟等物资，落实二十四小时值班制度，确保险情早发现、早报告、早处置。气象、水利部门要加强会商，及时发布预警信息。',
    '会议强调，防汛工作事关人民群众生命财产安全，来不得半点马虎，对工作不力造成损失的，将严肃追究有关人员的责任。',
  ],
  [
    '老手艺人的新学堂',
    '在城南老街的一间旧厂房里，六十八岁的竹编艺人何师傅正手把手教学生破篾。一根青竹在他手中翻飞，片刻工夫便分成了薄如纸片的竹丝。',
    '这间学堂是去年秋天开办的，学费全免，材料由街道提供。半年多来，先后有四十多名年轻人来这里学习，其中七人已经能够独立完成花瓶和提篮的编织。',
    '何师傅说，只要有人愿意学，他就一直教下去。下个月，学员们的作品将在区文化馆展出。',
  ],
  [
    '地铁四号线延长段开工',
    '记者从市轨道交通集团获悉，地铁四号线延长段工程近日正式开工建设。该线路全长十二公里，设车站八座，其中换乘站两座，计划工期四年。',
    '延长段建成以后，从城北新区到火车站只需二十五分钟，比现在乘坐公共汽车节省将近一半的时间。沿线的三个大型居住区、两所高校和一座医院都将从中受益。',
    '施工期间，部分路段将实行交通管制，市民可以通过手机查询绕行路线。建设单位表示，将尽量减少夜间作业，降低噪声对居民的影响。',
  ],
  [
    '舊樓加裝升降機資助計劃反應熱烈',
    '房屋部門昨日公布，舊樓加裝升降機資助計劃自去年推出以來，已接獲三百多宗申請，其中一百二十宗獲批，涉及款項二億元。',
    '有居民表示，家中長者行動不便，上落樓梯十分吃力，希望當局能夠加快審批。「我們已經等了八個月，至今仍未有消息。」住在六樓的陳婆婆說。',
    '負責官員回應時指出，部分樓宇業權分散，業主意見不一，需要時間協調；當局會增派人手，爭取在年底前完成餘下個案的審批工作。',
  ],
  [
    '漁港辦開放日 市民出海看燈塔',
    '為慶祝建港六十周年，漁港管理處上周末舉辦開放日，安排市民乘坐漁船出海，參觀防波堤外的百年燈塔，兩日共有三千多人參加。',
    '管理處主任林志明致辭時說，漁港見證了幾代漁民的辛勞，近年漁獲減少，不少漁民轉而經營休閒漁業，帶遊客釣魚、觀星，收入反而比從前穩定。',
    '參加活動的小學生黃同學說，第一次登上燈塔，看到遠處的海島，覺得十分新奇，回家以後要把見聞寫成作文。',
  ],
]

/** Marks that begin no line. */
const NO_START = /^[，。、；：！？”）》」』]/

/** A paragraph in lines of so many characters, indented by `indent` spaces for two ems; a mark that may not begin a line hangs. */
export function wrap(text: string, width: number, indent = 4): string[] {
  const lines: string[] = []
  let rest = text
  while (rest) {
    const room = lines.length || !indent ? width : width - 2
    const take = NO_START.test(rest.slice(room)) ? room + 1 : room
    lines.push(' '.repeat(lines.length ? 0 : indent) + rest.slice(0, take))
    rest = rest.slice(take).trimStart()
  }
  return lines
}

/** An article in lines of one column: headline, blank line, paragraphs. */
export const column = (article: readonly string[], width: number, indent = 4): string[] => [
  ...wrap(article[0] as string, width - 2, 0),
  '',
  ...article.slice(1).flatMap(paragraph => wrap(paragraph, width, indent)),
]

/** A text of one column cut into `count` columns of equal length. */
export function fold(lines: readonly string[], count: number): string[][] {
  const length = Math.ceil(lines.length / count)
  return Array.from({ length: count }, (_, i) => lines.slice(i * length, (i + 1) * length))
}

/** Cells of a line where a full-width character takes `pitch` of them. */
const cellsIn = (text: string, pitch: number) => Array.from(text).reduce((sum, c) => sum + (c.charCodeAt(0) < 0x300 ? 1 : pitch), 0)

/** Columns side by side, each beginning at one cell of every row, `gutter` cells behind the longest line before it. */
export function sideBySide(columns: readonly (readonly string[])[], gutter: number, pitch = 1): string[] {
  const rows = Math.max(...columns.map(lines => lines.length))
  const widths = columns.map(lines => Math.max(...lines.map(line => cellsIn(line, pitch))) + gutter)
  return Array.from({ length: rows }, (_, y) =>
    columns
      .map((lines, x) => (lines[y] ?? '') + ' '.repeat((widths[x] as number) - cellsIn(lines[y] ?? '', pitch)))
      .join('')
      .trimEnd(),
  )
}

/** Columns in turn, a line of each. */
export function inTurn(columns: readonly (readonly string[])[]): string[] {
  const rows = Math.max(...columns.map(lines => lines.length))
  return Array.from({ length: rows }, (_, y) => columns.map(lines => lines[y]?.trim() ?? ''))
    .flat()
    .filter(Boolean)
}

/** Rows of columns whose parts a single blank joins. */
export const inRows = (columns: readonly (readonly string[])[]): string[] => {
  const rows = Math.max(...columns.map(lines => lines.length))
  return Array.from({ length: rows }, (_, y) =>
    columns
      .map(lines => lines[y]?.trim() ?? '')
      .filter(Boolean)
      .join(' '),
  )
}
