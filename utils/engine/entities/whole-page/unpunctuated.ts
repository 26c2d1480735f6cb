// Pages with hardly a mark of punctuation, such as columns that an extractor scrambled: words run together there as they never do, so names are not guessed.
import { isHan } from '../../text/characters'
import { officeEndingAt } from '../offices'
import type { Candidate, Page } from '../recognizer'

const MARK = /[，。、；：！？…（）《》「」『』“”]/g
/** UTF-16 units that have one mark at least, and that a page needs to be judged. */
const PER_MARK = 200
/** What stands over a column or list of names. */
const HEAD = /姓\s*名|名\s*单/

/** The candidates; of such a page only those persons of whom a byline, an office right before or the head of a list says so. */
export function withoutGuesses(page: Page, candidates: readonly Candidate[]): readonly Candidate[] {
  const { text } = page
  if (text.length < PER_MARK || (text.match(MARK)?.length ?? 0) * PER_MARK >= text.length) return candidates
  const head = text.search(HEAD)
  const isListed = (start: number, end: number) =>
    head >= 0 && head < start && !isHan(text.charCodeAt(start - 1)) && !isHan(text.charCodeAt(end))
  return candidates.filter(
    ({ kind, tier, start, end }) => kind !== 'person' || tier === 'set-off' || isListed(start, end) || officeEndingAt(page, start),
  )
}
