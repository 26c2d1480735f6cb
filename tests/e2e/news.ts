// A second newspaper page of our own, in paragraphs; broken into lines as an extraction from a PDF breaks them.

/** Two articles, a headline before each. */
export const PARAGRAPHS = [
  '云桥区推进老旧小区改造 三千户居民喜迎新变化',
  '本报讯（记者 沈立群 通讯员 方晓梅）9月12日，云桥区召开老旧小区改造工作推进会，通报今年以来项目进展情况，研究部署下一阶段重点任务。区委书记郑海峰出席会议并讲话，区委副书记、区长宋佳宁主持会议。',
  '会议指出，今年以来，全区坚持以人民为中心的发展思想，累计投入资金2.6亿元，改造老旧小区38个，惠及居民3100余户，更换供水管网47公里，新增停车位860个，群众获得感、幸福感不断增强。',
  '郑海峰强调，要进一步提高政治站位，把老旧小区改造作为重要民生工程来抓，充分听取群众意见，严把工程质量关，切实把好事办好、实事办实。',
  '宋佳宁要求，各镇街、各部门要加强协调配合，倒排工期、挂图作战，确保年底前全面完成既定目标任务。',
  '青石镇：小柑橘铺就致富路',
  '本报讯（记者 沈立群）眼下正值柑橘丰收时节，走进青石镇柳湾村，漫山遍野的柑橘挂满枝头，村民们正忙着采摘、分拣、装箱，一派繁忙景象。',
  '“今年雨水好，果子甜，还没下树就被订走了一大半。”种植大户罗永昌高兴地告诉记者，他家的12亩果园预计收入可达15万元。',
  '近年来，青石镇党委、政府立足资源优势，采取“党支部+合作社+农户”的模式，大力发展柑橘产业，全镇种植面积达到5600亩，带动420户农户户均增收8000余元。',
] as const

/** Stands in one paragraph, and over a line end in `LINES`. */
export const PASSAGE = '坚持以人民为中心的发展思想'

const WIDTH = 17

const linesOf = (paragraph: string): string[] =>
  Array.from({ length: Math.ceil(paragraph.length / WIDTH) }, (_, i) => paragraph.slice(i * WIDTH, (i + 1) * WIDTH))

/** Its lines, a blank one behind every paragraph. */
export const LINES: readonly string[] = PARAGRAPHS.flatMap(paragraph => [...linesOf(paragraph), ''])

/** The paragraphs, each as its lines. */
export const BROKEN: readonly (readonly string[])[] = PARAGRAPHS.map(linesOf)

/** A page of HTML around the markup of a text. */
export const html = (markup: string, head = ''): string =>
  `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>云桥日报</title>${head}</head><body>${markup}</body></html>`

/** Each in an element of this name. */
export const each = (name: string, texts: readonly string[]): string => texts.map(text => `<${name}>${text}</${name}>`).join('\n')
