// PDFs at the command line: one Doc a file, and a sentence for what can't be read.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'qianzi-'))

/** A PDF of these objects, the first its catalog; `trailer` adds to what it ends with. */
function pdf(name: string, objects: readonly string[], trailer = ''): string {
  let out = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const at = out.length
    out += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const start = out.length
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map(at => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`
  out += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`
  const file = join(folder, name)
  writeFileSync(file, out, 'latin1')
  return file
}

const stream = (content: string, entries = '') => `<< /Length ${content.length} ${entries} >>\nstream\n${content}\nendstream`

/** One page each of these contents, with a Chinese font that is not embedded and has only the name of an old encoding. */
const pagesOf = (name: string, contents: readonly string[], trailer = '', more: readonly string[] = []) =>
  pdf(
    name,
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Count ${contents.length} /Kids [${contents.map((_, i) => `${6 + 2 * i} 0 R`).join(' ')}] >>`,
      '<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /GBK-EUC-H /DescendantFonts [4 0 R] >>',
      '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 5 0 R /DW 1000 >>',
      '<< /Type /FontDescriptor /FontName /SimSun /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 80 >>',
      ...contents.flatMap((content, i) => [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 300] /Resources << /Font << /F1 3 0 R >> /XObject << /I ${6 + 2 * contents.length} 0 R >> >> /Contents ${7 + 2 * i} 0 R >>`,
        stream(content),
      ]),
      stream('\xff', '/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray'),
      ...more,
    ],
    trailer,
  )

/** 渡口的灯还亮着，老船工把缆绳解开。 in GBK. */
const LINE = 'BT /F1 12 Tf 40 200 Td <b6c9bfdab5c4b5c6bbb9c1c1d7c5a3acc0cfb4acb9a4b0d1c0c2c9febde2bfaaa1a3> Tj ET'
const PICTURE = 'q 200 0 0 100 50 50 cm /I Do Q'

const text = pagesOf('two.pdf', [LINE, LINE])
const picture = pagesOf('picture.pdf', [PICTURE])
const empty = pagesOf('empty.pdf', ['q Q'])
const encrypted = pagesOf(
  'encrypted.pdf',
  [LINE],
  `/ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] /Encrypt 9 0 R`,
  [`<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`],
)
const broken = join(folder, 'broken.pdf')
writeFileSync(broken, 'no PDF at all')

describe('a PDF at the command line', () => {
  it('is one Doc, its pages in order, and what can’t be read is said while the others are done', () => {
    const { stdout, stderr, status } = spawnSync('npx', ['tsx', 'scripts/analyze.ts', broken, picture, empty, encrypted, text], {
      encoding: 'utf8',
    })
    expect(
      stderr
        .trim()
        .split('\n')
        .filter(line => line.startsWith('analyze: '))
        .map(line => line.slice(line.lastIndexOf('/') + 1)),
    ).toEqual([
      'broken.pdf: is no PDF, or a broken one',
      'picture.pdf: its pages are pictures: there is no text in it',
      'empty.pdf: there is no text in it',
      'encrypted.pdf: is encrypted: a password is needed to open it',
    ])
    expect(status).toBe(1)
    const docs = stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(docs).toHaveLength(1)
    expect(docs[0].text).toBe('渡口的灯还亮着，老船工把缆绳解开。\n渡口的灯还亮着，老船工把缆绳解开。')
    expect(docs[0].blocks.map(({ regions }: { regions: { page: number }[] }) => regions[0]?.page)).toEqual([1, 2])
  }, 60_000)
})
