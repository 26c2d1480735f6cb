// The readings that the user set right: all of them, each to be removed; into a file and out of one.
import type { VNode } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { type Correction, countHan, LONGEST_WORD, parseCorrections } from '../utils/engine/corrections'
import { joinSyllables } from '../utils/engine/readings/spelling'
import { ReadingInput, readTyped } from './ReadingInput'
import type { Translate } from './translate'

/** What can be asked for. */
export interface OnCorrections {
  forget: (correction: Correction) => void
  /** Offers them as a file. */
  exportAll: () => void
  /** Adds them; tells whether they could be kept. */
  add: (corrections: readonly Correction[]) => Promise<boolean>
}

interface Props {
  corrections: readonly Correction[]
  t: Translate
  on: OnCorrections
}

/** A section of the options page. */
export function Corrections({ corrections, t, on }: Props): VNode {
  const [said, setSaid] = useState('')
  const take = async (input: HTMLInputElement) => {
    const [file] = input.files ?? []
    const read = file && parseCorrections(await file.text())
    const isKept = read && (await on.add(read))
    // The same file may be chosen again once it is mended.
    input.value = ''
    if (!file) return
    if (!read) setSaid(t('importProblem', file.name))
    else setSaid(isKept === false ? '' : t('imported', read.length))
  }
  return (
    <section>
      <h2 id="corrections">{t('corrections')}</h2>
      {corrections.length === 0 && <p class="why">{t('noCorrections')}</p>}
      <List corrections={corrections} t={t} forget={on.forget} />
      <Add t={t} add={on.add} />
      <div class="files">
        <button type="button" disabled={corrections.length === 0} onClick={on.exportAll}>
          {t('export')}
        </button>
        <label>
          {t('import')} <input type="file" accept=".json,application/json" onChange={event => take(event.currentTarget)} />
        </label>
      </div>
      <p role="status">{said}</p>
    </section>
  )
}

/** Entries that are drawn at once: ten thousand would take a second. */
const PORTION = 100

/** They can be looked through where they are many. */
function List({ corrections, t, forget }: { corrections: readonly Correction[]; t: Translate; forget: OnCorrections['forget'] }): VNode {
  const [sought, setSought] = useState('')
  const [most, setMost] = useState(PORTION)
  const says = ({ word, reading, page = '' }: Correction) => [word, joinSyllables(reading), page].some(each => each.includes(sought))
  const found = sought ? corrections.filter(says) : corrections
  const shown = found.slice(0, most)
  return (
    <>
      {corrections.length > PORTION && (
        <label class="find">
          {t('findCorrection')}
          <input
            type="search"
            autocomplete="off"
            spellcheck={false}
            onInput={event => {
              setSought(event.currentTarget.value.trim())
              setMost(PORTION)
            }}
          />
        </label>
      )}
      <ul class="sites" aria-labelledby="corrections">
        {shown.map(each => (
          <li key={`${each.word} ${each.page}`}>
            <span>
              <b lang="zh-Hans">{each.word}</b> {joinSyllables(each.reading)}
            </span>
            <span class="why page">{each.page ?? t('scope_always')}</span>
            <button type="button" aria-label={t('forgetCorrection', each.word)} onClick={() => forget(each)}>
              ×
            </button>
          </li>
        ))}
      </ul>
      {corrections.length > PORTION && (
        <div class="files">
          <span role="status">{t('someCorrections', shown.length, found.length)}</span>
          {shown.length < found.length && (
            <button type="button" onClick={() => setMost(most + PORTION)}>
              {t('moreCorrections')}
            </button>
          )}
        </div>
      )}
    </>
  )
}

/** A correction for all pages, without a page: ordinary words have tooltips for the pointer alone. */
function Add({ t, add }: { t: Translate; add: OnCorrections['add'] }): VNode {
  const word = useRef<HTMLInputElement>(null)
  const reading = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState('')
  const submit = async (event: Event) => {
    event.preventDefault()
    const form = event.target as HTMLFormElement
    const name = word.current?.value.trim() ?? ''
    const typed = countHan(name) ? readTyped(reading.current?.value ?? '', name, t) : t('noChinese')
    if (typeof typed === 'string') return setProblem(typed)
    setProblem('')
    if ((await add([{ word: name, reading: typed }])) === false) return
    form.reset()
    word.current?.focus()
  }
  return (
    <form class="add" onSubmit={submit}>
      <label for="new-word">{t('word')}</label>
      <input id="new-word" ref={word} lang="zh-Hans" maxLength={LONGEST_WORD} autocomplete="off" />
      <ReadingInput id="new-reading" field={reading} problem={problem} t={t} onInput={() => setProblem('')} />
      <button type="submit">{t('add')}</button>
    </form>
  )
}
