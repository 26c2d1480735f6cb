// What the page for PDFs needs of pdf.js beside its script: the worker, what decodes pictures, and the Chinese encodings.
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { withoutEval } from './without-eval'

/** The Chinese ones of the encodings that PDF knows by name (ISO 32000-2, table 116), and what their characters are in Unicode: pages of old have no others. */
const ENCODINGS =
  /^(?:GB-EUC|GBpc-EUC|GBK-EUC|GBKp-EUC|GBK2K|UniGB-UCS2|UniGB-UTF16|B5pc|HKscs-B5|ETen-B5|ETenms-B5|CNS-EUC|UniCNS-UCS2|UniCNS-UTF16|Adobe-GB1-UCS2|Adobe-CNS1-UCS2)(?:-[HV])?\.bcmap$/

type Asset = { relativeDest: string } & ({ absoluteSrc: string } | { contents: string })

/** The files, and where they go in the extension. */
export function pdfAssets(): Asset[] {
  const from = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  const encodings = readdirSync(join(from, 'cmaps')).filter(name => ENCODINGS.test(name))
  return [
    // Browsers as old as those that we support lack some of what the other build uses.
    { contents: withoutEval(readFileSync(join(from, 'legacy/build/pdf.worker.min.mjs'), 'utf8')), relativeDest: 'pdf/pdf.worker.min.mjs' },
    { absoluteSrc: join(from, 'wasm/openjpeg_nowasm_fallback.js'), relativeDest: 'pdf/openjpeg_nowasm_fallback.js' },
    ...encodings.map(name => ({ absoluteSrc: join(from, 'cmaps', name), relativeDest: `pdf/cmaps/${name}` })),
  ]
}
