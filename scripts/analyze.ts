// The command line: FILE… → one Doc as JSON a line, or the repaired articles as text, Markdown or pinyin.
import { readFileSync, writeSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { makeLexicon } from '../utils/data'
import { analyze, analyzePages } from '../utils/engine/analyze'
import type { Doc } from '../utils/engine/doc'
import { pinyinText } from '../utils/engine/pinyin-text'
import { readPdf } from './read-pdf'

const USAGE =
  'usage: npm run --silent analyze -- [--lines] [--format json|text|markdown|pinyin] FILE…   (- is standard input; a .pdf is read by where things stand on its pages)'

const MARKS: Partial<Record<string, string>> = { headline: '# ', kicker: '### ', subheadline: '## ', heading: '#### ', caption: '> ' }

function render(doc: Doc, format: string): string {
  if (format === 'json') return JSON.stringify(doc)
  if (format === 'pinyin') return doc.blocks.map(block => pinyinText(doc, block)).join('\n')
  return doc.blocks
    .map(block => (format === 'markdown' ? (MARKS[block.kind] ?? '') : '') + doc.text.slice(block.start, block.end))
    .join(format === 'markdown' ? '\n\n' : '\n')
}

/** Writes all of it, also to a pipe that takes it in parts. */
function print(line: string) {
  const bytes = Buffer.from(`${line}\n`)
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(1, bytes, at)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit(0)
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
    }
  }
}

function readUtf8(file: string): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file === '-' ? 0 : file))
}

function fail(sentence: string): void {
  console.error(`analyze: ${sentence}`)
  process.exitCode = 1
}

async function main(): Promise<void> {
  let options: ReturnType<typeof parse>
  try {
    options = parse()
  } catch (error) {
    console.error(`analyze: ${(error as Error).message}\n${USAGE}`)
    process.exitCode = 2
    return
  }
  const lexicon = makeLexicon()
  for (const file of options.files) {
    try {
      if (/\.pdf$/i.test(file)) {
        const pages = await readPdf(new Uint8Array(readFileSync(file)), sentence => fail(`${file}: ${sentence}`))
        print(render(analyzePages(pages, lexicon), options.format))
        continue
      }
      const source = readUtf8(file)
      const sources = options.lines ? source.replace(/\n$/, '').split('\n') : [source]
      for (const each of sources) print(render(analyze(each, lexicon), options.format))
    } catch (error) {
      // Whatever is wrong with one file, the others are done.
      const why = (error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'is not UTF-8' : (error as Error).message
      fail(`${file}: ${why}`)
    }
  }
}

function parse() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { lines: { type: 'boolean', default: false }, format: { type: 'string', default: 'json' } },
  })
  if (!['json', 'text', 'markdown', 'pinyin'].includes(values.format)) throw new Error(`unknown format: ${values.format}`)
  if (!positionals.length) throw new Error('no file given')
  return { ...values, files: positionals }
}

await main()
