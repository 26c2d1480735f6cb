// The Doc as an outline: articles with their reporters, sections and people. Plain data, since it travels to the popup.
import { type Article, type Doc, langOf, type Mention, type MentionKind, meantBy, nameOf } from './doc'
import { spellSpan } from './readings/spelling'
import { contains } from './text/span'
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

/** The pinyin of a name, from where it stands in full if it does anywhere. */
function spellInFull(doc: Doc, name: string, first: Mention): string {
  const full = doc.mentions.find(mention => mention.kind === 'person' && isInFull(doc, mention, name)) ?? first
  return spellSpan(doc, full, full)
}

/** Whether a mention of that name says all of it. */
const isInFull = (doc: Doc, mention: Mention, name: string): boolean =>
  nameOf(doc, mention) === name && mention.end - mention.start === name.length

function outlineArticle(doc: Doc, article: Article): OutlineArticle {
  const { text, blocks, mentions } = doc
  const persons = new Map<string, Mention>()
  for (const mention of mentions) {
    const name = nameOf(doc, mention)
    if (mention.kind === 'person' && contains(article, mention) && !persons.has(name)) persons.set(name, mention)
  }
  const named = [...persons]
  return {
    lang: langOf(doc),
    title: article.title,
    titleFrom: article.titleFrom,
    at: article.start,
    reporters: named.filter(([, mention]) => isReporter(doc, mention)).map(([name]) => name),
    sections: blocks
      .filter(block => block.kind === 'heading' && contains(article, block))
      .map(block => ({ text: text.slice(block.start, block.end), at: block.start })),
    people: named
      .filter(([, mention]) => !isReporter(doc, mention))
      .map(([name, mention]) => ({
        name,
        pinyin: spellInFull(doc, name, mention),
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
  return { articles: doc.articles.map(article => outlineArticle(doc, article)), counts }
}
