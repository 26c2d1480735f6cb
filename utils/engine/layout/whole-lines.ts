// Pages whose lines are whole paragraphs, in their own order: each line is a block, told by its own form and by what stands round it.
import { isClosing, isOpening } from '../text/characters'
import { leavesOpen } from './joins'
import type { Line } from './lines'
import { isPhrase } from './phrases'
import type { LooseBlock } from './resume'
import { ROLE_RULES } from './roles'
import { isBareCredit, SHOWS } from './roles/caption-forms'
import { cutBehind, type Page, type Proposal } from './roles/role'

/** Roles that only the lines round a line can tell. */
const BY_PLACE = new Set(['heading', 'headline'])

/** One sentence a line: the most that a page of paragraphs has of them, and the fewest lines that show it. */
const SENTENCES = { share: 0.8, least: 6 } as const

/** Whether the lines are not paragraphs but sentences. */
function areSentences({ lines }: Page): boolean {
  const ended = lines.filter(line => /[。！？﹖﹔；]/.test(line.text))
  const single = ended.filter(line => /^[^。！？﹖]*[。！？﹖﹔；][”」』）]*$/.test(line.text))
  return ended.length >= SENTENCES.least && single.length >= SENTENCES.share * ended.length
}

/** Items of a list stop with a semicolon each, or begin alike. */
const isItem = (text: string) =>
  /[；;]$/.test(text) || /^(?:[一二三四五六七八九十][是、]|[（(]?[\d一二三四五六七八九十]+[)）、.．]|[^，。：]{1,8}：)/.test(text)

/** Whether the paragraph of a line surely goes on in the next: a line that was broken all the same. */
function goesOn(page: Page, index: number, sentences: boolean): boolean {
  const line = page.lines[index]
  const next = page.lines[index + 1]
  if (!line || !next || line.kept || next.kept || next.opens || next.told || isPhrase(line)) return false
  const last = line.text.charCodeAt(line.text.length - 1)
  const first = next.text.charCodeAt(0)
  if (isOpening(last) || (isClosing(first) && first > 0x7f)) return true
  if (next.indent > line.indent + 0.9) return false
  if (/[，、]$/.test(line.text)) return true
  if (/[；﹔]$/.test(line.text)) return sentences && !isItem(next.text)
  if (page.widths.terminal[index] || isPhrase(next) || next.blanks > 1) return false
  return !/[”」』）)》】]$/.test(line.text) && (leavesOpen(line.text) || cutBehind(page, index) > 0.3)
}

/** The rest of a block that began above, as a credit alone is: short, and no sentence of its own. */
const REST = /^[^，。！？]{1,16}$/

/** Characters; a line that says nothing of a picture is no longer if it is about one. */
const SHOWN = 48
const isShown = ({ lines }: Page, index: number) => {
  const { text } = lines[index] as Line
  return index > 0 && (SHOWS.test(text) || text.length <= SHOWN)
}

/** What the line, and maybe the rest of it on the next, say themselves to be; nothing for text and for phrases. */
function roleOf(page: Page, index: number): { kind: LooseBlock['kind']; last: number } | undefined {
  let best: (Proposal & { kind: LooseBlock['kind'] }) | undefined
  for (const rule of ROLE_RULES) {
    if (BY_PLACE.has(rule.kind)) continue
    for (const proposal of rule.propose(page, index)) {
      const rest = page.lines[proposal.last] as Line
      // What a blank line sets apart is a block of its own, and so is what says more than who took the picture above it.
      const goesWith = rule.kind !== 'caption' || (isBareCredit(rest.text) && isShown(page, index))
      const fits = proposal.last === index || (rest.blanks === 0 && REST.test(rest.text) && goesWith)
      if (fits && proposal.score > (best?.score ?? 0)) best = { ...proposal, kind: rule.kind }
    }
  }
  return best
}

/** The blocks of the page in its order; whatever could stand over a text is called a headline, wherever it stands. */
export function readWholeLines(page: Page): LooseBlock[] {
  const { lines } = page
  const sentences = areSentences(page)
  const blocks: LooseBlock[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line
    const role = line.told ? { kind: line.told, last: i } : line.kept ? undefined : roleOf(page, i)
    const own = [i]
    while (i < (role?.last ?? i)) own.push(++i)
    if (role) blocks.push({ kind: role.kind, lines: own })
    else if (!line.kept && isPhrase(line) && !(sentences && /[！？﹖]/.test(line.text)))
      blocks.push({ kind: SHOWS.test(line.text) && line.opens !== 'section' ? 'caption' : 'headline', lines: own })
    else {
      while (goesOn(page, i, sentences)) own.push(++i)
      blocks.push({ kind: 'body', lines: own })
    }
  }
  return blocks
}
