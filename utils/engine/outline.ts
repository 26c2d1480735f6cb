// The Doc as an outline: articles with their reporters, sections and people. Plain data, since it travels to the popup.
import { type Article, type Doc, langOf, type Mention, type MentionKind, meantBy, nameOf } from './doc'
import { spellSpan } from './readings/spelling'
import { withoutDirection } from './text/characters'
import { levelText } from './text/level'
import { contains, lastStartingBy, type Span } from './text/span'
import { PICTURE, REPORTER } from './vocabulary/patterns'

/** Somebody whom an article names; `at` is the first mention, in UTF-16 units of `Doc.text`. */
export interface OutlinePerson {
  readonly name: string
  readonly pinyin: string
  readonly titles: readonly string[]
  /** The English of each of `titles`, '' where it is not known. */
  readonly english: readonly string[]
  readonly at: number
}

/** One article; `at` counts in `Doc.text`. */
export interface OutlineArticle {
  /** Language tag of its Chinese. */
  readonly lang: ReturnType<typeof langOf>
  readonly title: string
  readonly titleFrom: Article['titleFrom']
  readonly at: number
  readonly reporters: readonly string[]
  readonly sections: readonly { readonly text: string; readonly at: number }[]
  /** In the order of the text, which in such papers is the order of rank; reporters left out. */
  readonly people: readonly OutlinePerson[]
}

export interface Outline {
  readonly articles: readonly OutlineArticle[]
  readonly counts: Readonly<Partial<Record<MentionKind, number>>>
}

const MAKER = new RegExp(`${REPORTER}|${PICTURE}`)

const isReporter = (doc: Doc, { titles }: Mention) =>
  titles !== undefined && titles.length > 0 && titles.every(title => MAKER.test(meantBy(doc, title)))

/** By the name of each person, the first mention that says all of it. */
function inFull(doc: Doc): ReadonlyMap<string, Mention> {
  const full = new Map<string, Mention>()
  for (const mention of doc.mentions) {
    const name = nameOf(doc, mention)
    if (mention.kind === 'person' && mention.end - mention.start === name.length && !full.has(name)) full.set(name, mention)
  }
  return full
}

/** Those of the sorted, disjoint spans that lie in a span. */
function inside<S extends Span>(sorted: readonly S[], span: Span): S[] {
  const found: S[] = []
  for (let i = Math.max(0, lastStartingBy(sorted, span.start)); i < sorted.length && (sorted[i] as S).start < span.end; i++)
    if (contains(span, sorted[i] as S)) found.push(sorted[i] as S)
  return found
}

/** As it is listed: in a level line, from left to right. */
const shown = (text: string): string => levelText(withoutDirection(text))

function outlineArticle(doc: Doc, article: Article, full: ReadonlyMap<string, Mention>): OutlineArticle {
  const { text } = doc
  const persons = new Map<string, Mention>()
  for (const mention of inside(doc.mentions, article)) {
    const name = nameOf(doc, mention)
    if (mention.kind === 'person' && !persons.has(name)) persons.set(name, mention)
  }
  const spell = (name: string, first: Mention) => spellSpan(doc, full.get(name) ?? first, full.get(name) ?? first)
  const named = [...persons]
  return {
    lang: langOf(doc),
    title: shown(article.title),
    titleFrom: article.titleFrom,
    at: article.start,
    reporters: named.filter(([, mention]) => isReporter(doc, mention)).map(([name]) => name),
    sections: inside(doc.blocks, article)
      .filter(block => block.kind === 'heading')
      .map(block => ({ text: shown(text.slice(block.start, block.end)), at: block.start })),
    people: named
      .filter(([, mention]) => !isReporter(doc, mention))
      .map(([name, mention]) => ({
        name,
        pinyin: spell(name, mention),
        titles: mention.titles ?? [],
        english: officesInEnglish(mention),
        at: mention.start,
      })),
  }
}

/** The lines of a person's gloss that stand for offices, one for each of `titles`. */
export function officesInEnglish({ titles = [], gloss = '' }: Pick<Mention, 'titles' | 'gloss'>): string[] {
  const lines = gloss.split('\n')
  return titles.map((_, i) => lines[i] ?? '')
}

/** The outline with all offsets so much further on. */
export function laterOutline({ articles, counts }: Outline, by: number): Outline {
  const later = <T extends { readonly at: number }>(each: T): T => ({ ...each, at: each.at + by })
  return {
    articles: articles.map(article => ({ ...later(article), sections: article.sections.map(later), people: article.people.map(later) })),
    counts,
  }
}

/** The outline of a page. */
export function outlineOf(doc: Doc): Outline {
  const counts: Partial<Record<MentionKind, number>> = {}
  for (const { kind } of doc.mentions) counts[kind] = (counts[kind] ?? 0) + 1
  const full = inFull(doc)
  return { articles: doc.articles.map(article => outlineArticle(doc, article, full)), counts }
}
