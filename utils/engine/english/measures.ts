// What newspapers count and measure in: the English of each unit, and what the Chinese ones are in metric units.

/** A unit of measure, a currency or a measure word. */
export interface Measure {
  /** '' for measure words that English does without: 件, 家. */
  readonly english: string
  /** So many of a metric unit one of it is. */
  readonly metric?: readonly [factor: number, unit: 'm²' | 'km' | 'kg']
  /** Worth a word even with a small plain number: 38公里, but not 38个. */
  readonly alone?: boolean
}

const CONVERTED: readonly (readonly [string, Measure])[] = [
  ['亩', { english: 'mu', metric: [10_000 / 15, 'm²'], alone: true }],
  ['里地', { english: 'li', metric: [0.5, 'km'], alone: true }],
  ['里路', { english: 'li', metric: [0.5, 'km'], alone: true }],
  ['华里', { english: 'li', metric: [0.5, 'km'], alone: true }],
  ['里', { english: 'li', metric: [0.5, 'km'], alone: true }],
  ['海里', { english: 'nautical miles', metric: [1.852, 'km'], alone: true }],
  ['公里', { english: 'km', alone: true }],
  ['平方公里', { english: 'km²', alone: true }],
  ['公顷', { english: 'hectares', alone: true }],
  ['斤', { english: 'jin', metric: [0.5, 'kg'], alone: true }],
  ['市斤', { english: 'jin', metric: [0.5, 'kg'], alone: true }],
  ['公斤', { english: 'kg', alone: true }],
  ['担', { english: 'dan', metric: [50, 'kg'], alone: true }],
  ['两', { english: 'liang', metric: [0.05, 'kg'], alone: true }],
  ['吨', { english: 'tonnes', alone: true }],
]

const OTHERS =
  '元 yuan|块钱 yuan|元人民币 yuan|人民币 yuan|美元 US dollars|欧元 euros|日元 yen|港元 Hong Kong dollars|港币 Hong Kong dollars|韩元 won|英镑 pounds sterling|卢布 roubles|马克 marks|法郎 francs|平方米 m²|立方米 m³|平方千米 km²|米 m|千米 km|千瓦 kW|千瓦时 kWh|千伏安 kVA|人 people|人次 visits or trips|人口 inhabitants|名 people|户 households|年 years|光年 light years|股 shares|字 characters|辆 vehicles|头 head|吨公里 tonne-kilometres|标箱 standard containers|标准箱 standard containers|株 plants|家|个|件|台|套|次|所|座|册|条|只|盏|本|份|张|场|项|处|栋|间|枚|桶|幅|篇|棵|位|艘|架|双|块'

/** All units by their Chinese names. */
export const MEASURES: ReadonlyMap<string, Measure> = new Map([
  ...OTHERS.split('|').map((entry): [string, Measure] => {
    const blank = entry.indexOf(' ')
    return blank < 0 ? [entry, { english: '' }] : [entry.slice(0, blank), { english: entry.slice(blank + 1) }]
  }),
  ...CONVERTED,
])

const rounded = (value: number): number => (Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3)))

/** 260000000 → 260,000,000; at most four decimals. */
export function grouped(value: number): string {
  const [whole = '', decimals] = String(Number(value.toFixed(4))).split('.')
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (decimals ? `.${decimals}` : '')
}

const LARGE = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const

/** 260 million; nothing below a million. */
export function inWords(value: number): string | undefined {
  const [power, word] = LARGE.find(([least]) => value >= least) ?? []
  return power && word ? `${Number((value / power).toPrecision(6))} ${word}` : undefined
}

/** So much of a metric unit, in the unit that suits its size. */
export function metric(value: number, unit: 'm²' | 'km' | 'kg'): string {
  const [amount, name] =
    unit === 'm²' && value >= 10_000
      ? [value / 10_000, 'hectares']
      : unit === 'kg' && value >= 1000
        ? [value / 1000, 'tonnes']
        : unit === 'kg' && value < 1
          ? [value * 1000, 'g']
          : unit === 'km' && value < 1
            ? [value * 1000, 'm']
            : [value, unit]
  return `${inWords(amount) ?? grouped(rounded(amount))} ${name}`
}
