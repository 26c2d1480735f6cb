// The page on which PDFs are read, and which PDF its address asks for.

/** Name of the extension's page. */
export const PDF_PAGE = 'pdf.html'

const MAY_BE = /^(?:https?|file|blob):$/

/** An address that a PDF may be had from, without what names a place in it; nothing for any other. */
export function pdfAddress(address: string | null | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined
  const url = new URL(address)
  url.hash = ''
  return MAY_BE.test(url.protocol) ? url.href : undefined
}

/** The page that opens a PDF, or lets the user choose one, from the root of the extension. */
export const pdfPage = (address?: string): string => `${PDF_PAGE}${address ? `?${new URLSearchParams({ src: address })}` : ''}`

/** Which one the page was opened with, by the query of its address. */
export const askedFor = (query: string): string | undefined => pdfAddress(new URLSearchParams(query).get('src'))

/** What a PDF is called, by its address. */
export function nameOfPdf(address: string): string {
  const { pathname, hostname } = new URL(address)
  const last = pathname.split('/').findLast(Boolean)
  try {
    return last ? decodeURIComponent(last) : hostname
  } catch {
    return last ?? hostname
  }
}

/** Whether an address says by itself that a PDF is there. */
export const isPdfAddress = (address: string | undefined): boolean =>
  address !== undefined && URL.canParse(address) && /\.pdf$/i.test(new URL(address).pathname)

const SIGN = [...'%PDF-'].map(character => character.charCodeAt(0))
/** Bytes in which the sign stands, behind what some programs put before it. */
const HEAD = 1024

/** Whether bytes begin as a PDF does. */
export function beginsAsPdf(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, HEAD)
  return head.some((_, at) => SIGN.every((byte, i) => head[at + i] === byte))
}
