// Sentences → words with their readings.
import type { Mention, Token } from '../doc'
import type { Lexicon } from '../lexicon'
import { readWords } from '../readings'
import { segment } from './segment'
import type { Span } from './span'

/** The tokens of every sentence; they tile it but for white space and never cross a border of a mention. */
export const tokenize = (text: string, sentences: readonly Span[], mentions: readonly Mention[], lexicon: Lexicon): Token[] =>
  readWords(text, segment(text, sentences, mentions, lexicon), lexicon)
