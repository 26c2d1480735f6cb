// Political set phrases (提法) with their usual English rendering, by theme. Numeric ones say what they contain after a colon.
import type { Phrase } from '../engine/entities/knowledge'

const LINES = `
# epidemic
人民至上、生命至上 | putting the people and their lives above all else
外防输入、内防反弹 | guarding against imported cases and a rebound at home
动态清零 | dynamic zero-COVID
四早 | the four earlies: early detection, reporting, isolation and treatment (早发现、早报告、早隔离、早治疗)
应检尽检 | testing all who should be tested
应隔尽隔 | quarantining all who should be quarantined
应收尽收 | admitting all who need to be admitted
应治尽治 | treating all who need treatment
应接尽接 | vaccinating all who are eligible
非必要不外出 | not going out unless necessary
不信谣、不传谣、不造谣 | not believing, spreading or making up rumours
联防联控 | joint prevention and control
群防群控 | prevention and control by society as a whole
以快制快 | meeting speed with speed
日清日结 | settling each day's tasks within the day
`
/** The glossary. */
export const PHRASES: readonly Phrase[] = readPhrases(LINES)

/** Reads lines of themes (# theme) and phrases (phrase | gloss). */
function readPhrases(lines: string): Phrase[] {
  let theme = ''
  return lines
    .trim()
    .split('\n')
    .flatMap(line => {
      const [text = '', gloss] = line.split(' | ')
      if (gloss === undefined) theme = text.slice(2)
      return gloss === undefined ? [] : [{ text, gloss, theme }]
    })
}
