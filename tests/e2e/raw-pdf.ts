// PDFs written by hand, for what no printer makes: no pages, fonts that do not say what they show, passwords, scripts.
import { createHash } from 'node:crypto'

type Bytes = Buffer

/** RC4, which is its own inverse. */
function rc4(key: Bytes, data: Bytes): Bytes {
  const state = Array.from({ length: 256 }, (_, i) => i)
  const swap = (a: number, b: number) => ([state[a], state[b]] = [state[b]!, state[a]!])
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + state[i]! + key[i % key.length]!) & 255
    swap(i, j)
  }
  let [i, j] = [0, 0]
  return Buffer.from(
    data.map(byte => {
      i = (i + 1) & 255
      j = (j + state[i]!) & 255
      swap(i, j)
      return byte ^ state[(state[i]! + state[j]!) & 255]!
    }),
  )
}

const md5 = (...parts: Bytes[]) => parts.reduce((hash, part) => hash.update(part), createHash('md5')).digest()
const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex')
const padded = (password: string) => Buffer.concat([Buffer.from(password), PADDING]).subarray(0, 32)
const hex = (bytes: Bytes) => `<${bytes.toString('hex')}>`

/** What is written of a file: its page's text, or none; a password; more of its catalog. */
interface Contents {
  /** Lines of the page; no page at all if absent. */
  readonly lines?: readonly string[]
  /** What is added to the number of each character. */
  readonly shift?: number
  readonly password?: string
  readonly catalog?: string
  readonly annotations?: string
  /** Pages, each with its number above the lines; one if absent. */
  readonly pages?: number
  /** Degrees by which a page is to be turned for reading; then the lines are drawn so that they are level. */
  readonly rotate?: 90 | 180 | 270
  /** A picture of 200 points in JPEG 2000. */
  readonly picture?: Uint8Array
  /** Bytes of something that no page shows. */
  readonly ballast?: number
}

/** Where a point of an upright page lies on the sheet that is to be turned. */
const TURNED = { 0: [1, 0, 0, 1, 0, 0], 90: [0, 1, -1, 0, 595, 0], 180: [-1, 0, 0, -1, 595, 842], 270: [0, -1, 1, 0, 0, 842] } as const

/** A PDF set in a font that is not in it, with characters by their UTF-16 numbers. */
export function rawPdf(contents: Contents): Uint8Array {
  const { lines, shift = 0, password, catalog = '', annotations = '', pages = 1, rotate = 0, picture, ballast } = contents
  const id = Buffer.alloc(16, 7)
  const owner = password === undefined ? undefined : rc4(md5(padded('owner')).subarray(0, 5), padded(password))
  const permissions = Buffer.from([0xfc, 0xff, 0xff, 0xff])
  const key = owner && md5(padded(password!), owner, permissions, id).subarray(0, 5)
  const sealed = (number: number, data: Bytes) =>
    key ? rc4(md5(key, Buffer.from([number & 255, number >> 8, 0, 0, 0])).subarray(0, 10), data) : data
  const shown = (line: string) => [...line].map(character => (character.charCodeAt(0) + shift).toString(16).padStart(4, '0')).join('')
  const top = rotate % 180 ? 513 : 760
  const drawn = (own: readonly string[]) =>
    Buffer.from(
      [
        `q ${TURNED[rotate].join(' ')} cm`,
        ...own.map((line, i) => `BT /F 12 Tf 1 0 0 1 60 ${top - 18 * i} Tm <${shown(line)}> Tj ET`),
        ...(picture ? ['q 200 0 0 200 60 40 cm /P Do Q'] : []),
        'Q',
      ].join('\n'),
    )
  const encoding = shift ? 'Identity-H' : 'UniGB-UCS2-H'
  const said = (number: number, text: string) => hex(sealed(number, Buffer.from(text)))
  const system = `/Registry ${said(6, 'Adobe')} /Ordering ${said(6, shift ? 'Identity' : 'GB1')} /Supplement ${shift ? 0 : 4}`
  const stream = (number: number, data: Bytes) => {
    const bytes = sealed(number, data)
    return Buffer.concat([Buffer.from(`<< /Length ${bytes.length} >>\nstream\n`), bytes, Buffer.from('\nendstream')])
  }
  const objects: Bytes[] = [
    Buffer.from(`<< /Type /Catalog /Pages 2 0 R ${catalog} >>`),
    Buffer.from(''),
    Buffer.from(''),
    Buffer.from(''),
    Buffer.from(`<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /${encoding} /DescendantFonts [6 0 R] >>`),
    Buffer.from(`<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << ${system} >> /DW 1000 /FontDescriptor 7 0 R >>`),
    Buffer.from(
      '<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>',
    ),
  ]
  const add = (...parts: (string | Bytes)[]): number => objects.push(Buffer.concat(parts.map(part => Buffer.from(part))))
  const shows = picture
    ? `/XObject << /P ${add(`<< /Type /XObject /Subtype /Image /Width 32 /Height 32 /Filter /JPXDecode /Length ${picture.length} >>\nstream\n`, Buffer.from(picture), '\nendstream')} 0 R >>`
    : ''
  const resources = `/Resources << /Font << /F 5 0 R >> ${shows} >>`
  const page = (at: number) =>
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate ${rotate} /Contents ${at} 0 R ${resources} ${annotations} >>`
  const kids: number[] = []
  if (lines) {
    objects[3] = stream(4, drawn(pages > 1 ? ['第1版', ...lines] : lines))
    objects[2] = Buffer.from(page(4))
    kids.push(3)
    for (let number = 2; number <= pages; number++) {
      const at = add(stream(objects.length + 1, drawn([`第${number}版`, ...lines])))
      kids.push(add(page(at)))
    }
  }
  objects[1] = Buffer.from(`<< /Type /Pages /Kids [${kids.map(kid => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`)
  if (ballast) add(`<< /Length ${ballast} >>\nstream\n`, Buffer.alloc(ballast, 'q'), '\nendstream')
  if (owner && key) objects.push(Buffer.from(`<< /Filter /Standard /V 1 /R 2 /O ${hex(owner)} /U ${hex(rc4(key, PADDING))} /P -4 >>`))
  const parts: Bytes[] = [Buffer.from('%PDF-1.5\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  let length = (parts[0] as Bytes).length
  const places = objects.map((object, i) => {
    const place = length
    for (const part of [Buffer.from(`${i + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]) {
      parts.push(part)
      length += part.length
    }
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const encrypt = owner ? `/Encrypt ${objects.length} 0 R /ID [${hex(id)} ${hex(id)}]` : ''
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${encrypt} >>\nstartxref\n${length}\n%%EOF\n`
  return Buffer.concat([...parts, Buffer.from(table + trailer)])
}
