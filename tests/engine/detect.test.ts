// The detector on text: what it takes, what it leaves, and that nothing makes it throw or dawdle.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DETECTED, detect } from '../../utils/engine/detect'
import { glance } from '../../utils/engine/glance'

const broken = readFileSync(new URL('../fixtures/district.txt', import.meta.url), 'utf8')

const REPORT =
  '本报讯（记者 吴宁）6月4日，全区秋粮收购工作会议召开。会议强调，各镇街、各部门要落实责任，保障收购资金，优化服务，严格执行国家政策。区委副书记、区长赵文涛出席会议并讲话。会议要求，加强现场检查，推进仓储项目建设，确保安全生产。今年以来，全区完成投资三千万元，同比增长百分之八，新建粮库两座，群众满意。'

const OTHERS = {
  story:
    '他慢慢地走过去，推开那扇吱呀作响的门，什么也没说。“你怎么来了？”她问。他笑了笑，觉得嗓子里像堵着什么东西。窗外的雨一直下，屋里的灯忽明忽暗，两个人就那样坐着，谁也不看谁。过了很久，她站起来，把窗子关上，说：“你走吧。”他点点头，又坐了一会儿，终于起来走了出去，背影消失在雨里。'.repeat(
      3,
    ),
  recipe:
    '把土豆洗净切丝，用清水泡十分钟，沥干。锅里倒油烧热，放入葱姜蒜爆香，下土豆丝大火翻炒，加盐、糖和一勺醋，炒到断生出锅，撒上葱花。'.repeat(
      5,
    ),
  statute:
    '第一条 为了加强水库管理，保障安全，根据有关法律，制定本条例。第二条 本条例适用于全市各级水库的建设和管理工作。第三条 市人民政府主管部门负责全市水库的管理工作。第四条 各区人民政府应当加强领导，落实责任，保障投入。第五条 水库管理单位应当开展安全检查。'.repeat(
      3,
    ),
  novel:
    '老周把烟袋在鞋底上磕了磕，望着院子里那棵枣树出神。儿子走了三年，一封信也没有。灶上的水开了，他也不去管，只听见壶盖一下一下地跳。邻家的媳妇抱着孩子从墙外走过，喊了一声大爷，他应着，心里却想，要是那孩子还在，也该娶亲了吧。'.repeat(
      3,
    ),
  encyclopaedia:
    '白鹭湖位于平川盆地北部，是一座构造湖，湖面海拔一千二百米，面积约四十六平方公里，最大水深二十一米，又称北湖。湖中有鱼类三十余种，其中两种为特有种。1956年设立气象站，1983年列为自然保护区。湖水主要由三条河流补给，是该流域最大的淡水湖之一。'.repeat(
      3,
    ),
  forum:
    '楼主你这个是水泵坏了吧，我家那台也是这样，启动的时候嗡嗡响。你先把滤网拆下来洗洗看，不行再换个电容，网上十几块钱一个，自己就能装。谢谢大神，我周末试试，弄好了再来说。哈哈加油，记得先断电哦！'.repeat(
      4,
    ),
  company:
    '我们是一家专业生产各类阀门的厂家，产品包括球阀、闸阀、蝶阀等，规格齐全，质量可靠，价格优惠。公司拥有先进的加工设备和完善的售后服务，可按客户图纸定做。欢迎新老客户来电咨询选购，联系电话见页面下方，诚招各地代理商。'.repeat(
      3,
    ),
  japanese: '政府は新しい経済対策を発表し、会議で首相は改革の推進を強調した。地方の企業への支援や環境技術の開発を重点とする。'.repeat(10),
}

