// Who, where, what: one kind of mention a file. (First skeleton: nothing is recognised.)
import type { Article, Block, Mention } from '../doc'
import type { Lexicon } from '../lexicon'

/** The mentions of a page, sorted and disjoint. */
export function recognize(_text: string, _blocks: readonly Block[], _articles: readonly Article[], _lexicon: Lexicon): Mention[] {
  return []
}
