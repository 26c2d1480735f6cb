// Builds utils/engine/vocabulary/built/taiwan-readings.ts: what Taiwan reads otherwise than the mainland, from the notes of CC-CEDICT.
import { writeFileSync } from 'node:fs'
import { readCedict } from './sources'
import { markTone } from './syllable'

/** A note on the whole entry, not on one of its senses. */
const NOTE = /^Taiwan pr\. \[([^\]]+)\]$/
/** Characters whose note holds for some of their words only. */
const NOT_EVERYWHERE = '傍咋唫哪差榜甚著打'
const HAN = /^\p{Script=Han}+$/u

/** `cheng2shou2` or `cheng2 shou2` → chéng, shóu; nothing if anything in it is no syllable. */
function syllablesOf(pinyin: string): string[] | undefined {
  const syllables = (pinyin.match(/[a-zü:]+[1-5]/gi) ?? []).map(each => markTone(each.toLowerCase()))
  return syllables.every(each => each !== undefined) ? syllables : undefined
}

/** `亞 yà yǎ`, a line for each character or word that is read otherwise: as here, as there. */
export function taiwanReadings(): string[] {
  const lines = new Set<string>()
  for (const { traditional, pinyin, english } of readCedict()) {
    const note = english.map(sense => NOTE.exec(sense)?.[1]).find(Boolean)
    if (!note || !HAN.test(traditional) || NOT_EVERYWHERE.includes(traditional)) continue
    // A character as a name has its own entry.
    if (traditional.length === 1 && /^[A-Z]/.test(pinyin)) continue
    const here = syllablesOf(pinyin)
    const there = syllablesOf(note)
    if (here?.length === traditional.length && there?.length === traditional.length) lines.add([traditional, ...here, ...there].join(' '))
  }
  return [...lines]
}

/** Writes the module. */
export function buildTaiwanReadings(): void {
  const file = new URL('../../utils/engine/vocabulary/built/taiwan-readings.ts', import.meta.url)
  writeFileSync(
    file,
    `// Written by scripts/build-data/taiwan-readings.ts.\nexport const READINGS = ${JSON.stringify(taiwanReadings().join('\n'))}\n`,
  )
}
