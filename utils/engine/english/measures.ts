// Figures in English: grouped digits, millions, metric units.

const rounded = (value: number): number => (Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3)))

/** 260000000 → 260,000,000. */
export function grouped(value: number): string {
  const [whole = '', decimals] = String(Number(value.toPrecision(14))).split('.')
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (decimals ? `.${decimals}` : '')
}

const LONGEST_FIGURE = 8
const LARGE = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const

/** 260 million, 1.37767 billion; nothing below a million, nor where it would not be exact. */
export function inWords(value: number): string | undefined {
  const [power, word] = LARGE.find(([least]) => value >= least) ?? []
  const figure = power && String(Number((value / power).toPrecision(13)))
  return figure && figure.length <= LONGEST_FIGURE ? `${figure} ${word}` : undefined
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
  return `${inWords(Number(amount.toPrecision(6))) ?? grouped(rounded(amount))} ${name}`
}
