// The dialog in which a reader sets a reading right: what is typed, where it holds, and what is wrong with it if anything is.
import type { VNode } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { countHan } from '../utils/engine/corrections'
import type { Doc } from '../utils/engine/doc'
import type { Span } from '../utils/engine/text/span'
import { ReadingInput, readTyped } from './ReadingInput'
import type { MentionSubject, Subject, WordSubject } from './subject'
import type { Translate } from './translate'

/** Where a correction holds: on this page, or on all. */
export const SCOPES = ['page', 'always'] as const
export type Scope = (typeof SCOPES)[number]

/** What the page can do about readings. */
export interface Correcting {
  /** How the span is read now, syllables with tone marks. */
  readingOf: (span: Span) => readonly string[]
  /** Keeps a correction: the page is shown by it as soon as it is kept. */
  save: (word: string, reading: readonly string[], scope: Scope) => Promise<void>
}

/** A word, and how it is read now. */
export interface Misread {
  readonly word: string
  readonly reading: readonly string[]
}

/** Whether there is a reading to object to: figures have none of their own. */
export const isCorrectable = (subject: Subject): subject is WordSubject | MentionSubject =>
  subject.kind !== 'repair' && subject.kind !== 'date' && subject.kind !== 'number' && countHan(subject.name) > 0

/** What is to be read otherwise when a reader objects to this: of a short form the full one, if the text has it. */
export function misreadOf(
  { text: printed, plain: text = printed }: Doc,
  subject: WordSubject | MentionSubject,
  readingOf: Correcting['readingOf'],
): Misread {
  const { start, end } = subject.span
  const here = text.slice(start, end)
  const word = subject.pinyin ? subject.plain : here
  const at = word === here ? start : text.indexOf(word)
  return { word, reading: readingOf({ start: at, end: at + word.length }) }
}

interface Props {
  misread: Misread
  t: Translate
  save: Correcting['save']
  /** The dialog has closed; `saved` if something was kept. */
  onClosed: (saved: boolean) => void
}

/** A modal dialog, open as soon as it is there. The page does not hear the keys that are typed in it. */
export function CorrectReading({ misread: { word, reading }, t, save, onClosed }: Props): VNode {
  const ref = useRef<HTMLDialogElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const saved = useRef(false)
  // A character alone is read in one way here and in another there; a longer word hardly ever is.
  const [scope, setScope] = useState<Scope>(countHan(word) > 1 ? 'always' : 'page')
  const [problem, setProblem] = useState('')

  useLayoutEffect(() => {
    ref.current?.showModal?.()
    input.current?.select()
  }, [])

  const submit = async (event: Event) => {
    event.preventDefault()
    const typed = readTyped(input.current?.value ?? '', word, t)
    if (typeof typed === 'string') {
      setProblem(typed)
      return input.current?.focus()
    }
    try {
      await save(word, typed, scope)
      saved.current = true
      ref.current?.close()
    } catch {
      setProblem(t('readingNotSaved'))
    }
  }

  return (
    <dialog
      class="correct"
      aria-labelledby="correct-title"
      lang={t('uiLanguage')}
      ref={ref}
      onClose={() => onClosed(saved.current)}
      onKeyDown={event => event.stopPropagation()}
    >
      <form onSubmit={submit}>
        <p id="correct-title">
          {t('readAsTitle')} <b lang="zh-Hans">{word}</b>
        </p>
        <ReadingInput
          id="correct-reading"
          field={input}
          reading={reading.join(' ')}
          problem={problem}
          t={t}
          onInput={() => setProblem('')}
        />
        <fieldset>
          <legend>{t('readAsWhere')}</legend>
          {SCOPES.map(each => (
            <label key={each}>
              <input type="radio" name="scope" value={each} checked={each === scope} onChange={() => setScope(each)} />
              {t(`scope_${each}`)}
            </label>
          ))}
        </fieldset>
        <div class="correct-foot">
          <button type="button" onClick={() => ref.current?.close()}>
            {t('cancel')}
          </button>
          <button type="submit" class="primary">
            {t('save')}
          </button>
        </div>
      </form>
    </dialog>
  )
}
