// Where a reader sets a reading right: what is typed, where it holds, and what is wrong with it if anything is.
import type { VNode } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { countHan, LONGEST_WORD } from '../utils/engine/corrections'
import type { Doc } from '../utils/engine/doc'
import type { Span } from '../utils/engine/text/span'
import { ReadingInput, readTyped } from './ReadingInput'
import type { MentionSubject, Subject, WordSubject } from './subject'
import type { Translate } from './translate'

/** Where a correction holds: on this page, on it until it is left, or on all. */
export const SCOPES = ['page', 'visit', 'always'] as const
export type Scope = (typeof SCOPES)[number]

/** What the page can do about readings. */
export interface Correcting {
  /** How the span is read now, syllables with tone marks. */
  readingOf: (span: Span) => readonly string[]
  /** Asks the user how it is read, outside the page: nothing that is typed in a page is hidden from it. */
  ask: (misread: Misread) => void
}

/** A word, and how it is read now. */
export interface Misread {
  readonly word: string
  readonly reading: readonly string[]
}

/** Whether there is a reading to object to: figures have none of their own, and what is too long is kept nowhere. */
export const isCorrectable = (subject: Subject): subject is WordSubject | MentionSubject =>
  subject.kind !== 'repair' &&
  subject.kind !== 'date' &&
  subject.kind !== 'number' &&
  countHan(subject.name) > 0 &&
  subject.name.length <= LONGEST_WORD

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
  /** Where it may hold; the first one is proposed. */
  scopes: readonly Scope[]
  t: Translate
  /** Keeps a reading; fails where that cannot be. */
  save: (reading: readonly string[], scope: Scope) => Promise<void>
  close: () => void
}

/** The whole page. */
export function CorrectReading({ misread: { word, reading }, scopes, t, save, close }: Props): VNode {
  const input = useRef<HTMLInputElement>(null)
  const [scope, setScope] = useState(scopes[0])
  const [problem, setProblem] = useState('')

  useLayoutEffect(() => {
    input.current?.focus()
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
      await save(typed, scope as Scope)
    } catch {
      return setProblem(t(scope === 'visit' ? 'readingNotShown' : 'notKept'))
    }
    close()
  }

  return (
    <main class="correct" lang={t('uiLanguage')} onKeyDown={event => event.key === 'Escape' && close()}>
      <form onSubmit={submit}>
        <h1>
          {t('readAsTitle')} <b lang="zh-Hans">{word}</b>
        </h1>
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
          {scopes.map(each => (
            <label key={each}>
              <input type="radio" name="scope" value={each} checked={each === scope} onChange={() => setScope(each)} />
              {t(`scope_${each}`)}
            </label>
          ))}
        </fieldset>
        {scopes.includes('visit') && <p class="hint">{t('scopeVisitWhy')}</p>}
        <div class="correct-foot">
          <button type="button" onClick={close}>
            {t('cancel')}
          </button>
          <button type="submit" class="primary">
            {t('save')}
          </button>
        </div>
      </form>
    </main>
  )
}
