// What there is to see where no PDF is open yet: how to open one, that one is on its way, or what is wrong with it.
import type { VNode } from 'preact'
import { useId } from 'preact/hooks'
import type { Translate } from './translate'

/** Nothing asked for yet; bytes on their way; a password wanted, perhaps again; or a problem, with what helps. */
export type Opening =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'loading'; readonly got: number; readonly of?: number }
  | { readonly kind: 'locked'; readonly wrong: boolean }
  | { readonly kind: 'problem'; readonly why: string; readonly help: string; readonly site?: string }

export interface OnOpening {
  readonly choose: (file: File) => void
  readonly unlock: (password: string) => void
  /** Asks the browser to let the extension fetch from the site. */
  readonly allow: () => void
}

interface Props {
  opening: Opening
  /** Of the file that is being opened. */
  name?: string
  t: Translate
  on: OnOpening
}

/** To be shown alone. */
export function OpenPdf({ opening, name, t, on }: Props): VNode {
  return (
    <main class="opening">
      <h1>{t('extName')}</h1>
      {name && <p class="file">{name}</p>}
      <Now opening={opening} t={t} on={on} />
      <section class="drop">
        <p>{t('pdfDrop')}</p>
        <FileChoice label={t('pdfChoose')} choose={on.choose} primary={opening.kind !== 'locked'} />
        <p class="why">{t('pdfStaysHere')}</p>
      </section>
    </main>
  )
}

function Now({ opening, t, on }: Omit<Props, 'name'>): VNode | null {
  switch (opening.kind) {
    case 'nothing':
      return null
    case 'loading':
      return <Loading {...opening} t={t} />
    case 'locked':
      return <Password wrong={opening.wrong} t={t} unlock={on.unlock} />
    case 'problem':
      return (
        <div class="trouble">
          <p role="alert">{opening.why}</p>
          <p>{opening.help}</p>
          {opening.site && (
            <button type="button" class="primary" onClick={on.allow}>
              {t('pdfAllow', opening.site)}
            </button>
          )}
        </div>
      )
  }
}

const MEGABYTE = 1e6
const megabytes = (bytes: number) => (bytes / MEGABYTE).toFixed(1)

function Loading({ got, of, t }: { got: number; of?: number; t: Translate }): VNode {
  const id = useId()
  return (
    <div class="loading" role="status">
      <label for={id}>{of ? t('pdfLoadingOf', megabytes(got), megabytes(of)) : t('pdfLoading')}</label>
      <progress id={id} value={of ? got : undefined} max={of} />
    </div>
  )
}

function Password({ wrong, t, unlock }: { wrong: boolean; t: Translate; unlock: (password: string) => void }): VNode {
  const id = useId()
  return (
    <form
      class="password"
      onSubmit={event => {
        event.preventDefault()
        const password = new FormData(event.currentTarget).get('password')
        event.currentTarget.reset()
        unlock(String(password ?? ''))
      }}
    >
      <label for={id}>{t('pdfPassword')}</label>
      {wrong && <p role="alert">{t('pdfWrongPassword')}</p>}
      {/* A password of the file's own: nothing is to be kept, nor proposed. */}
      <input id={id} name="password" type="password" autocomplete="off" required ref={input => input?.focus()} />
      <button type="submit" class="primary">
        {t('pdfUnlock')}
      </button>
    </form>
  )
}

/** A button that has the browser ask for a PDF on this computer. */
export function FileChoice({ label, choose, primary = false }: { label: string; choose: (file: File) => void; primary?: boolean }): VNode {
  return (
    <label class="choose">
      <input
        type="file"
        accept="application/pdf,.pdf"
        onChange={event => {
          const [file] = event.currentTarget.files ?? []
          event.currentTarget.value = ''
          if (file) choose(file)
        }}
      />
      <span class={primary ? 'primary' : 'small'}>{label}</span>
    </label>
  )
}
