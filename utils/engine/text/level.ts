// Marks of lines that run from top to bottom have forms of their own; in level lines they are the common ones.

const UPRIGHT = '︐︑︒︓︔︕︖︗︘︙︰︱︲︵︶︷︸︹︺︻︼︽︾︿﹀﹁﹂﹃﹄﹇﹈'
const LEVEL = '，、。：；！？〖〗…‥—–（）｛｝〔〕【】《》〈〉「」『』［］'
const MARK = new RegExp(`[${UPRIGHT}]`, 'g')

/** The text as level lines have it, unit for unit. */
export const levelText = (text: string): string => text.replace(MARK, mark => LEVEL.charAt(UPRIGHT.indexOf(mark)))
