// START HERE. The whole engine: a string in, a `Doc` out, one stage a line.

import { asPrinted } from './as-printed'
import type { Doc, Piece } from './doc'
import { recognize } from './entities'
import { blocksOnPage } from './geometry/blocks-on-page'
import type { PageGeometry } from './geometry/page'
import { geometryOf, type PlacedPage } from './geometry/placed'
import type { PrintedLayout, PrintedText } from './geometry/printed'
import { readPages } from './geometry/read-pages'
import { joinDocs } from './join-docs'
import { layOut } from './layout'
import { asGiven } from './layout/as-given'
import type { Lexicon } from './lexicon'
import { type PartText, partTexts } from './parts'
import { type Repaired, repair } from './repair'
import { withLineEnds } from './text/characters'
import { plainText, scriptOf } from './text/plain'
import { splitSentences } from './text/sentences'
import { readSeen } from './text/unseen'
import { tokenize } from './text/words'
import { tieTo } from './tie'

/**
 * Repairs and annotates a text. Pure and total: the same input gives the same `Doc`, and no text makes it throw. A layout that is known
 * from the printed page is taken as a fact.
 */
export const analyze = (source: string, lexicon: Lexicon, layout?: PrintedLayout): Doc =>
  layout
    ? annotate(source, setAsPrinted(source, lexicon, layout), lexicon)
    : joinDocs(partTexts(source).map(part => analyzePart(part, lexicon)))

/** The pages of a file, in order, as one `Doc`; regions count pages from `first`. */
export const analyzePages = (pages: readonly PageGeometry[], lexicon: Lexicon, first = 1): Doc =>
  wholeOf(setPrinted(readPages(pages, lexicon, first), lexicon), lexicon)

/** One page of a file, whose number is that page's among all, from 1. */
export const analyzePage = (page: PageGeometry, number: number, lexicon: Lexicon): Doc => analyzePages([page], lexicon, number)

/** A Doc of all of a page, or of what stands first on it. */
export interface FromTop {
  readonly doc: Doc
  readonly isWhole: boolean
}

/** Likewise, but before all of it what stands first on the page, up to the end of the block in which so many UTF-16 units are reached; that alone where there is hardly more. */
export const analyzePageFromTop = (page: PageGeometry, number: number, lexicon: Lexicon, units: number): Generator<FromTop, void> =>
  fromTop(setPrinted(readPages([page], lexicon, number), lexicon), lexicon, units)

/** A page whose text is placed piece by piece in a source likewise, as Docs of that source. */
export function* analyzePlaced(
  source: string,
  page: PlacedPage,
  lexicon: Lexicon,
  units = Number.POSITIVE_INFINITY,
): Generator<FromTop, void> {
  const set = setPrinted(readPages([geometryOf(source, page)], lexicon), lexicon)
  for (const { doc, isWhole } of fromTop(set, lexicon, units)) yield { doc: tieTo(source, doc, set.ties), isWhole }
}

const wholeOf = (set: SetPages, lexicon: Lexicon): Doc => annotate(set.source, set, lexicon)

function* fromTop(set: SetPages, lexicon: Lexicon, units: number): Generator<FromTop, void> {
  if (set.text.length > 2 * units) yield { doc: annotate(set.source, firstOf(set, units), lexicon), isWhole: false }
  yield { doc: wholeOf(set, lexicon), isWhole: true }
}

/** One part of a text; its Doc counts from where the part begins. */
export function analyzePart({ source, goesOn }: PartText, lexicon: Lexicon): Doc {
  const set = setAsPrinted(source, lexicon)
  return annotate(source, goesOn ? goingOn(set) : set, lexicon)
}

/** What stands first in a part, up to the end of the block in which so many UTF-16 units are reached, as it is read with the whole part but for what later text tells of its names. */
export const analyzeTop = (part: string, lexicon: Lexicon, units: number): Doc =>
  annotate(part, firstOf(setAsPrinted(part, lexicon), units), lexicon)

/** Printed pages as they are read, of the source that their lines make. */
interface SetPages extends Repaired, Pick<PrintedText, 'source' | 'ties'> {}

/** The text of printed pages in its order, in blocks that know where they stand, and articles. */
function setPrinted({ source, layout, ties, plain }: PrintedText, lexicon: Lexicon): SetPages {
  if (plain) {
    const set = setAsPrinted(plain.source, lexicon)
    // Else where things stand tells more.
    if (set.articles.some(({ titleFrom }) => titleFrom === 'headline'))
      return { ...set, blocks: blocksOnPage(set, plain), source: plain.source, ties: plain.ties }
  }
  return { ...setAsPrinted(source, lexicon, layout), source, ties }
}

/** The text in its order, in blocks and articles. */
function setAsPrinted(source: string, lexicon: Lexicon, given?: PrintedLayout): Repaired {
  const seen = readSeen(source, lexicon)
  const meant = withLineEnds(plainText(seen.text))
  const layout = given ? asGiven(meant, given) : layOut(meant, lexicon)
  const repaired = repair(seen.text, layout, meant)
  return { ...repaired, pieces: seen.restore(repaired.pieces) }
}

/** Behind the border of a part what has no headline goes on with what stood before: it is no article of its own. */
function goingOn(set: Repaired): Repaired {
  const [first, ...others] = set.articles
  return first?.titleFrom === 'lead' && first.start === set.blocks[0]?.start ? { ...set, articles: others } : set
}

function firstOf({ text, pieces, blocks, articles }: Repaired, units: number): Repaired {
  const end = blocks.find(block => block.end >= units)?.end ?? text.length
  const within = <S extends { readonly start: number; readonly end: number }>(span: S): S => ({ ...span, end: Math.min(span.end, end) })
  return {
    text: text.slice(0, end),
    pieces: pieces.filter(piece => piece.text.start < end).map(piece => (piece.text.end > end ? cutAt(piece, end) : piece)),
    blocks: blocks.filter(({ start }) => start < end),
    articles: articles.filter(({ start }) => start < end).map(within),
  }
}

/** The piece up to an offset of the text; one that is no copy is kept as it is but for that. */
function cutAt({ text, source, ...piece }: Piece, end: number): Piece {
  const sourceEnd = piece.rule ? source.end : source.end - (text.end - end)
  return { ...piece, text: { start: text.start, end }, source: { start: source.start, end: sourceEnd } }
}

/** The words, their readings, and what is named. */
function annotate(source: string, { text, pieces, blocks, articles }: Repaired, lexicon: Lexicon): Doc {
  const plain = plainText(text)
  const script = scriptOf(text)
  const sentences = splitSentences(plain, blocks)
  const found = recognize(plain, blocks, articles, lexicon, script)
  const tokens = tokenize(plain, sentences, found, lexicon)
  const mentions = asPrinted(found, text, plain, script)
  return {
    source,
    text,
    ...(plain !== text && { plain }),
    ...(script && { script }),
    pieces,
    blocks,
    articles,
    sentences,
    tokens,
    mentions,
  }
}
