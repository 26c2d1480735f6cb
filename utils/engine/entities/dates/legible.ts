// The figures of dates as they are meant where OCR or a keyboard put others: 二O二四年, 11月7曰, ll月, 2O24年.

const ZEROS = '〇零○◯OoＯ０0'
/** Zeros of a year in Chinese numerals. */
const CHINESE_YEAR = new RegExp(`(?<![0-9０-９])[一二][九${ZEROS}][${ZEROS}一二三四五六七八九]{2}(?=[ 　]?年)`, 'g')
const ZERO = new RegExp(`[${ZEROS}]`, 'g')
/** Letters among figures before 年, 月 and 日. */
const MIXED = /(?<![A-Za-zＡ-Ｚａ-ｚ0-9０-９])(?=[lIO|]{0,3}[0-9０-９])[0-9０-９lIO|]{1,4}(?=[ 　]?[年月日曰])/g
/** Letters alone only where the rest is plainly a date. */
const LETTERS =
  /(?<![A-Za-zＡ-Ｚａ-ｚ0-9０-９])[lI|]{1,2}(?=[ 　]?月[ 　]?[0-9０-９lI]{1,2}[ 　]?[日曰])|(?<=[年月][ 　]?)[lI|]{1,2}(?=[ 　]?[月日曰])/g
/** 曰 for 日 behind a day. */
const SAY = /(?<=月[ 　]?(?:[0-9０-９lI]{1,2}|[一二三十]{1,3}))曰/g

const asFigures = (figures: string): string => figures.replace(/[lI|]/g, '1').replace(/O/g, '0')

/** What stands for a figure or for 日: most texts have none of it. */
const MISREAD = /[lI|O曰]/

/** The text with these figures put right; as long as it was. */
export function legible(text: string): string {
  const years = text.replace(CHINESE_YEAR, year => year.replace(ZERO, '〇'))
  return MISREAD.test(years) ? years.replace(MIXED, asFigures).replace(LETTERS, asFigures).replace(SAY, '日') : years
}
