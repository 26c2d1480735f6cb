// The reading view with its tooltip, mounted anew for each test of a file, and what a reader does with it.
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, vi } from 'vitest'
import { makeSampleDoc } from '../fixtures/sample-doc'
import { ExplainedView } from './explained-view'

export const doc = makeSampleDoc()
export const t = (key: string, ...values: (string | number)[]) => [key, ...values].join(' ')

type Props = Omit<Parameters<typeof ExplainedView>[0], 'doc' | 't' | 'signal'> & { doc?: typeof doc }

export function makeStage() {
  let root: ShadowRoot
  let controller: AbortController
  const show = (props: Props = {}) =>
    act(() => render(<ExplainedView doc={doc} t={t} signal={controller.signal} {...props} />, root as unknown as Element))
  beforeEach(() => {
    vi.useFakeTimers()
    controller = new AbortController()
    root = document.body.appendChild(document.createElement('qianzi-reader')).attachShadow({ mode: 'open' })
  })
  afterEach(() => {
    vi.useRealTimers()
    controller.abort()
    document.body.replaceChildren()
  })
  return {
    /** Mounts the view, or what is changed of it. */
    show,
    root: () => root,
    end: () => act(() => controller.abort()),
    texts: (selector: string) => [...root.querySelectorAll(selector)].map(element => element.textContent),
    point: (element: Element, type: string) =>
      act(() => {
        element.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }))
        vi.advanceTimersByTime(500)
      }),
    press: (key: string, ctrlKey = false) =>
      act(() => void root.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, composed: true }))),
    tooltip: () => root.querySelector<HTMLElement>('[role="tooltip"]') as HTMLElement,
    mentionOf: (name: string) =>
      [...root.querySelectorAll<HTMLElement>('[data-mention]')].find(each => each.textContent === name) as HTMLElement,
  }
}
