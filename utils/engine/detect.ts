// Is this extracted or official-style Chinese news text? Decided from the forms of its language and the shape of its lines. Small: every page pays for it.

export interface Detection {
  /** 0 to 1; from `DETECTED` on it is such text. */
  readonly score: number
  /** Its lines end inside sentences: there is something to repair. */
  readonly broken: boolean
}

/** The score from which text is taken for news. */
export const DETECTED = 0.5
/** UTF-16 units of text that a decision needs, and uses at most. */
export const SAMPLE = 12_000
const LEAST_HAN = 120

/** How reports begin and are signed: hardly found elsewhere. */
const FORMS =
  /(?:本报|[日晚晨商时]报|[区县市镇州旗])(?:综合)?\s*讯\s*[（(]|(?:新华社|中新社|本报)[\u4e00-\u9fff]{0,8}\s*\d{1,2}\s*月\s*\d{1,2}\s*日\s*(?:电|讯)|[（(](?:本报|首席|特约|新华社)*\s*(?:记\s*者|通\s*讯\s*员)|(?:本报|新华社)记者|记者\s?[\u4e00-\u9fff\s]{2,4}摄|中共[\u4e00-\u9fff]{2,8}委/g
/** Words that official reports are made of. */
const WORDS =
  /书记|主席|总理|市长|区长|县长|省长|部长|局长|主任|委员|常委|干部|群众|领导|党组织|党委|区委|市委|县委|省委|中央|国务院|政府|会议|座谈|出席|主持|讲话|指出|强调|要求|表示|贯彻|落实|精神|部署|推进|建设|发展|改革|工作|防控|治理|保障|服务|举行|召开|会见|访问|记者|据悉|日前|今年以来|同比|开展|活动|现场|项目|安全|全区|全市|全县|全国|我区|我市|我县|我国|两国|合作|各地|有关|负责人/g
const HAN = /[\u4e00-\u9fff]/g
const KANA_OR_HANGUL = /[\u3041-\u30ff\uac00-\ud7a3]/g

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

/** Share of the lines that end inside a sentence, among lines of a column's width; 0 where there are few. */
function brokenShare(text: string): number {
  let lines = 0
  let open = 0
  for (const line of text.split(/\s*\n\s*/)) {
    const solid = line.replace(/\s+/g, '')
    if (solid.length < 5 || count(solid, HAN) * 2 < solid.length) continue
    lines++
    if (solid.length <= 60 && !/[。！？：；…”）》!?]$/.test(solid)) open++
  }
  return lines < 6 ? 0 : open / lines
}

/** Judges a sample of running text. */
export function detect(text: string): Detection {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text
  const han = count(sample, HAN)
  if (han < LEAST_HAN || count(sample, KANA_OR_HANGUL) * 20 > han) return { score: 0, broken: false }
  const solid = sample.replace(/[ \t\u3000]+/g, '').replace(/(?<=[\u4e00-\u9fff，、；])\n+(?=[\u4e00-\u9fff])/g, '')
  const forms = Math.min(4, count(sample, FORMS))
  const words = (1000 * count(solid, WORDS)) / han
  const broken = brokenShare(sample)
  // A page of official prose has forty to ninety such words in a thousand characters, a novel or a recipe under ten.
  const evidence = 1.3 * forms + 0.09 * Math.min(60, words) + (broken > 0.4 ? 0.8 : 0) - 3.4
  return { score: 1 / (1 + Math.exp(-evidence)), broken: broken > 0.4 }
}
