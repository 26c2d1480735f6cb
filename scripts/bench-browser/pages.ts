// Pages for the measurements in the browser: none of them is for us but the last two; all words are our own.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Served } from '../../tests/e2e/server'
import { ROOT } from '../root'

const ENGLISH = [
  'The kettle was on before anybody else woke up.',
  'Ships to most countries within five days',
  'I tried the second bolt and it fits better than the first one did.',
  'Add to basket',
  'Does anyone know whether the older model takes the same filter?',
  '4.5 out of 5',
]
const CHINESE = [
  '请问这款拖把杆子能不能拆下来洗，上次那个用了两个月就松了。',
  '包邮 下单送收纳袋',
  '楼主说的那家店我上周刚去过，排队排了四十分钟，味道还行吧。',
  '加入购物车',
  '颜色比图片深一点，尺码正常，客服回复挺快，就是盒子压扁了。',
  '已售三百件',
]

const HEADLINES = [
  '南湖区召开冬季安全生产工作会议',
  '市政府部署春耕生产服务工作',
  '云汀新区重点项目建设全面推进',
  '我市去年经济社会发展情况公布',
]

/** What stands in a card of a page: six elements, as shops and forums have them. */
function card(sentences: readonly string[], i: number): string {
  const say = (at: number) => sentences[(i + at) % sentences.length] as string
  return `<div class="card"><a href="#${i}"><span>${say(0)} ${i}</span></a><p>${say(2)}${say(4)}</p><div><span>${say(1)}</span></div></div>`
}

/** A page of about so many elements. */
function shop(lang: string, sentences: readonly string[], elements: number): Served {
  const cards = Array.from({ length: Math.round(elements / 6) }, (_, i) => card(sentences, i))
  return { body: `<!doctype html><html lang="${lang}"><title>shop</title><main>${cards.join('\n')}</main>` }
}

/** A page of headlines, which speaks as reports do and holds none: the first look does not let it go. */
function portal(elements: number): Served {
  const items = Array.from({ length: Math.round(elements / 2) }, (_, i) => `<li><a href="#${i}">${HEADLINES[i % 4]}</a></li>`)
  return { body: `<!doctype html><html lang="zh"><title>portal</title><ul>${items.join('\n')}</ul>` }
}

/** A page that brings 50 nodes more with every tenth of a second, for ten seconds. */
function feed(lang: string, sentences: readonly string[]): Served {
  const script = `
    const main = document.querySelector('main'), more = ${JSON.stringify(sentences)}
    let rounds = 100, i = 0
    const timer = setInterval(() => {
      for (let n = 0; n < 50; n++) main.append(Object.assign(document.createElement('p'), { textContent: more[i++ % more.length] }))
      if (!--rounds) clearInterval(timer)
    }, 100)`
  return { body: `<!doctype html><html lang="${lang}"><title>feed</title><main></main><script>${script}</script>` }
}

/** The sample page, broken as an extraction leaves it, of 5,000 characters. */
const broken = (): Served => {
  const sample = readFileSync(join(ROOT, 'scripts/sample-page.txt'), 'utf8')
  const body = `${sample}\n\n`.repeat(Math.ceil(5000 / sample.length)).slice(0, 5000)
  return { type: 'text/plain; charset=utf-8', body }
}

/** A report of 5,000 characters in whole paragraphs. */
const intact = (): Served => {
  const paragraphs = [
    '本报讯（记者 何春山 陆敏）3月9日，云汀区召开春季农业生产工作会议，传达学习市委农村工作会议精神，研究部署春耕备耕、高标准农田建设等重点工作。区委书记顾长林出席会议并讲话，区委副书记、区长曾雅琴主持会议。',
    '会议指出，去年全区粮食播种面积稳中有升，新建高标准农田两万亩，农村居民人均可支配收入同比增长百分之七点二。会议强调，各镇街、各部门要落实责任，抓好种子、化肥、农机等物资保障，优化服务，确保不误农时。',
    '顾长林要求，要坚持因地制宜，推进茶叶、柑橘等特色产业发展，支持龙头企业与合作社开展合作，带动群众增收。要加强农田水利设施检查，及时排查整治安全隐患，切实保障春灌用水。',
    '记者从区农业农村委获悉，截至目前，全区已完成早稻育秧一万二千亩，检修农机三千余台，培训农民技术骨干六百人次。青石镇白鹭村党支部书记林国华说，今年村里将继续扩大再生稻示范面积，探索种养结合的新模式。',
  ]
  const text = Array.from(
    { length: 13 },
    (_, i) =>
      `<p>${paragraphs[i % 4]}</p><p>${paragraphs[(i + 1) % 4]}</p><p>${paragraphs[(i + 2) % 4]}</p><p>${paragraphs[(i + 3) % 4]}</p>`,
  )
  return { body: `<!doctype html><html lang="zh"><title>页</title><article>${text.join('\n')}</article>` }
}

/** By their paths. */
export const PAGES: Readonly<Record<string, Served>> = {
  '/en-200': shop('en', ENGLISH, 200),
  '/en-20000': shop('en', ENGLISH, 20_000),
  '/zh-200': shop('zh', CHINESE, 200),
  '/zh-20000': shop('zh', CHINESE, 20_000),
  '/zh-portal': portal(2000),
  '/zh-feed': feed('zh', CHINESE),
  '/broken': broken(),
  '/intact': intact(),
}
