// A button that puts who is who on the clipboard as a table, and says so.
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Outline } from '../utils/engine/outline'
import { peopleTable } from './people-table'
import type { Translate } from './translate'

/** Nothing where the page names nobody. */
export function CopyTable({ outline, t }: { outline: Outline; t: Translate }): VNode | null {
  const [said, setSaid] = useState('')
  const people = outline.articles.reduce((sum, article) => sum + article.people.length, 0)
  if (!people) return null
  const copy = async () => {
    // Emptied first, so that the same words are read out again.
    setSaid('')
    try {
      await navigator.clipboard.writeText(peopleTable(outline, t))
      setSaid(t('copied', people))
    } catch {
      setSaid(t('copyFailed'))
    }
  }
  return (
    <p class="copy">
      <button type="button" onClick={copy}>
        {t('copyTable')}
      </button>
      <span class="said" role="status">
        {said}
      </span>
    </p>
  )
}
