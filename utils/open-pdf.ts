// Opens the page for PDFs in a tab of its own, beside the one that it was asked for in.
import { browser } from 'wxt/browser'
import { pdfAddress, pdfPage } from './pdf/address'

interface Beside {
  readonly id?: number | undefined
  readonly index?: number | undefined
}

/** With the PDF at this address, or to choose one. */
export async function openPdf(address?: string, { id, index }: Beside = {}): Promise<void> {
  await browser.tabs.create({
    url: browser.runtime.getURL('/') + pdfPage(pdfAddress(address)),
    ...(index !== undefined && { index: index + 1 }),
    ...(id !== undefined && id >= 0 && { openerTabId: id }),
  })
}
