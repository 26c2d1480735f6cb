// The readings of a Doc as somebody wants them shown. The Doc itself keeps base tones, in pinyin with tone marks.
import type { Doc } from './doc'
import { type System, transcribe } from './systems'

/** How readings are shown. */
export interface Display {
  readonly system: System
}

/** The Doc with its readings so; everything else is the same. */
export function showReadings(doc: Doc, { system }: Display): Doc {
  if (system === 'marks') return doc
  const tokens = doc.tokens.map(token =>
    token.reading ? { ...token, reading: token.reading.map(each => transcribe(each, system)) } : token,
  )
  return { ...doc, tokens }
}
