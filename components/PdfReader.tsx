// A PDF that is open: its printed pages on the left, what they say on the right; one of the two where there is no room for both.
import type { VNode } from 'preact'
import type { Box } from '../utils/engine/geometry/page'
import { memo } from './memo'
import { FileChoice } from './OpenPdf'
import { PageList, type PageState } from './PageList'
import { type OnPaper, type PageOfFile, PrintedPage } from './PrintedPage'
import { Progress } from './Progress'
import type { Translate } from './translate'

export type Pane = 'paper' | 'text'

/** A page, how far it has got, and why its text isn't to be had, as the key of a message. */
export interface PdfPage extends PageOfFile {
  readonly state: PageState
  readonly problem?: string
}

/** Boxes by the pages that they stand on. */
export type Light = ReadonlyMap<number, readonly Box[]>

export interface OnPdf extends OnPaper {
  readonly goToPage: (page: number) => void
  readonly setZoom: (zoom: number) => void
  readonly setPane: (pane: Pane) => void
  readonly stop: () => void
  readonly goOn: () => void
  readonly openFile: (file: File) => void
  /** Reads a page that is not to be read by itself. */
  readonly readPage: (page: number) => void
}

interface Props {
  name: string
  pages: readonly PdfPage[]
  /** Number of the page that is in sight. */
  current: number
  /** How wide a printed page is, 1 being as wide as its pane. */
  zoom: number
  /** There is room for one pane alone, and which that is. */
  narrow: boolean
  pane: Pane
  /** Whether the text is to be seen at all. */
  reading: boolean
  /** Whether pages are being read, one after the other. */
  isGoing: boolean
  lit: Light
  chosen: Light
  t: Translate
  on: OnPdf
}

const NO_BOXES: readonly Box[] = []
/** How wide printed pages can be. */
export const ZOOMS = [1, 1.5, 2, 3] as const

/** The whole page. The text of page 3 is to be mounted in the element with `data-text="3"`. */
export function PdfReader({ name, pages, current, zoom, narrow, pane, reading, isGoing, lit, chosen, t, on }: Props): VNode {
  const shows = (which: Pane) => (which === 'text' && !reading ? false : !narrow || !reading || pane === which)
  return (
    <div class="pdf" data-narrow={narrow ? '' : undefined} data-pane={reading ? pane : 'paper'} data-reading={reading ? '' : undefined}>
      <aside class="paper" aria-label={t('pane_paper')} inert={!shows('paper')} style={{ '--zoom': zoom }}>
        <Tools name={name} pages={pages} current={current} zoom={zoom} isGoing={isGoing} t={t} on={on} />
        <section class="sheets" tabindex={0} aria-label={t('printedPages')}>
          {pages.map(page => (
            <Kept
              key={page.number}
              page={page}
              lit={lit.get(page.number) ?? NO_BOXES}
              chosen={chosen.get(page.number) ?? NO_BOXES}
              t={t}
              on={on}
            />
          ))}
        </section>
      </aside>
      <main class="text" hidden={!reading} inert={!shows('text')}>
        {narrow && <h1 class="name">{name}</h1>}
        {pages.map(page => (
          <TextOfPage key={page.number} page={page} several={pages.length > 1} t={t} on={on} />
        ))}
      </main>
      {narrow && reading && (
        <nav class="panes" aria-label={t('panes')}>
          {(['paper', 'text'] as const).map(each => (
            <button key={each} type="button" class="pane" aria-pressed={pane === each} onClick={() => on.setPane(each)}>
              {t(`pane_${each}`)}
            </button>
          ))}
        </nav>
      )}
    </div>
  )
}

/** Drawn anew only if something of it is another: a light that moves is on one page. */
const Kept = memo(PrintedPage)

type OfTools = Pick<Props, 'name' | 'pages' | 'current' | 'zoom' | 'isGoing' | 't' | 'on'>

function Tools({ name, pages, current, zoom, isGoing, t, on }: OfTools): VNode {
  const states = pages.map(({ state }) => state)
  const done = states.filter(state => state === 'read' || state === 'failed').length
  const [smaller, larger] = [ZOOMS.findLast(each => each < zoom), ZOOMS.find(each => each > zoom)]
  return (
    <header class="tools">
      <div class="row">
        <h1 title={name}>{name}</h1>
        <button
          type="button"
          class="small"
          aria-label={t('zoomOut')}
          title={t('zoomOut')}
          disabled={!smaller}
          onClick={() => smaller && on.setZoom(smaller)}
        >
          −
        </button>
        <button
          type="button"
          class="small"
          aria-label={t('zoomIn')}
          title={t('zoomIn')}
          disabled={!larger}
          onClick={() => larger && on.setZoom(larger)}
        >
          +
        </button>
        <FileChoice label={t('pdfAnother')} choose={on.openFile} />
      </div>
      {pages.length > 1 && <PageList states={states} current={current} t={t} goTo={on.goToPage} />}
      {pages.length > 1 && done < pages.length && (
        <Progress
          says={t('pagesRead', done, pages.length)}
          value={done}
          max={pages.length}
          button={t(isGoing ? 'stopReading' : 'readAllPages')}
          act={isGoing ? on.stop : on.goOn}
        />
      )}
    </header>
  )
}

const TextOfPage = memo(({ page, several, t, on }: { page: PdfPage; several: boolean; t: Translate; on: OnPdf }): VNode => {
  const { number, state, problem } = page
  return (
    <section class={`page-text ${state}`} data-text-of={number} aria-label={t('textOfPage', number)}>
      {several && <p class="number">{t('pageNumber', number)}</p>}
      {problem && <p role="alert">{t(problem)}</p>}
      {state === 'reading' && <p role="status">{t('readingPage')}</p>}
      {state === 'waiting' && (
        <button type="button" class="small" onClick={() => on.readPage(number)}>
          {t('readThisPage')}
        </button>
      )}
      <div data-text={number} />
    </section>
  )
})
