// START HERE. The whole engine: a string in, a `Doc` out, one stage a line.

import { asPrinted } from './as-printed'
import type { Doc } from './doc'
import { recognize } from './entities'
import { layOut } from './layout'
import type { Lexicon } from './lexicon'
import { repair } from './repair'
import { withLineEnds } from './text/characters'
import { plainText, scriptOf } from './text/plain'
import { splitSentences } from './text/sentences'
import { readSeen } from './text/unseen'
import { tokenize } from './text/words'

/** Repairs and annotates one page of text. Pure and total: the same input gives the same `Doc`, and no text makes it throw. */
export function analyze(source: string, lexicon: Lexicon): Doc {
  const seen = readSeen(source, lexicon)
  const meant = withLineEnds(plainText(seen.text))
  const layout = layOut(meant, lexicon)
  const { text, pieces, blocks, articles } = repair(seen.text, layout, meant)
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
    pieces: seen.restore(pieces),
    blocks,
    articles,
    sentences,
    tokens,
    mentions,
  }
}
