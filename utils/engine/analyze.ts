// START HERE. The whole engine: a string in, a `Doc` out, one stage a line.
import type { Doc } from './doc'
import { recognize } from './entities'
import { layOut } from './layout'
import type { Lexicon } from './lexicon'
import { repair } from './repair'
import { plainText } from './text/plain'
import { splitSentences } from './text/sentences'
import { tokenize } from './text/words'

/** Repairs and annotates one page of text. Pure and total: the same input gives the same `Doc`, and no text makes it throw. */
export function analyze(source: string, lexicon: Lexicon): Doc {
  const layout = layOut(source, lexicon)
  const { text, pieces, blocks, articles } = repair(source, layout)
  const plain = plainText(text)
  const sentences = splitSentences(plain, blocks)
  const mentions = recognize(plain, blocks, articles, lexicon)
  const tokens = tokenize(plain, sentences, mentions, lexicon)
  return { source, text, pieces, blocks, articles, sentences, tokens, mentions }
}
