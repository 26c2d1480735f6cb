// The syllables of Mandarin in pinyin: which there are, their tone marks on and off, and what somebody has typed taken apart into them.

/** Letters of a syllable without its tone, in lower case, and the tone: 1 to 4, 5 for the neutral one. */
export interface Syllable {
  readonly letters: string
  readonly tone: number
}

/** Finals by initial, as pinyin spells them; the first line has syllables without an initial. */
const TABLE = `
- a ai an ang ao e ê ei en eng er o ou yi ya yo yai yao ye you yan yin yang ying yong wu wa wo wai wei wan wen wang weng yu yue yuan yun r m n ng hm hng
b a ai an ang ao ei en eng i ian iao ie in ing o u
p a ai an ang ao ei en eng i ian iao ie in ing o ou u
m a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u
f a an ang ei en eng iao o ou u
d a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo
t a ai an ang ao e ei eng i ian iao ie ing ong ou u uan ui un uo
n a ai an ang ao e ei en eng i ia ian iang iao ie in ing iu ong ou u uan uo un ü üe
l a ai an ang ao e ei eng i ia ian iang iao ie in ing iu o ong ou u uan un uo ü üan üe ün
g a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
k a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
h a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
j i ia ian iang iao ie in ing iong iu u uan ue un
q i ia ian iang iao ie in ing iong iu u uan ue un
x i ia ian iang iao ie in ing iong iu u uan ue un
zh a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo
ch a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo
sh a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo
r an ang ao e en eng i ong ou u ua uan ui un uo
z a ai an ang ao e ei en eng i ong ou u uan ui un uo
c a ai an ang ao e ei en eng i ong ou u uan ui un uo
s a ai an ang ao e en eng i ong ou u uan ui un uo`

/** The letters of every syllable of Mandarin, interjections and the -r of 儿 among them. */
export const SYLLABLES: ReadonlySet<string> = new Set(
  TABLE.trim()
    .split('\n')
    .flatMap(line => {
      const [initial = '', ...finals] = line.split(' ')
      return finals.map(final => (initial === '-' ? final : initial + final))
    }),
)

/** Combining macron, acute, caron and grave: tones 1 to 4. */
const MARKS = '\u0304\u0301\u030c\u0300'
const MARK = new RegExp(`[${MARKS}]`, 'g')
/** Where the mark stands; m and n carry it where there is no vowel. */
const BEARER = /[aeê]|o(?=u)|[iouü](?![aeiouü])|[mn](?=g?$)/
/** UTF-16 units of the longest syllable with its tone. */
const LONGEST = 8

/** `lü` and 4 → lǜ, with any letters; those that can bear no mark stay. */
export function markTone({ letters, tone }: Syllable): string {
  const bearer = tone < 5 ? BEARER.exec(letters) : null
  if (!bearer) return letters
  const end = bearer.index + 1
  return (letters.slice(0, end) + MARKS.charAt(tone - 1) + letters.slice(end)).normalize('NFC')
}

/** The letters and the tone of what is written with a mark, whether it is a syllable or not. */
export function unmarkTone(marked: string): Syllable {
  const apart = marked.normalize('NFD')
  const [mark = ''] = apart.match(MARK) ?? []
  return { letters: apart.replace(MARK, '').normalize('NFC'), tone: mark ? MARKS.indexOf(mark) + 1 : 5 }
}

/** One syllable as somebody types it: lǜ, lü4, lv4 or lu:4; nothing for what is none. */
export function readSyllable(typed: string): Syllable | undefined {
  const [, written = '', digit] = /^(\D+)([0-5])?$/.exec(typed.toLowerCase().normalize('NFC')) ?? []
  const marked = unmarkTone(written)
  if (digit !== undefined && marked.tone < 5) return undefined
  const letters = marked.letters.replace(/u:|v/, 'ü').replace(/^([jqxy])ü/, '$1u')
  const syllable = { letters, tone: digit === undefined ? marked.tone : Number(digit) || 5 }
  // A second mark, or one in the wrong place, makes another word than was meant.
  const isWellMarked = digit !== undefined || markTone({ letters: marked.letters, tone: marked.tone }) === written
  return SYLLABLES.has(letters) && isWellMarked ? syllable : undefined
}

const LETTER = /[\p{L}\p{M}]/u

/** Whether the syllable may be one where it stands: yǒng is not yǒ and the interjection ng, huār is huā and r. */
function isApart(text: string, at: number, length: number, { letters }: Syllable): boolean {
  if (/[aeêiouü]/.test(letters)) return true
  return !LETTER.test(text.charAt(at + length)) && (letters === 'r' || !LETTER.test(text.charAt(at - 1)))
}

/** What was typed, as so many syllables with tone marks; apostrophes, hyphens and blanks part them. Nothing if that can't be done. */
export function readSyllables(typed: string, count: number): string[] | undefined {
  const text = typed.normalize('NFC')
  const dead = new Set<string>()
  const cut = (from: number, left: number): string[] | undefined => {
    const at = from + (/^[\s'’\-·]*/.exec(text.slice(from)) as RegExpExecArray)[0].length
    if (at === text.length || !left) return at === text.length && !left ? [] : undefined
    if (dead.has(`${at} ${left}`)) return undefined
    for (let length = Math.min(LONGEST, text.length - at); length > 0; length--) {
      const syllable = readSyllable(text.slice(at, at + length))
      const rest = syllable && isApart(text, at, length, syllable) && cut(at + length, left - 1)
      if (syllable && rest) return [markTone(syllable), ...rest]
    }
    dead.add(`${at} ${left}`)
    return undefined
  }
  return cut(0, count)
}
