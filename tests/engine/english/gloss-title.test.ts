// Offices in English, composed from their parts.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeLexicon } from '../../../utils/data'
import { glossOfTitle } from '../../../utils/engine/english/gloss-title'

const lexicon = makeLexicon()

describe('the English of offices', () => {
  it.each([
    ['市长', 'Mayor'],
    ['市委副书记', 'Deputy Secretary of the Municipal Party Committee'],
    ['市委副书记、市长', 'Deputy Secretary of the Municipal Party Committee; Mayor'],
    ['常务副市长', 'Executive Vice Mayor'],
    ['代区长', 'Acting District Head'],
    ['县政府县长', 'County Head'],
    ['区领导', 'District leader'],
    ['市委常委', 'Member of the Standing Committee of the Municipal Party Committee'],
    ['区人大常委会副主任', "Vice Chairman of the Standing Committee of the District People's Congress"],
    ['县人大常委会党组书记', "Secretary of the Leadership Group of the Standing Committee of the County People's Congress"],
    ['县委组织部部长', 'Head of the Organization Department of the County Party Committee'],
    ['外交部长', 'Minister of Foreign Affairs'],
    ['区教育局局长', 'Director of the District Education Bureau'],
    ['原区委书记', 'former Secretary of the District Party Committee'],
    ['国家主席', 'President'],
    ['国务院副总理', 'Vice Premier of the State Council'],
    ['区新冠肺炎疫情防控指挥部执行指挥长', 'Executive Commander of the District COVID-19 Prevention and Control Headquarters'],
    ['市中级人民法院院长', "President of the Municipal Intermediate People's Court"],
    ['市卫生健康委一级巡视员', 'First-level Inspector of the Municipal Health Commission'],
    [
      '市纪委监委派驻第三纪检监察组组长',
      /^Head of the Resident Third Discipline Inspection and Supervision Group of the Municipal Commission/,
    ],
    ['消防救援支队支队长', 'Head of the Fire and Rescue Detachment'],
    ['县人民医院院长', "Director of the County People's Hospital"],
    ['公社书记', 'Party Secretary of the Commune'],
    ['驻村第一书记', 'First Secretary posted to a village'],
    ['党的二十大代表', 'Delegate to the 20th CPC National Congress'],
    ['全国人大代表', "Deputy to the National People's Congress"],
    ['法律顾问', 'Legal Adviser'],
    ['记者', 'reporter'],
  ] as const)('%s is %s', (title, english) =>
    expect(glossOfTitle(title, lexicon)).toEqual(english instanceof RegExp ? expect.stringMatching(english) : english),
  )

  it.each([
    ['合川区委书记', 'Secretary of the Hechuan District Party Committee'],
    ['重庆市合川区卫生健康委主任', 'Director of the Hechuan District Health Commission, Chongqing'],
    ['青石街道临江社区党委书记', 'Secretary of the Linjiang Community Party Committee, Qingshi Subdistrict'],
    ['双凤镇石桥村党支部书记', 'Secretary of the Shiqiao Village Party Branch, Shuangfeng Town'],
    ['西安市市长', "Mayor of Xi'an"],
    ['陕西省省长', 'Governor of Shaanxi Province'],
    ['福州市委书记', 'Secretary of the Fuzhou Municipal Party Committee'],
    ['赵县县委书记', 'Secretary of the Zhao County Party Committee'],
    ['延边朝鲜族自治州州长', 'Governor of Yanbian Korean Autonomous Prefecture'],
    ['清平镇党委书记', 'Secretary of the Qingping Township Party Committee'],
    ['合阳城街道党工委书记', 'Secretary of the Heyangcheng Subdistrict Party Working Committee'],
    ['重庆大学校长', 'President of Chongqing University'],
    ['沈阳军区政治委员', 'Political Commissar of the Shenyang Military Region'],
    ['新华社社长', 'President of Xinhua News Agency'],
  ])('names in %s are romanised: %s', (title, english) => expect(glossOfTitle(title, lexicon)).toBe(english))

  it.each([
    ['美国总统', 'President of the United States'],
    ['德国总理', 'Chancellor of Germany'],
    ['法国外交部长', 'Minister of Foreign Affairs of France'],
    ['中国驻美国大使', 'Ambassador of China to the United States'],
    ['驻日内瓦总领事', 'Consul General in Geneva'],
  ])('%s abroad is %s', (title, english) => expect(glossOfTitle(title, lexicon)).toBe(english))

  it('says nothing of an office whose rank it does not know', () => {
    expect(glossOfTitle('掌柜', lexicon)).toBe('')
    expect(glossOfTitle('', lexicon)).toBe('')
    expect(glossOfTitle('市长、掌柜', lexicon)).toBe('')
  })

  it('makes something of any words', () => {
    const word = fc.constantFrom(
      ...'市 区 县委 局 和 教育 卫生 合川 重庆 北京大学 美国 新华社 某 书记 部长 副 原 驻 中共 党组 集团 𠮷 。 a'.split(' '),
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), words => {
        expect(glossOfTitle(words.join(''), lexicon)).not.toMatch(/\p{Script=Han}/u)
      }),
    )
  })

  it.each([
    ['大会执行主席', 'Executive Chairman of the Congress'],
    ['新华社香港分社社长', 'Director of the Hong Kong Branch of Xinhua News Agency'],
    ['中国银行重庆市分行行长', 'Manager of the Chongqing Municipal Branch of the Bank of China'],
    ['高棉共和国总统', 'President of the Khmer Republic'],
    ['哈萨克斯坦共和国总统', 'President of the Republic of Kazakhstan'],
    ['南斯拉夫社会主义联邦共和国主席', 'Chairman of the Socialist Federal Republic of Yugoslavia'],
    ['工人日报社社长', "President of Workers' Daily"],
    ['香港文汇报副社长', 'Vice President of the Wen Wei Po'],
    ['化学实验室主任', 'Director of the Chemistry Laboratory'],
    ['市场部经理', 'Manager of the Marketing Department'],
    ['市食品安全办公室主任', 'Director of the Municipal Food Safety Office'],
    ['省果业管理局局长', 'Director of the Provincial Fruit Industry Administration'],
    ['乡镇企业局局长', 'Director of the Township Enterprises Bureau'],
    ['县级市市长', 'Mayor of the County-level City'],
    ['省作协主席', "Chairman of the Provincial Writers' Association"],
    [
      '省委全面深化改革委员会办公室主任',
      'Director of the Office of the Commission for Comprehensively Deepening Reform of the Provincial Party Committee',
    ],
    ['单县县委书记', 'Secretary of the Shan County Party Committee'],
  ])('the whole of %s is said: %s', (title, english) => expect(glossOfTitle(title, lexicon)).toBe(english))

  it.each(
    '家乡代表|当大会执行主席|旗舰店店长|各界代表|某旅旅长|区嬉游署署长|嬉游公司经理|全村党支部书记|驻嬉游国大使|省嬉游管理局局长'.split(
      '|',
    ),
  )('nothing rather than a part of %s is said', title => expect(glossOfTitle(title, lexicon)).toBe(''))
})
