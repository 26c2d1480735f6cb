// What a tooltip is about: the mention or the word at an offset, and the other mentions of the same thing.
import { type Doc, type Mention, meantBy, nameOf } from '../utils/engine/doc'
import { spellSpan } from '../utils/engine/readings/spelling'
import type { Repair } from '../utils/engine/repairs'
import { lastStartingBy, type Span, spanAt } from '../utils/engine/text/span'
import { type LookedUp, wordAt } from './look-into'

/** An ordinary word with its reading. */
export interface WordSubject extends LookedUp {
  readonly kind: 'word'
}

/** A mention, with what the whole text says of the same person, place, … */
export interface MentionSubject {
  readonly kind: Mention['kind']
  readonly span: Span
  /** The full form, as printed and as it is meant. */
  readonly name: string
  readonly plain: string
  readonly pinyin: string
  readonly titles: readonly string[]
  readonly gloss?: string
  /** How often it is named in the text, and the how manieth this mention is, from 1. */
  readonly count: number
  readonly number: number
  /** Offsets of the mentions before and after this one. */
  readonly previous?: number
  readonly next?: number
}

/** A repair, with the source as it was found around it. */
export interface RepairSubject {
  readonly kind: 'repair'
  readonly span: Span
  readonly repair: Repair
  /** The source before the white space, the white space with its line ends and blanks made visible, and the source behind it. */
  readonly found: readonly [string, string, string]
}

export type Subject = WordSubject | MentionSubject | RepairSubject

/** Characters of the source that are shown on either side of a repair. */
const AROUND = 12

/** What there is to say of a repair. */
export function ofRepair({ source, text }: Doc, repair: Repair): RepairSubject {
  const { start, end } = repair.kind === 'moved' ? { start: repair.source.start, end: repair.source.start } : repair.source
  return {
    kind: 'repair',
    span: { start: repair.at, end: Math.min(text.length, repair.at + 1) },
    repair,
    found: [
      visible(source.slice(Math.max(0, start - AROUND), start)),
      visible(source.slice(start, end)),
      visible(source.slice(end, end + AROUND)),
    ],
  }
}

/** Line ends and blanks as signs. */
const visible = (source: string): string => source.replace(/\r\n|[\n\r\f]/g, '↵').replace(/\s/g, '␣')

/** What stands at the offset, if there is anything to say of it. */
export function subjectAt(doc: Doc, offset: number): Subject | undefined {
  const mention = spanAt(doc.mentions, offset)
  if (mention) return ofMention(doc, mention)
  const word = wordAt(doc, offset)
  return word && { kind: 'word', ...word }
}

function ofMention(doc: Doc, mention: Mention): MentionSubject {
  const name = nameOf(doc, mention)
  const kind = kindOf(doc, mention)
  const same = doc.mentions.filter(other => nameOf(doc, other) === name && (other.kind === kind || kindOf(doc, other) === kind))
  const index = same.indexOf(mention)
  return {
    kind: mention.kind,
    span: mention,
    name,
    plain: meantBy(doc, name),
    pinyin: spellName(doc, meantBy(doc, name), { ...mention, kind }),
    titles: [...new Set(same.flatMap(other => other.titles ?? []))],
    gloss: mention.gloss,
    count: same.length,
    number: index + 1,
    previous: same[index - 1]?.start,
    next: same[index + 1]?.start,
  }
}

/** A title that stands for its holder counts as that person. */
function kindOf(doc: Doc, mention: Mention): Mention['kind'] {
  const stands = mention.kind === 'title' && mention.canonical !== undefined
  return stands && doc.mentions.some(other => other.kind === 'person' && nameOf(doc, other) === mention.canonical) ? 'person' : mention.kind
}

/** The pinyin of a full form, read where the text has it: as a mention, else within other words (合川区委 in 合川区委组织部). */
function spellName(doc: Doc, name: string, mention: Mention): string {
  // Of 15万亩 and 3月9日 half would be said.
  if (/[\d０-９]/.test(name)) return ''
  const { text, plain = text } = doc
  const whole = doc.mentions.find(({ kind, start, end }) => kind === mention.kind && plain.slice(start, end) === name)
  if (whole) return spellSpan(doc, whole, whole)
  const start = plain.indexOf(name)
  if (start < 0 || spanAt(doc.tokens, start)?.start !== start) return ''
  const span = { start, end: start + name.length }
  // The last word may run on: 合川 区委.
  const tokens = doc.tokens
    .slice(lastStartingBy(doc.tokens, start), lastStartingBy(doc.tokens, span.end - 1) + 1)
    .map(token => ({ ...token, end: Math.min(token.end, span.end), reading: token.reading?.slice(0, span.end - token.start) }))
  return spellSpan({ text: plain, tokens }, span, { ...mention, ...span })
}
