// What looks like a name and is none, and names whose borders are easily mistaken.
import { describe, expect, it } from 'vitest'
import { makeLexicon } from '../../../utils/data'
import { recognize } from '../../../utils/engine/entities'

const lexicon = makeLexicon()
const KINDS = new Set(['person', 'place', 'organization'])
const namesIn = (text: string): string[] =>
  recognize(text, [], [], lexicon)
    .filter(({ kind }) => KINDS.has(kind))
    .map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)

describe('no names', () => {
  it.each([
    '坚决防范重特大事故，金额高达三万元。',
    '于是，常务会议研究了方方面面的问题，受到高度关注。',
    '夏粮丰收，这里的麦田和梅树长势良好。',
    '十大重点任务，八大举措，二百多万元的技改项目。',
    '各镇街严格落实小区管理，红色景区和热门景区游人如织。',
    '世界百年变局，向总书记汇报，两国总理互致贺电。',
    '他在日前对华丽的装饰和美好生活谈了看法。',
    '文革和抗日战争时期，光绪年间，大山里，其他信息。',
    '应同学要求，但先生每月要吃药，申奥成功，局级领导干部和官方人士。',
    '典礼中将举行默哀，车上将钱交给她。他患上了阿兹海默症。',
    '传统美德，矢志不渝，陈腔滥调，一套古籍，大米、小米和小麦粉，（图片来源：网络）',
    '行星位于西北方向，几家加拿大公司，独立王国。',
  ])('%s', text => expect(namesIn(text)).toEqual([]))
})

describe('borders of names', () => {
  it.each([
    ['美国财政部长今天抵达', ['organization 美国财政部']],
    ['河北临城县委决定', ['place 河北', 'organization 临城县委']],
    ['外交部发言人毛宁在记者会上说，部长王毅同外长会谈', ['organization 外交部', 'person 毛宁', 'person 王毅']],
    ['国防军司令古斯塔夫·哈格伦德上将到访', ['organization 国防军', 'person 古斯塔夫·哈格伦德']],
    ['深圳这家锂电池公司', ['place 深圳', 'organization 锂电池公司']],
    ['被告周立民在狱中，周在十年前离家，周读书很快，周曾留学，周立民说', ['person 周立民', 'person 周立民']],
    ['美国天文爱好者阿伦·海尔发现了海尔彗星', ['place 美国', 'person 阿伦·海尔']],
    ['从志愿者上官正民处了解到，上官正民称', ['person 上官正民', 'person 上官正民']],
    ['在武汉一家医院，美国三大航空公司', ['place 武汉', 'place 美国']],
    ['人民日报社论，人民日报社社长', ['organization 人民日报', 'organization 人民日报社']],
    ['蒋匪和日本人', ['place 日本']],
    ['山西、陕西中部有雪', ['place 山西', 'place 陕西']],
    ['卢宇说，卢宇聊起两会，卢宇表示，卢宇认为', ['person 卢宇', 'person 卢宇', 'person 卢宇', 'person 卢宇']],
    ['查阅了法国驻巴西大使馆的资料', ['organization 法国驻巴西大使馆']],
  ] as const)('%s', (text, names) => expect(namesIn(text)).toEqual(names))
})
