// The toolbar popup: what was found on this page, where it is, and how it is shown.
import type { ComponentChildren, VNode } from 'preact'
import { useCallback, useId } from 'preact/hooks'
import type { Outline as OutlineOfDoc } from '../utils/engine/outline'
import type { ReaderStatus } from '../utils/messages'
import type { PinyinMode, Start } from '../utils/settings'
import { PinyinChoice, StartChoice, Switch } from './Controls'
import { CopyTable } from './CopyTable'
import { Outline } from './Outline'
import { Progress } from './Progress'
import type { Translate } from './translate'

/** What there is to show: a page that is or can be read, one whose text waits to be asked for, one that may have some, one with nothing for us, one that we may not look at, or not known yet. */
export type PopupState =
  | { readonly kind: 'reading'; readonly status: ReaderStatus }
  | { readonly kind: 'offered' }
  | { readonly kind: 'unsure' }
  /** `readable`: there is some Chinese, which can be read if the user wants it. */
  | { readonly kind: 'nothing'; readonly readable: boolean }
  /** A PDF, or a page that may be one; how it can be had, or why it can't, as the key of a message. */
  | { readonly kind: 'pdf'; readonly sure: boolean; readonly address?: string; readonly obstacle?: string }
  | { readonly kind: 'unreachable'; readonly why: string; readonly help?: string | undefined }
  | { readonly kind: 'loading' }

/** A PDF that lies in the page. */
export interface PdfInPage {
  readonly address: string
  readonly name: string
}

/** The site of the page, and what is done there. */
export interface PopupSite {
  readonly host: string
  readonly start: Start
}

interface Props {
  state: PopupState
  /** Absent on pages that no extension may look at. */
  site?: PopupSite
  pdfs?: readonly PdfInPage[]
  /** What went wrong with the last choice, in the user's language; empty if nothing did. */
  problem?: string
  t: Translate
  on: {
    goTo: (at: number) => void
    setReading: (on: boolean) => void
    setPinyin: (mode: PinyinMode) => void
    setTooltips: (on: boolean) => void
    setRepairs: (on: boolean) => void
    readAnyway: () => void
    /** Opens a PDF, or lets one be chosen. */
    openPdf: (address?: string) => void
    setStart: (start: Start) => void
  }
}

/** The whole popup in its state. */
export function Popup({ state, site, pdfs = [], problem = '', t, on }: Props): VNode {
  return (
    <main class="popup">
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <State state={state} t={t} on={on} />
      {pdfs.length > 0 && <Pdfs pdfs={pdfs} t={t} open={on.openPdf} />}
      {site && (
        <section class="site" aria-label={site.host}>
          <StartChoice label={t('onSite', site.host)} start={site.start} t={t} set={on.setStart} />
        </section>
      )}
      {state.kind !== 'loading' && state.kind !== 'pdf' && (
        <p class="quiet">
          <a href="/pdf.html" target="_blank" rel="noopener">
            {t('pdfOpenFile')}
          </a>
          <a href="/options.html" target="_blank" rel="noopener">
            {t('settings')}
          </a>
        </p>
      )}
    </main>
  )
}

