// A PDF file → the geometry of its pages, or a sentence that says what is wrong with it.
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PageGeometry } from '../utils/engine/geometry/page'
import { openOptions } from '../utils/pdf/open-options'
import { problemOf } from '../utils/pdf/page-problem'
import { readPageGeometry } from '../utils/pdf/read-page'
import { troubleWith } from '../utils/pdf/trouble'

const PACKAGE = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

/** The pages of a PDF that can be read. Throws with a sentence for people if there is no text in it; what is wrong with single pages is said to `warn`. */
export async function readPdf(data: Uint8Array, warn: (sentence: string) => void): Promise<PageGeometry[]> {
  const task = getDocument({ ...openOptions(`${join(PACKAGE, 'cmaps')}/`), data })
  const opened = await task.promise.catch((error: Error) => {
    throw new Error(troubleWith(error))
  })
  try {
    const pages: PageGeometry[] = []
    for (let number = 1; number <= opened.numPages; number++) {
      try {
        const page = await opened.getPage(number)
        const geometry = await readPageGeometry(page, OPS)
        const isGarbled = problemOf(geometry) === 'garbled'
        if (isGarbled) warn(`page ${number}: ${troubleWith('unreadable-font')}`)
        // Its place among the pages stays.
        pages.push(isGarbled ? { ...geometry, runs: [] } : geometry)
        page.cleanup()
      } catch (error) {
        warn(`page ${number} can't be read: ${(error as Error).message}`)
      }
    }
    if (!pages.some(({ runs }) => runs.length))
      throw new Error(troubleWith(pages.some(({ images }) => images.length) ? 'pictures' : 'empty'))
    return pages
  } finally {
    await task.destroy()
  }
}
