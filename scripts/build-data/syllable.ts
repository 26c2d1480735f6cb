// CC-CEDICT's syllables with numbers → syllables with tone marks.
import { markTone as mark } from '../../utils/engine/syllable'

/** `lu:4` → lǜ, `Shi4` → shì, `r5` → r; nothing for what is no syllable (`C`, `xx5`, `m2`). */
export function markTone(numbered: string): string | undefined {
  const [, letters = '', tone = ''] = /^([a-zü]+)([1-5])$/.exec(numbered.toLowerCase().replaceAll('u:', 'ü')) ?? []
  return /[aeiouü]|^r$/.test(letters) ? mark({ letters, tone: Number(tone) }) : undefined
}