function Pdfs({ pdfs, t, open }: { pdfs: readonly PdfInPage[]; t: Translate; open: (address: string) => void }): VNode {
  const id = useId()
  return (
    <section class="pdfs" aria-labelledby={id}>
      <h2 id={id}>{t('pdfsHere')}</h2>
      <ul>
        {pdfs.map(({ address, name }) => (
          <li key={address}>
            <button type="button" class="go" title={address} onClick={() => open(address)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function State({ state, t, on }: Omit<Props, 'site' | 'problem' | 'pdfs'>): VNode {
  switch (state.kind) {
    case 'reading':
      return <Reading status={state.status} t={t} on={on} />
    case 'offered':
      return (
        <Sheet t={t}>
          <Offer t={t} readAnyway={on.readAnyway} says={t('offered')} button={t('readIt')} />
        </Sheet>
      )
    case 'unsure':
      return (
        <Sheet t={t}>
          <Offer t={t} readAnyway={on.readAnyway} says={t('unsure')} why={t('unsureWhy')} button={t('readThisPage')} focused />
        </Sheet>
      )
    case 'nothing':
      return (
        <Sheet t={t}>
          {state.readable ? (
            <Offer t={t} readAnyway={on.readAnyway} says={t('nothingHere')} why={t('nothingHereWhy')} />
          ) : (
            <p role="status">{t('problemNoText')}</p>
          )}
        </Sheet>
      )
    case 'pdf':
      return (
        <Sheet t={t}>
          <section class="offer">
            <p role="status">{t(state.sure ? 'isPdf' : 'mayBePdf')}</p>
            <p class="why">{state.obstacle ? `${t(state.obstacle)} ${t(`${state.obstacle}Help`)}` : t('isPdfHelp')}</p>
            <button type="button" class="primary" onClick={() => on.openPdf(state.address)}>
              {t(state.obstacle ? 'pdfOpenFile' : 'pdfOpenThis')}
            </button>
          </section>
        </Sheet>
      )
    case 'unreachable':
      return (
        <Sheet t={t}>
          <section class="offer">
            <p role="alert">{state.why}</p>
            {state.help && <p class="why">{state.help}</p>}
          </section>
        </Sheet>
      )
    case 'loading':
      return (
        <Sheet t={t}>
          <p role="status">{t('loading')}</p>
        </Sheet>
      )
  }
}

function Reading({ status, t, on }: { status: ReaderStatus } & Omit<Props, 'state' | 'site' | 'problem' | 'pdfs'>): VNode {
  const { outline, problem, progress } = status
  // Where no text was found, the user may know better; what failed stays so.
  if (!outline.articles.length && problem && problem !== 'problemNoText')
    return (
      <Sheet t={t}>
        <p role="alert">{t(problem)}</p>
      </Sheet>
    )
  if (!outline.articles.length)
    return (
      <Sheet t={t}>
        <Offer t={t} readAnyway={on.readAnyway} says={problem ? t(problem) : t('nothingHere')} />
      </Sheet>
    )
  return (
    <Sheet t={t} counts={countsOf(outline, t)}>
      {problem && (
        <p class="problem" role="alert">
          {t(problem)}
        </p>
      )}
      {progress && (
        <Progress
          says={t('readSoFar', Math.floor((100 * progress.read) / progress.of))}
          value={progress.read}
          max={progress.of}
          button={t('stopReading')}
          act={() => on.setReading(false)}
        />
      )}
      <section class="controls" aria-label={t('display')}>
        <Switch label={t(status.inPlace ? 'inPlace' : 'readingView')} on={status.reading} set={on.setReading} />
        <Switch label={t('tooltips')} on={status.tooltips} set={on.setTooltips} />
        {!status.inPlace && <Switch label={t('showRepairs')} on={status.repairs} set={on.setRepairs} />}
        <PinyinChoice mode={status.pinyin} level={status.hskLevel} t={t} set={on.setPinyin} />
      </section>
      <Outline outline={outline} t={t} goTo={on.goTo} />
      <CopyTable outline={outline} t={t} />
    </Sheet>
  )
}

/** Articles, people (each once, reporters too), and all that is explained on the page. */
function countsOf({ articles, counts }: OutlineOfDoc, t: Translate): string {
  const people = new Set(articles.flatMap(({ people, reporters }) => [...people.map(({ name }) => name), ...reporters]))
  const mentions = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return t('counts', articles.length, people.size, mentions)
}

function Sheet({ t, counts, children }: { t: Translate; counts?: string; children: ComponentChildren }): VNode {
  return (
    <>
      <header>
        <h1>{t('extName')}</h1>
        {counts && <p>{counts}</p>}
      </header>
      {children}
    </>
  )
}

interface OfferProps {
  says: string
  why?: string
  button?: string
  /** The button has the focus from the start. */
  focused?: boolean
  t: Translate
  readAnyway: () => void
}

function Offer({ says, why, button, focused, t, readAnyway }: OfferProps): VNode {
  const about = useId()
  const focus = useCallback((element: HTMLElement | null) => void (focused && element?.focus()), [focused])
  return (
    <section class="offer">
      <div id={about}>
        <p role="status">{says}</p>
        {why && <p class="why">{why}</p>}
      </div>
      <button type="button" class="primary" ref={focus} aria-describedby={about} onClick={readAnyway}>
        {button ?? t('readAnyway')}
      </button>
    </section>
  )
}
