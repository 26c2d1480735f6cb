// Text as it is meant, for reading and deciding: characters that only stand for others are replaced, one unit by one, so that every offset stays.

/** Radicals that Unicode does not say the characters of, as fonts in PDFs mix them up. */
const RADICALS = '⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙'
const MEANT = new Map(Array.from({ length: RADICALS.length / 2 }, (_, i) => [RADICALS.charAt(2 * i), RADICALS.charAt(2 * i + 1)]))

/** Radicals from the font tables of PDFs, compatibility forms. */
const STAND_IN = /[\u2e80-\u2fdf\uf900-\ufaff]/g
/** Half-width marks beside Han, as OCR sets them. */
const HALF_WIDTH = /(?<=[\u4e00-\u9fff”》）])[,:;?!()]|[,:;?!()](?=[\u4e00-\u9fff“《])/g

/** The character that a stand-in means, where it is one unit long, too. */
const meant = (standIn: string): string => {
  const character = MEANT.get(standIn) ?? standIn.normalize('NFKC')
  return character.length === 1 ? character : standIn
}

/** The same text with the characters and marks that are meant; as long as it was, in UTF-16 units. */
export const plainText = (text: string): string =>
  text.replace(STAND_IN, meant).replace(HALF_WIDTH, mark => String.fromCharCode(mark.charCodeAt(0) + 0xfee0))
