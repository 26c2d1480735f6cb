// pdf.js, which is in no other page: its worker and what it knows of old Chinese encodings lie in the folder `pdf` of the extension.
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { browser } from 'wxt/browser'
import { openOptions } from '../../utils/pdf/open-options'

const FOLDER = `${browser.runtime.getURL('/')}pdf/`

const loading = import('pdfjs-dist/legacy/build/pdf.mjs')

/** The operators of pages, by their names. */
export const operators = async (): Promise<Record<string, number>> => (await loading).OPS

/** A PDF that is open; or why it is not, as the key of a message. */
export type Loaded = { readonly pdf: PDFDocumentProxy } | { readonly problem: string }

const PROBLEMS: Readonly<Record<string, string>> = { InvalidPDFException: 'pdfBroken', PasswordException: 'pdfLocked' }

/** Opens a PDF. `askPassword` gives one, and is told whether the last was wrong. Whatever scripts and links there are in it: nothing here runs them. */
export type Load = (bytes: Uint8Array, askPassword: (wrong: boolean) => Promise<string>) => Promise<Loaded>

/** Has the worker begin, so that it is there when the bytes are, and gives what opens them; all of it ends with the signal. */
export function startLoader(signal: AbortSignal): Load {
  const port = new Worker(`${FOLDER}pdf.worker.min.mjs`, { type: 'module' })
  signal.addEventListener('abort', () => port.terminate(), { once: true })
  return async (bytes, askPassword) => {
    const { getDocument, PDFWorker, PasswordResponses } = await loading
    const worker = PDFWorker.create({ port, verbosity: 0 })
    const task = getDocument({
      ...openOptions(`${FOLDER}cmaps/`),
      data: bytes,
      worker,
      wasmUrl: FOLDER,
      // WebAssembly would want a word more in the extension's own policy.
      useWasm: false,
      useWorkerFetch: true,
    })
    task.onPassword = (update: (password: string) => void, reason: number) => {
      void askPassword(reason === PasswordResponses.INCORRECT_PASSWORD).then(update)
    }
    const end = () => {
      // What is on its way fails, which is nothing to anybody then.
      void task.destroy().catch(() => undefined)
      worker.destroy()
    }
    signal.addEventListener('abort', end, { once: true })
    try {
      const pdf = await task.promise
      return pdf.numPages ? { pdf } : { problem: 'pdfIsVoid' }
    } catch (error) {
      return { problem: PROBLEMS[(error as Error).name] ?? 'pdfBroken' }
    }
  }
}
