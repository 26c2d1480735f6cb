// The detector on text: what it takes, what it leaves, and that nothing makes it throw or dawdle.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DETECTED, detect } from '../../utils/engine/detect'

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
  japanese: '政府は新しい経済対策を発表し、会議で首相は改革の推進を強調した。地方の企業への支援や環境技術の開発を重点とする。'.repeat(10),
}

describe('detect', () => {
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
    expect(detect(spaced('新华社平川五月二日电') + tail).score).toBeGreaterThan(5 * detect(tail).score)
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
