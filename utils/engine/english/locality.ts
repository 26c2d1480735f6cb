// English of places that no gazetteer has, by what their names end with: 白鹭村 → Bailu Village.
import type { Lexicon } from '../lexicon'
import { romanize } from './romanize'

const ENDS: ReadonlyMap<string, string> = new Map(
  '街道 Subdistrict|社区 Community|小区 Residential Compound|村 Village|镇 Town|乡 Township|广场 Square|大道 Avenue|大街 Street|古街 Old Street|老街 Old Street|步行街 Pedestrian Street|街 Street|路 Road|巷 Lane|胡同 Hutong|古镇 Ancient Town|公园 Park|水库 Reservoir|大桥 Bridge|机场 Airport|火车站 Railway Station|高铁站 High-speed Railway Station|汽车站 Bus Station|车站 Station|码头 Wharf|景区 Scenic Area|风景区 Scenic Area|保护区 Reserve|示范区 Demonstration Zone|开发区 Development Zone|高新区 High-tech Zone|经开区 Economic Development Zone|新区 New Area|工业园 Industrial Park|产业园 Industrial Park|园区 Park|半岛 Peninsula|群岛 Islands|海峡 Strait|平原 Plain|高原 Plateau|盆地 Basin|沙漠 Desert|草原 Grassland|纪念馆 Memorial Hall|博物馆 Museum|图书馆 Library|石窟 Grottoes|大厦 Building|故居 Former Residence|花园 Garden|家园 Estate|花苑 Estate|东苑 East Estate|西苑 West Estate|南苑 South Estate|北苑 North Estate|山庄 Villas|水电站 Hydropower Station|体育场 Stadium|体育馆 Gymnasium'
    .split('|')
    .map(entry => [entry.slice(0, entry.indexOf(' ')), entry.slice(entry.indexOf(' ') + 1)]),
)
const LONGEST_END = 4
/** Names before an end of one character are short; 各村 is no name. */
const LONGEST_NAME = 4
const NO_NAME = /^[各全该本每某]/

/** The name romanised and what it is; undefined where the end says nothing. */
export function localityGloss(name: string, lexicon: Lexicon): string | undefined {
  if (NO_NAME.test(name)) return undefined
  for (let length = LONGEST_END; length > 0; length--) {
    const english = ENDS.get(name.slice(-length))
    const own = name.slice(0, -length)
    if (!english || !own || (length === 1 && own.length > LONGEST_NAME)) continue
    return /^\p{Script=Han}+$/u.test(own) ? `${romanize(own, lexicon, name.charAt(own.length))} ${english}` : undefined
  }
  return undefined
}
