// Sentences in traditional characters, for measuring: lines of JSON with their `text` turned one unit by one, so that all offsets stay.
//   npx tsx scripts/traditional.ts FILE.jsonl > FILE.traditional.jsonl
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { Converter } from 'opencc-js'

const whole = Converter({ from: 'cn', to: 't' })

/** The text in traditional characters, as long as it was: what would change its length is turned character by character. */
export const turn = (text: string): string => {
  const turned = whole(text)
  if (turned.length === text.length) return turned
  return Array.from(text, character => {
    const one = whole(character)
    return one.length === character.length ? one : character
  }).join('')
}

/** A line with its `text` so; everything else is the same. */
export const turnLine = (line: string): string => {
  const sentence = JSON.parse(line) as { text: string }
  return JSON.stringify({ ...sentence, text: turn(sentence.text) })
}

const [file] = process.argv.slice(2)
if (file && import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) console.log(turnLine(line))
