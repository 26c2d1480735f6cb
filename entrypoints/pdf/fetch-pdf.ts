// The bytes of a PDF, by its address or from a file; or why they are not to be had, and what helps.
import { browser } from 'wxt/browser'
import { beginsAsPdf } from '../../utils/pdf/address'

/** Why there is no PDF, as the key of a message, for which there is help by the same key with `Help`; the server's answer; a site that the user may allow. */
export interface Refusal {
  readonly problem: string
  readonly answer?: number
  readonly site?: string
}

export type Fetched = { readonly bytes: Uint8Array } | Refusal

/** Called as bytes come: how many there are, and how many there will be if that is known. */
type Told = (got: number, of?: number) => void

/** As permissions know it: without the port. */
function siteOf(address: string): string {
  const { protocol, hostname } = new URL(address)
  return `${protocol}//${hostname}/*`
}

/** Whether the extension may fetch from there. */
const isAllowed = (address: string): Promise<boolean> => browser.permissions.contains({ origins: [siteOf(address)] }).catch(() => false)

/** Has the browser ask the user; to be called as the user clicks. */
export const allow = (address: string): Promise<boolean> => browser.permissions.request({ origins: [siteOf(address)] }).catch(() => false)

async function whyNot(address: string): Promise<Refusal> {
  const { protocol, hostname } = new URL(address)
  if (protocol === 'blob:') return { problem: 'pdfBlob' }
  if (protocol === 'file:') {
    if (import.meta.env.FIREFOX) return { problem: 'pdfLocalFirefox' }
    return { problem: (await browser.extension.isAllowedFileSchemeAccess()) ? 'pdfNotFound' : 'pdfLocal' }
  }
  return (await isAllowed(address)) ? { problem: 'pdfNotFound' } : { problem: 'pdfNotAllowed', site: hostname }
}

async function gather(response: Response, told: Told): Promise<Uint8Array> {
  const of = Number(response.headers.get('content-length')) || undefined
  const reader = response.body?.getReader()
  if (!reader) return new Uint8Array(await response.arrayBuffer())
  const chunks: Uint8Array[] = []
  let got = 0
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    chunks.push(next.value)
    got += next.value.length
    // What was sent compressed is longer in the end.
    told(got, of && of >= got ? of : undefined)
  }
  const bytes = new Uint8Array(got)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

const asPdf = (bytes: Uint8Array): Fetched => (beginsAsPdf(bytes) ? { bytes } : { problem: bytes.length ? 'pdfIsNone' : 'pdfIsVoid' })

/** Fetches it with what the user is logged in by, as the browser's own viewer has done. */
export async function fetchPdf(address: string, told: Told, signal: AbortSignal): Promise<Fetched> {
  try {
    // Firefox would answer for a file with an error in the console of the page.
    if (import.meta.env.FIREFOX && address.startsWith('file:')) return whyNot(address)
    const response = await fetch(address, { signal, credentials: 'include' })
    // A file has none.
    if (!response.ok && response.status) return { problem: 'pdfRefused', answer: response.status }
    return asPdf(await gather(response, told))
  } catch {
    return whyNot(address)
  }
}

/** Reads a file that the user has chosen or dropped. */
export async function readFile(file: File): Promise<Fetched> {
  try {
    return asPdf(new Uint8Array(await file.arrayBuffer()))
  } catch {
    return { problem: 'pdfNotFound' }
  }
}
