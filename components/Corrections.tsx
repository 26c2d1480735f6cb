// The readings that the user set right: all of them, each to be removed; into a file and out of one.
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { type Correction, parseCorrections } from '../utils/engine/corrections'
import { joinSyllables } from './spelling'
import type { Translate } from './translate'

/** What can be asked for. */
export interface OnCorrections {
  forget: (correction: Correction) => void
  /** Offers them as a file. */
  exportAll: () => void
  /** Adds those of a file. */
  add: (corrections: readonly Correction[]) => void
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
    if (read) on.add(read)
    // The same file may be chosen again once it is mended.
    input.value = ''
    if (file) setSaid(read ? t('imported', read.length) : t('importProblem', file.name))
  }
  return (
    <section>
      <h2 id="corrections">{t('corrections')}</h2>
      {corrections.length === 0 && <p class="why">{t('noCorrections')}</p>}
      <ul class="sites" aria-labelledby="corrections">
        {corrections.map(each => (
          <li key={`${each.word} ${each.page}`}>
            <span>
              <b lang="zh-Hans">{each.word}</b> {joinSyllables(each.reading)}
            </span>
            <span class="why page">{each.page ?? t('scope_always')}</span>
            <button type="button" aria-label={t('forgetCorrection', each.word)} onClick={() => on.forget(each)}>
              ×
            </button>
          </li>
        ))}
      </ul>
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
