// Texts whose blanks say nothing: cut into words by a program, or strewn with blanks by OCR.
import type { Lexicon } from '../lexicon'
import { countHan, HAN } from '../text/characters'
import type { Span } from '../text/span'
import { cutWord } from './cohesion'

/** `words`: a blank stands between all words; `strewn`: blanks stand anywhere, also inside words. */
export type Loose = 'words' | 'strewn'

const PAIR = new RegExp(`^[${HAN}]{2}$`)
const BLANKS = /[ \u3000]+/g
const MARK = /^[，。、；：？！“”「」『』（）《》〈〉…—﹔﹐]+$/
/** Words of one character that stand beside others in every text. */
const LITTLE = /^[的了在是和与與有不也都而将將对對为為把被从從于於就]$/

/** Fewest Han words in a line that can tell, and what is usual of words: their mean length, the share of single characters. */
const FEWEST = 8
const LONGEST_MEAN = 2.3
const SINGLES = [0.12, 0.7] as const

interface Units {
  readonly han: number
  /** The line is cut into words; nothing of lines too short to tell. */
  readonly cut: boolean | undefined
}

function unitsOf(text: string): Units {
  const units = text.split(/\s+/)
  let [words, han, singles, long, signs] = [0, 0, 0, 0, 0]
  for (const unit of units) {
    if (MARK.test(unit) || LITTLE.test(unit)) signs++
    const own = countHan(unit)
    if (!own) continue
    words++
    han += own
    if (own === 1) singles++
    if (own > 5) long += own
  }
  if (han < FEWEST) return { han, cut: undefined }
  const isWords = words >= 4 && han / words <= LONGEST_MEAN && singles > SINGLES[0] * words && singles < SINGLES[1] * words
  return { han, cut: isWords && long < 0.2 * han && signs >= words / 12 }
}

/** Share of the text in lines that are cut into words from which all of it is. */
const MOSTLY = 0.7
/** Words of a line that is so alone on its page. */
const ALONE = 16

/** Blanks inside words: how many are needed, and what share of all between Han. */
const INSIDE = 6
const INSIDE_SHARE = 0.2
/** Powers of ten from which a word that runs over the blank leaves no doubt. */
const CUT = 1

const NEAR = 4
const BETWEEN = new RegExp(`(?<=[${HAN}])[ \\u3000]+(?=[${HAN}])`, 'g')

/** Whether blanks stand inside words again and again. */
function isStrewn(source: string, lines: readonly Span[], lexicon: Lexicon): boolean {
  let [inside, all, touched] = [0, 0, 0]
  for (const { start, end } of lines) {
    const line = source.slice(start, end)
    let own = 0
    for (const { index, 0: blank } of line.matchAll(BETWEEN)) {
      const left = line.slice(Math.max(0, index - 2 * NEAR), index)
      const right = line.slice(index + blank.length, index + blank.length + 2 * NEAR)
      // Letter-spaced lines are told by themselves.
      if (!PAIR.test(left.slice(-2)) && !PAIR.test(right.slice(0, 2))) continue
      all++
      if (cutWord(left.replace(BLANKS, ''), right.replace(BLANKS, ''), lexicon) <= CUT) continue
      inside++
      own++
    }
    if (own) touched++
  }
  return inside >= INSIDE && inside >= INSIDE_SHARE * all && touched >= 3 && touched >= 0.3 * lines.length
}

/** For each line, what its blanks are if they say nothing. */
export function looseBlanks(source: string, lines: readonly Span[], lexicon: Lexicon): readonly (Loose | undefined)[] | undefined {
  const gapped = lines.map(({ start, end }) => /\s/.test(source.slice(start, end)))
  if (!gapped.some(Boolean)) return undefined
  const units = lines.map(({ start, end }, i) => (gapped[i] ? unitsOf(source.slice(start, end)) : undefined))
  let [han, cut, count] = [0, 0, 0]
  lines.forEach(({ start, end }, i) => {
    const own = units[i]
    if (own && own.cut === undefined) return
    han += own?.han ?? end - start
    if (!own?.cut) return
    cut += own.han
    count++
  })
  if (count >= 2 && cut >= MOSTLY * han) return lines.map((_, i) => (gapped[i] ? 'words' : undefined))
  const alone = units.map((own): Loose | undefined => (own?.cut && own.han >= ALONE ? 'words' : undefined))
  const others = lines.filter((_, i) => !alone[i])
  if (isStrewn(source, others, lexicon)) return lines.map((_, i) => alone[i] ?? (gapped[i] ? 'strewn' : undefined))
  return alone.some(Boolean) ? alone : undefined
}
