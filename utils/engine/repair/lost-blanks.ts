// Some extractors drop every blank between Han. Where a page's bylines show it, the blanks of its bylines and credits are set again.
import type { BlockKind } from '../doc'
import { HAN } from '../text/characters'
import { looksLikeName, surnameRank } from '../vocabulary/names'
import { CALLING } from '../vocabulary/patterns'

/** Name of this repair in the pieces of a Doc. */
export const LOST_BLANK = 'lost-blank'

/** 讯（记者孙立新周平）, or 本报记者孙立新周平 on a line: two names with nothing between them are set so by no paper. */
const CRAMMED = new RegExp(`(?:讯[（(]|\n[□■]?)${CALLING}([${HAN}]{4,15})(?=[）)\n])`, 'g')
const BYLINE = new RegExp(`(?<=讯[（(])${CALLING}[${HAN}]{2,24}(?=[）)])|(?<=[（(])${CALLING}[${HAN}]{2,24}(?=[）)]$)`, 'g')
const CREDIT = new RegExp(`${CALLING}[${HAN}]{2,4}摄(?=[）)]?$)`, 'g')
const OWN_LINE = new RegExp(`^[□■]?${CALLING}[${HAN}]{2,24}$`, 'g')

/** The lengths of the full names that the text is made of, as few and with as common surnames as can be; nothing if it is none. */
function namesIn(text: string): number[] | undefined {
  const ways: ({ cost: number; lengths: number[] } | undefined)[] = [{ cost: 0, lengths: [] }]
  for (let end = 1; end <= text.length; end++)
    for (const length of [3, 2, 4]) {
      const way = ways[end - length]
      const name = text.slice(end - length, end)
      if (!way || !looksLikeName(name)) continue
      const cost = way.cost + 1 + surnameRank(name) / 1000
      if (cost < (ways[end]?.cost ?? Number.POSITIVE_INFINITY)) ways[end] = { cost, lengths: [...way.lengths, length] }
    }
  return ways[text.length]?.lengths
}

/** A credit without a blank, and a byline with one: papers do not set both. */
const CLOSE_CREDIT = new RegExp(`${CALLING}[${HAN}]{2,3}摄[）)]?\\s*$`, 'm')
const OPEN_BYLINE = new RegExp(`讯[（(]${CALLING}[^\\S\\n]+[${HAN}]`)
const BLANK = new RegExp(`[${HAN}]{2}[^\\S\\n]+[${HAN}]{2}`)
/** So long a page has a blank between Han somewhere, if it kept them. */
const LONG = 800

/** Where the page shows that blanks between Han were lost: everywhere, in the small type of captions alone, or nowhere. */
export function losesBlanks(source: string): 'all' | 'captions' | undefined {
  const whole = source.replace(/[（(][^（）()]{0,60}[）)]/g, bracket => bracket.replace(/\s*\n\s*/g, ''))
  if ([...whole.matchAll(CRAMMED)].some(match => (namesIn(match[1] as string)?.length ?? 0) > 1)) return 'all'
  if (!CLOSE_CREDIT.test(source)) return undefined
  if (source.length > LONG && !BLANK.test(source)) return 'all'
  return OPEN_BYLINE.test(source) ? 'captions' : undefined
}

/** Offsets inside one byline or credit, counted from its start, where a blank belongs. */
function blanksOf(byline: string): number[] {
  const offsets: number[] = []
  const callings = [...byline.matchAll(new RegExp(CALLING, 'g'))]
  callings.forEach((calling, i) => {
    const from = calling.index + calling[0].length
    if (calling.index > 0) offsets.push(calling.index)
    const names = byline.slice(from, callings[i + 1]?.index ?? byline.length).replace(/摄$/, '')
    const lengths = namesIn(names)
    if (!lengths) return
    let at = from
    for (const length of lengths) {
      offsets.push(at)
      at += length
    }
    if (byline.endsWith('摄') && i === callings.length - 1) offsets.push(at)
  })
  return offsets
}

/** Offsets of a block's text (without white space) where a blank was lost, ascending. */
export function lostBlanks(solid: string, kind: BlockKind): number[] {
  const pattern = kind === 'caption' ? CREDIT : kind === 'byline' ? OWN_LINE : kind === 'body' ? BYLINE : undefined
  if (!pattern) return []
  return [...solid.matchAll(pattern)].flatMap(({ 0: found, index }) => {
    const inside = blanksOf(found).map(offset => offset + index)
    // A credit is set apart from the sentence before it, but not from its bracket.
    return kind === 'caption' && index > 0 && !/[（(]/.test(solid[index - 1] as string) ? [index, ...inside] : inside
  })
}
