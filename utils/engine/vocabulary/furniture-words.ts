// Words of the lines round a text that are no text: a site's navigation, fields, players.
import { contact, edition, field, house, lead, nav, outlet, paper, player, related, section } from './built/furniture'
import { oneOf, setOf } from './tables'

/** 上一篇, 放大, 分享: lines of nothing else are furniture. */
export const NAV = oneOf(nav)

/** 当前位置, 上一篇: whatever stands behind them and a colon. */
export const NAV_LEAD = oneOf(lead)

/** 责编, 来源, 网址: they name what stands behind their colon. */
export const FIELD = oneOf(field)

/** 相关阅读: it heads the titles of other reports. */
export const RELATED = oneOf(related)

/** Words of video players, in small letters. */
export const PLAYER: ReadonlySet<string> = setOf(player)

/** 数字报, 电子版: behind the name of a paper. */
export const EDITION = oneOf(edition)

/** 日报, 晚报: they end the names of papers. */
export const PAPER_END = oneOf(paper)

/** 日报, 电视台, 新闻: they end the names of those who bring news. */
export const OUTLET_END = oneOf(outlet)

/** The same before a calling: 新华社记者, 杂志记者. */
export const HOUSE_END = oneOf(outlet, house)

/** 要闻, 体育: behind the number of a page. */
export const SECTION_OF_PAPER = oneOf(section)

/** 热线, 邮发代号: they begin a line of the page's foot. */
export const CONTACT = oneOf(contact)
