// Offices in English, composed from their parts.
import { describe, expect, it } from 'vitest'
import { glossOfTitle } from '../../../utils/engine/entities/gloss-title'

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
    ['青石街道临江社区党委书记', 'Secretary of the 临江 Community Party Committee, 青石 Subdistrict'],
    ['区新冠肺炎疫情防控指挥部执行指挥长', 'Executive Commander of the District COVID-19 Prevention and Control Headquarters'],
    ['记者', 'reporter'],
  ])('%s is %s', (title, english) => expect(glossOfTitle(title)).toBe(english))

  it('says nothing of an office whose rank it does not know', () => {
    expect(glossOfTitle('掌柜')).toBe('')
    expect(glossOfTitle('')).toBe('')
    expect(glossOfTitle('市长、掌柜')).toBe('')
  })
})
