// A text written in pinyin by GB/T 16159: its words with blanks between them, its marks in their Latin form, sentences with a capital.
import { annotationsOf } from './annotations'
import type { Doc } from './doc'
import type { Span } from './text/span'

const MARKS: Readonly<Record<string, string>> = {
  '，': ',',
  '、': ',',
  '。': '.',
  '．': '.',
  '；': ';',
  '：': ':',
  '！': '!',
  '？': '?',
  '（': '(',
  '）': ')',
  '【': '[',
  '】': ']',
  '〔': '[',
  '〕': ']',
  '《': '“',
  '》': '”',
  '〈': '‘',
  '〉': '’',
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
  '～': '~',
  '　': ' ',
}
/** Without a blank before them, and behind them. */
const CLOSING = /^[,.;:!?)\]”’%…~\n -]/
const OPENING = /[([“‘~\n -]$/
const FULL_STOP = /[.!?…][”’)\]]*\s*[“‘([]*$/
/** So much of the line tells how it goes on, in UTF-16 units. */
const NEAR = 40
const NUMBER_GOES_ON = /^\d/

/** The words and marks of `span` of the text in pinyin; what is not Han stays as it is. */
export function pinyinText(doc: Doc, span: Span): string {
  const line: string[] = []
  /** The last of the line: to look at the whole of it would cost a copy each time. */
  let before = ''
  let isBlank = true
  let at = span.start
  const add = (part: string, capital: boolean) => {
    if (!part) return
    const whole = capital && (isBlank || FULL_STOP.test(before)) ? part.replace(/\p{L}/u, letter => letter.toUpperCase()) : part
    const close = !line.length || CLOSING.test(whole) || OPENING.test(before) || (/\d[.,:]$/.test(before) && NUMBER_GOES_ON.test(whole))
    const next = (close ? '' : ' ') + whole
    line.push(next)
    before = (before + next).slice(-NEAR)
    isBlank &&= next.trim() === ''
  }
  const addBetween = (end: number) => {
    for (const [part] of doc.text.slice(at, end).matchAll(/[\p{L}\p{N}][\p{L}\p{N}.,:/%％-]*|[^\p{L}\p{N}]/gu))
      add(MARKS[part] ?? part, false)
  }
  for (const word of annotationsOf(doc, span).flatMap(({ words }) => words)) {
    addBetween(word.start)
    add(word.pinyin, true)
    at = word.end
  }
  addBetween(span.end)
  return line.join('').replace(/ +/g, ' ').trim()
}
