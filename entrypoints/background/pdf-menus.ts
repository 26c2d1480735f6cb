// The menus by which PDFs are opened: on links to them, in frames that show one, and at the button of the toolbar.
import type { Menus } from 'webextension-polyfill'
import { browser } from 'wxt/browser'
import { openPdf } from '../../utils/open-pdf'
import { translate } from '../../utils/translate'

/** Patterns count capitals. */
const PDFS = ['pdf', 'PDF'].flatMap(end => [`*://*/*.${end}`, `*://*/*.${end}?*`, `file:///*.${end}`])

const MENUS: readonly Menus.CreateCreatePropertiesType[] = [
  { id: 'pdf-link', title: 'pdfOpenLink', contexts: ['link'], targetUrlPatterns: PDFS },
  { id: 'pdf-here', title: 'pdfOpenThis', contexts: ['page', 'frame'], documentUrlPatterns: PDFS },
  { id: 'pdf-file', title: 'pdfOpenFile', contexts: ['action'] },
]

/** To be called when the background starts. */
export function offerPdfs(): void {
  // Telephones have no such menus.
  const { contextMenus } = browser
  if (!contextMenus) return
  browser.runtime.onInstalled.addListener(async () => {
    await contextMenus.removeAll()
    for (const menu of MENUS)
      contextMenus.create({ ...menu, title: translate(menu.title as string) } as Parameters<typeof contextMenus.create>[0])
  })
  contextMenus.onClicked.addListener(({ menuItemId, linkUrl, frameUrl, pageUrl }, tab) => {
    const address = { 'pdf-link': linkUrl, 'pdf-here': frameUrl ?? pageUrl }[menuItemId as string]
    void openPdf(address, tab).catch(() => undefined)
  })
}
