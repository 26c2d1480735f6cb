// A first look, which every page pays for: it lets most pages go and hardly any newspaper text. Without patterns, since compiling one
// costs more than all of this.

/** Characters of which any Chinese text has one. */
const COMMON = ['的', '，', '一', '。']
/** ， and 。 as they look where UTF-8 was read as windows-1252. */
export const GARBLED = ['ï¼Œ', 'ã€‚']
const BLANKS = [' ', '\u00a0', '\u3000']
/** Where a report comes from, in either script: one says enough. */
const SOURCES = '新华社 中新社 人民网 本报 本台 记者 通讯员 日报讯 晚报讯 总书记 新華社 中央社 本報 記者 通訊員 報訊 總書記'
/** What reports speak of: several must stand together. */
const TOPICS =
  '书记 主任 主席 领导 会议 政府 工作 建设 发展 部门 企业 项目 全市 全区 全省 全国 今年 社会 强调 推进 服务 经济 技术 書記 領導 會議 發展 部門 企業 項目 全區 全國 社會 強調 服務 經濟 技術'
const TOGETHER = 4
/** UTF-16 units that stand together, and that are looked at in all. */
const SLICE = 1500
const LOOK = 60_000

function isPromising(slice: string): boolean {
  const holds = (word: string) => slice.includes(word)
  return SOURCES.split(' ').some(holds) || TOPICS.split(' ').filter(holds).length >= TOGETHER
}

/** Whether there may be such text anywhere in all that a page says. */
export function glance(text: string): boolean {
  const holds = (sign: string) => text.includes(sign)
  if (!COMMON.some(holds)) return GARBLED.some(holds)
  // Justified lines may have a blank between any two characters.
  const isSpaced = BLANKS.some(blank => text.includes(`的${blank}`) || text.includes(`一${blank}`))
  const solid = isSpaced ? text.split(/\s+/).join('') : text
  const step = Math.max(SLICE, (solid.length / LOOK) * SLICE)
  for (let at = 0; at < solid.length; at += step) if (isPromising(solid.slice(at, at + SLICE))) return true
  return false
}
