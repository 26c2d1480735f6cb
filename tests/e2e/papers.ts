// Newspapers of our own as PDFs, printed by Chromium from pages of HTML.
import { launch } from '../../scripts/browser'
import { each, PARAGRAPHS } from './news'

/** Two articles, each with its headline over two columns, side by side. */
const FRONT = `<section class="column">${article(0, 5)}</section><section class="column">${article(5, 9)}</section>`

function article(from: number, to: number): string {
  const [title, ...paragraphs] = PARAGRAPHS.slice(from, to)
  return `<h2>${title}</h2><div class="set">${each('p', paragraphs)}</div>`
}

const SHEET = `<style>
  @page { size: A4 landscape; margin: 12mm }
  body { margin: 0; font: 11pt/1.6 "Noto Serif CJK SC", serif }
  .sheet { break-after: page } .sheet:last-child { break-after: auto }
  .folio { margin: 0 0 6mm; font-size: 8pt } h2 { margin: 0 0 3mm; font-size: 19pt; line-height: 1.3 }
  .front { display: flex; gap: 10mm } .column { flex: 1 } .set { columns: 2; column-gap: 6mm; text-align: justify }
  p { margin: 0; text-indent: 2em } img { width: 200mm }
</style>`

/** A picture, without any text in it. */
const PICTURE =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAFklEQVR4nGNgYGBobGxkYGBgYGBgAAAXBAKBN5N1SAAAAABJRU5ErkJggg=='

const sheets = (...markup: string[]) => SHEET + markup.map(each => `<section class="sheet">${each}</section>`).join('')

/** Of so many pages, each with the second article. */
const many = (pages: number) =>
  sheets(...Array.from({ length: pages }, (_, i) => `<h2>第${i + 1}版 ${PARAGRAPHS[5]}</h2>${each('p', PARAGRAPHS.slice(6))}`))

/** The title of the first page's first article, and of its second. */
export const [FIRST, SECOND] = [PARAGRAPHS[0], PARAGRAPHS[5]]

export interface Papers {
  /** A page with both articles. */
  readonly front: Uint8Array
  /** The same, a page that is a picture, and a page with the second article alone. */
  readonly three: Uint8Array
  /** An article that goes on on the second page, below another. */
  readonly jump: Uint8Array
  /** Forty pages. */
  readonly many: Uint8Array
}

/** Prints them. */
export async function printPapers(): Promise<Papers> {
  const browser = await launch('chromium', true)
  const page = await browser.newPage()
  const print = async (markup: string) => {
    await page.setContent(markup)
    return page.pdf({ preferCSSPageSize: true })
  }
  const front = `<p class="folio">2024年9月12日 星期四 云桥日报</p><div class="front">${FRONT}</div>`
  const papers = {
    front: await print(sheets(front)),
    three: await print(sheets(front, `<img src="${PICTURE}">`, article(5, 9))),
    jump: await print(
      sheets(
        `<h2>${PARAGRAPHS[0]}</h2><div class="set">${each('p', [...PARAGRAPHS.slice(1, 4), '（下转第2版）'])}</div>`,
        `${article(5, 9)}<div style="height: 6mm"></div><h2>三千户居民喜迎新变化</h2><div class="set">${each('p', ['（上接第1版）', PARAGRAPHS[4], ...PARAGRAPHS.slice(2, 4)])}</div>`,
      ),
    ),
    many: await print(many(40)),
  }
  await browser.close()
  return papers
}
