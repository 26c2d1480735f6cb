// The pages of a file by their numbers.
import type { VNode } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Translate } from './translate'

/** How far a page has got: its text is there, is being read, will be or may be, or cannot be. */
export type PageState = 'read' | 'reading' | 'waiting' | 'failed'

interface Props {
  /** In order. */
  states: readonly PageState[]
  /** Number of the one that is in sight. */
  current: number
  t: Translate
  goTo: (page: number) => void
}

/** One button a page, in one row. */
export function PageList({ states, current, t, goTo }: Props): VNode {
  const list = useRef<HTMLOListElement>(null)
  useLayoutEffect(() => {
    const [row, item] = [list.current, list.current?.children[current - 1] as HTMLElement | undefined]
    if (!row || !item) return
    const [left, right] = [item.offsetLeft - row.offsetLeft, item.offsetLeft - row.offsetLeft + item.offsetWidth]
    if (left < row.scrollLeft || right > row.scrollLeft + row.clientWidth) row.scrollLeft = left - row.clientWidth / 2
  }, [current])
  return (
    <nav class="pages" aria-label={t('pages')}>
      <ol ref={list}>
        {states.map((state, i) => (
          <li key={i}>
            <button
              type="button"
              class={`page-button ${state}`}
              aria-current={i + 1 === current ? 'page' : undefined}
              aria-label={t(`page_${state}`, i + 1)}
              onClick={() => goTo(i + 1)}
            >
              {i + 1}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
