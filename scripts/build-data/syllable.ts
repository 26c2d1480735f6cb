// CC-CEDICT's syllables with numbers → syllables with tone marks.

const MARKED: Readonly<Record<string, string>> = { a: 'āáǎà', e: 'ēéěè', i: 'īíǐì', o: 'ōóǒò', u: 'ūúǔù', ü: 'ǖǘǚǜ' }

/** `lu:4` → lǜ, `Shi4` → shì, `r5` → r; nothing for what is no syllable (`C`, `xx5`, `m2`). */
export function markTone(numbered: string): string | undefined {
  const match = /^([a-zü]+)([1-5])$/.exec(numbered.toLowerCase().replaceAll('u:', 'ü'))
  if (!match) return undefined
  const [, letters = '', tone = ''] = match
  if (letters === 'r') return 'r'
  const vowel = /a|e|o(?=u)|[iouü](?![aeiouü])/.exec(letters)
  if (!vowel) return undefined
  if (tone === '5') return letters
  const marked = MARKED[vowel[0]]?.[Number(tone) - 1] ?? ''
  return letters.slice(0, vowel.index) + marked + letters.slice(vowel.index + 1)
}
