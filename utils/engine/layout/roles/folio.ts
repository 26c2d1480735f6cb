// Running heads and page numbers: the date of the issue, the page, the editors, the telephone.
import { HAN } from '../../text/characters'
import { CONTACT, SECTION_OF_PAPER } from '../../vocabulary/furniture-words'
import { kind } from '../../vocabulary/kinds'
import { FOOT } from '../../vocabulary/page-parts'
import { SOURCE } from '../../vocabulary/patterns'
import type { Line } from '../lines'
import { NOTHING, type RoleRule } from './role'

const FOLIO = new RegExp(
  `^(?:第?\\s?[\\dA-Z０-９]{1,3}\\s?版|[\\dA-Z０-９]{1,3}\\s?${SECTION_OF_PAPER}$|[\\dA-Z０-９]{1,3}$|(?:本版|责任)?(?:${FOOT}|值班)|.{0,12}星期[一二三四五六日天]|(?:${CONTACT}|.{0,10}(?:刊号|代号))[\\s：:]?|[^，。]{0,12}\\d{4}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日\\s?(?:星期|第|[农阴]历|[^，。]{2,12}第\\s?[\\d０-９A-Z]{1,3}\\s?版$)|(?:总|新)?第\\s?[\\d０-９一二三四五六七八九十百]{1,5}\\s?期$|下转|上接|（下转|（上接)`,
)

/** Nothing but the name of the paper or the agency, as archives set it over or under a headline. */
const PAPER = new RegExp(`^(?:${SOURCE}|《?[${HAN}]{2,6}(?:${kind('masthead')})》?)$`)

export const folio: RoleRule = {
  name: 'folio',
  kind: 'folio',
  about: 'The running head or foot of the page: page number, section, date of the issue, editors, telephone.',
  examples: [
    { source: '2018年6月22日 星期三\n\n本报讯（记者 孙明）昨日降雨。', block: '2018年6月22日 星期三' },
    { source: '清江日报 2024年6月4日 第2版\n\n本报讯（记者 孙明）昨日降雨。', block: '清江日报 2024年6月4日 第2版' },
    { source: '青石镇修好水渠\n临河日报\n本报讯 青石镇的水渠修好了，可以浇地三千亩。', block: '临河日报' },
    { source: '责编 周平 美编 吴宁 电话 12345678\n\n本报讯（记者 孙明）昨日降雨。', block: '责编 周平 美编 吴宁 电话 12345678' },
  ],
  propose: ({ lines }, first) => {
    const text = (lines[first] as Line).text
    if (PAPER.test(text)) return [{ last: first, score: 5 }]
    return text.length <= 40 && FOLIO.test(text) && !/[，。；]/.test(text) ? [{ last: first, score: 5 }] : NOTHING
  },
}
