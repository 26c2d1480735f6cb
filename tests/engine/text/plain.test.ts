// Text as it is meant: what is replaced, what stays, and which script it is in.
import { describe, expect, it } from 'vitest'
import { plainText, scriptOf, traditionalText, withoutStandIns } from '../../../utils/engine/text/plain'
import { listShared, readShared } from '../../shared'

describe('plainText', () => {
  it.each([
    ['⼈⺠⽇报', '人民日报'],
    ['会议指出,要(记者 孙明)', '会议指出，要（记者 孙明）'],
    ['GDP (5.2%), 3:1', 'GDP (5.2%), 3:1'],
    ['國家主席強調，發展經濟', '国家主席强调，发展经济'],
    ['行政長官會見傳媒', '行政长官会见传媒'],
    // The forms of Hong Kong, of Taiwan, and of neither.
    ['裏裡爲為羣群衞衛説說綫線鈎鉤峯峰啓啟牀床麪麵眾衆臺', '里里为为群群卫卫说说线线钩钩峰峰启启床床面面众众台'],
    // One character, two meanings.
    ['乾隆年間，餅乾乾淨', '乾隆年间，饼干干净'],
    ['著名作家帶著原著著手', '著名作家带着原著着手'],
    ['由於單位瞭解，登高瞭望', '由于单位了解，登高瞭望'],
    ['憑藉經驗，聲名狼藉', '凭借经验，声名狼藉'],
    ['反覆答覆，覆蓋顛覆', '反复答复，覆盖颠覆'],
    ['宮商角徵羽，徵求魏徵', '宫商角徵羽，征求魏徵'],
    ['計畫動畫，彷彿彷徨', '计划动画，仿佛彷徨'],
    ['這是甚麼，後果甚至沉重', '这是什么，后果甚至沉重'],
    ['皇后在後面，一隻船只剩', '皇后在后面，一只船只剩'],
  ])('reads %s as %s', (text, meant) => {
    expect(plainText(text)).toBe(meant)
    expect(plainText(text)).toHaveLength(text.length)
  })

  it.each([
    '乾隆年间著名的毕昇',
    '魏徵和於陵',
    '瞭望塔下一片狼藉',
    '皇后说只有一里',
    '覆盖率甚至更高，彷徨',
    '张堃 李喆 王甦',
    'plain 123',
  ])('leaves %s as it is', text => {
    expect(plainText(text)).toBe(text)
  })

  it('leaves lone surrogates and rare characters as they are', () => {
    const text = '國\ud842會𠮷\udfb7'
    expect(plainText(text)).toBe('国\ud842会𠮷\udfb7')
  })

  const pages = listShared('pages/public', '.txt')
  it.skipIf(!pages.length)('leaves simplified pages as they are', () => {
    const changed = pages.flatMap(name => {
      const text = readShared(`pages/public/${name}`).replace(/[,:;?!()]/g, '')
      return withoutStandIns(text) === plainText(text) ? [] : [name]
    })
    expect(changed).toEqual([])
  })
})

describe('scriptOf', () => {
  it.each([
    ['中国共产党', 'Hans'],
    ['中國共產黨', 'Hant'],
    ['2022', undefined],
    ['山水中正', undefined],
    ['这是《讀書》杂志的文章', 'Hans'],
  ] as const)('finds %s in %s', (text, script) => {
    expect(scriptOf(text)).toBe(script)
  })
})

describe('traditionalText', () => {
  it('goes back where there is one way only', () => {
    expect(traditionalText('区委组织部、国务院办公厅')).toBe('區委組織部、國務院辦公廳')
    expect(traditionalText('公里、皇后、广东')).toBe('公里、皇后、廣東')
  })
})
