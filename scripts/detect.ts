// The command line of the detector: FILE.html… → one line of JSON a file, from the code that the content script runs.
import { readFileSync } from 'node:fs'
import { detectText, findText } from '../utils/page/find-text'
import { looksPromising } from '../utils/page/promising'
import { documentOf } from './page'

/** What the content script would say of the file. */
function judge(file: string): string {
  const html = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file === '-' ? 0 : file))
  const document = documentOf(html)
  const text = looksPromising(document) ? detectText(document) : undefined
  const detected = text !== undefined
  const found = text ?? findText(document)
  return JSON.stringify({
    file,
    detected,
    score: Number((found?.score ?? 0).toFixed(3)),
    shape: detected ? (found?.shape.name ?? null) : null,
    broken: detected && found?.broken === true,
  })
}

const files = process.argv.slice(2)
if (!files.length) {
  console.error('detect: no file given\nusage: npm run --silent detect -- FILE.html…   (- is standard input)')
  process.exitCode = 2
}
for (const file of files) {
  try {
    console.log(judge(file))
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'is not UTF-8' : (error as Error).message
    console.error(`detect: ${file}: ${why}`)
    process.exitCode = 1
  }
}
