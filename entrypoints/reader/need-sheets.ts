// The sheets that the background adds to the page: the hiding one comes with the reader, others where a text needs them.
import { browser } from '../../utils/extension-api'
import type { AddSheet, SheetName } from '../../utils/messages'
import type { FoundText } from '../../utils/page/find-text'
import { standsInside } from '../../utils/page/swap'
import { isInPlace } from './subjects'

/** What a text needs to be shown. */
function sheetOf(found: FoundText): readonly SheetName[] {
  const { element, shape } = found
  if (isInPlace(found)) return ['in-place']
  return standsInside(element) && !shape.beside ? ['inside'] : []
}

export interface Sheets {
  /** Done when the page has the sheet, or never will. */
  readonly need: (name: SheetName) => Promise<unknown>
  /** The same for all that texts need. */
  readonly needFor: (texts: readonly FoundText[]) => Promise<unknown>
}

export function makeSheets(): Sheets {
  const asked = new Map<SheetName, Promise<unknown>>()
  const need = (name: SheetName) => {
    const message: AddSheet = { type: 'add-sheet', name }
    // The extension may have been reloaded under the page.
    const added = asked.get(name) ?? Promise.resolve(browser.runtime?.sendMessage(message)).catch(() => undefined)
    asked.set(name, added)
    return added
  }
  return { need, needFor: texts => Promise.all(texts.flatMap(sheetOf).map(need)) }
}
