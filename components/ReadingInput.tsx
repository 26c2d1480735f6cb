// The field in which a reading is typed, with its hint and what is wrong with it; and how that is found out.
import type { RefObject, VNode } from 'preact'
import { countHan } from '../utils/engine/corrections'
import { readSyllables } from '../utils/engine/syllable'
import type { Translate } from './translate'

interface Props {
  /** Not to be used twice on a page. */
  id: string
  field: RefObject<HTMLInputElement | null>
  /** What stands in it at first. */
  reading?: string
  /** Empty if there is none. */
  problem: string
  t: Translate
  onInput: () => void
}

/** A labelled text field; a problem is said at once. */
export function ReadingInput({ id, field, reading = '', problem, t, onInput }: Props): VNode {
  return (
    <>
      <label for={id}>{t('reading')}</label>
      <input
        id={id}
        ref={field}
        lang="zh-Latn"
        defaultValue={reading}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        aria-describedby={`${id}-hint ${id}-problem`}
        aria-invalid={problem !== ''}
        onInput={onInput}
      />
      <p id={`${id}-hint`} class="hint">
        {t('readingHint')}
      </p>
      <p id={`${id}-problem`} class="problem" role="alert">
        {problem}
      </p>
    </>
  )
}

/** Whether the text is syllables, however many. */
const isPinyin = (typed: string): boolean => [...typed].some((_, i) => readSyllables(typed, i + 1))

/** The syllables of the word that was typed; or what is wrong with them, in the user's language. */
export function readTyped(typed: string, word: string, t: Translate): readonly string[] | string {
  const count = countHan(word)
  return readSyllables(typed, count) ?? (isPinyin(typed) ? t('readingCount', count) : t('readingUnknown'))
}