const NEWS = {
  'a Taiwanese report':
    '〔記者林育德／台南報導〕台南市安平區昨晚發生一起住宅火警，消防局獲報後出動十二輛消防車趕往現場搶救，火勢約在四十分鐘後撲滅。警方表示，屋內一名六十八歲婦人及時逃出，送醫後沒有生命危險，起火原因仍待進一步調查。市府社會局今天上午派員前往關懷，並協助住戶申請急難救助，里長也發動鄰居捐出衣物。',
  'a Hong Kong report':
    '【本報訊】運輸署昨日公布，受颱風影響，三條渡輪航線今日繼續暫停服務，市民可改乘加開的巴士。署方發言人稱，正密切監察天氣情況，預料最快明早恢復正常。有乘客接受訪問時表示，等候了逾一小時仍未能上車，希望當局加強人手疏導人潮。立法會議員陳國明促請政府盡快交代應變安排，避免同類事件再次發生。',
  'a telegram of the fifties':
    '新华社平川十四日电 平川专区各县农民今年普遍增施肥料，小麦生长良好。据专区农业部门统计，到本月上旬为止，全区已有八万多亩麦田追肥一次到两次。各县人民政府抽调了二百多名干部下乡，帮助互助组和合作社解决缺乏农具、种子的困难。许多农业社的社员都表示要争取今年小麦丰收，支援国家社会主义建设。',
  'a brief':
    '本报讯（记者 方远）昨日下午，青石大桥南引桥发生一起追尾事故，三辆轿车受损，两人受轻伤。交警部门接报后迅速赶到现场疏导交通，约四十分钟后道路恢复通行。据了解，伤者已送往市人民医院治疗，目前没有生命危险，事故原因正在进一步调查之中。',
  'news of an agency':
    '路透社日内瓦十一日电 联合国有关机构今天公布的一份报告说，去年全球谷物贸易量同比下降百分之三。报告指出，主要出口国歉收是价格上涨的主要原因，预计今年下半年供应将有所改善。该机构发言人在记者会上表示，已经同十二个国家的政府就粮食援助问题进行磋商，首批援助物资将于下周运抵。',
  sports:
    '本报平川5月6日电（记者 罗小川）全国青年乒乓球锦标赛今天在平川体育馆结束了女子团体决赛的争夺，云汀队以三比二险胜卫冕冠军南湖队，首次夺得该项目冠军。赛后，云汀队主教练表示，队员们顶住了压力，两名小将的表现超出预期。男子团体决赛将于明天下午举行，东道主平川队将迎战实力强劲的北江队。',
}

describe('detect', () => {
  it.each(Object.entries(NEWS))('takes %s', (_kind, text) => {
    expect(detect(text).score).toBeGreaterThanOrEqual(DETECTED)
    expect(detect([...text].join(' ')).score).toBeGreaterThanOrEqual(DETECTED)
  })

  it('takes a report whose lines are broken', () => {
    const { score, broken: isBroken } = detect(broken)
    expect(score).toBeGreaterThan(0.9)
    expect(isBroken).toBe(true)
  })

  it('takes a report in whole paragraphs, and knows it whole', () => {
    const { score, broken: isBroken } = detect(`${REPORT}\n${REPORT}\n`)
    expect(score).toBeGreaterThan(DETECTED)
    expect(isBroken).toBe(false)
  })

  it('sees a dateline through the spaces of a justified line', () => {
    const spaced = (text: string) => [...text].join(' ')
    const tail = '连日来，山中的野杜鹃竞相开放，溪边的老树抽出新芽，鸟鸣不绝，远近游人纷至沓来，拍照留念。'.repeat(6)
    expect(detect(tail).score).toBeLessThan(DETECTED)
    expect(detect(spaced('新华社平川五月二日电') + tail).score).toBeGreaterThan(DETECTED)
  })

  it.each(Object.entries(OTHERS))('leaves a %s alone', (_kind, text) => {
    expect(detect(text).score).toBeLessThan(DETECTED)
  })

  it('judges nothing by a few characters', () => {
    expect(detect('本报讯（记者 吴宁）会议强调').score).toBe(0)
  })

  it('never throws, and looks at a bounded part of a text however long', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => detect(`${text}\ud800\u0000${text}`).score <= 1))
    const begun = performance.now()
    detect(broken.repeat(6000))
    expect(performance.now() - begun).toBeLessThan(500)
  })
})

describe('glance', () => {
  it.each(Object.entries(NEWS))('does not let %s go', (_kind, text) => expect(glance(text)).toBe(true))
})
