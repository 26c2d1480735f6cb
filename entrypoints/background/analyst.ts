// The analyst, wherever the browser lets it be.
import { browser } from 'wxt/browser'
import { startAnalyst } from '../../utils/analyst/analyst'
import type { Expect } from '../../utils/analyst/messages'

/** What Chromium has, and only there. */
interface Offscreen {
  createDocument(page: { readonly url: string; readonly reasons: readonly string[]; readonly justification: string }): Promise<void>
  hasDocument?(): Promise<boolean>
}
interface HasOffscreen {
  readonly chrome?: { readonly offscreen?: Offscreen }
}

export interface Analyst {
  /** Done when it answers. */
  readonly wake: () => Promise<void>
  /** Has the beginning of a text read that is about to be asked for. */
  readonly expect: (begins: string) => void
}

/** To be called as the background begins: in Firefox the analyst is in it. */
export function findAnalyst(): Analyst {
  const { offscreen } = (globalThis as HasOffscreen).chrome ?? {}
  if (!offscreen) {
    const own = startAnalyst()
    return { wake: async () => own.warm(), expect: own.expect }
  }
  let opening: Promise<void> | undefined
  const wake = () => {
    opening ??= offscreen
      .createDocument({
        url: '/analyst.html',
        reasons: ['WORKERS'],
        justification: 'Reads newspaper text apart from the pages that hold it.',
      })
      // There is one already.
      .catch(() => undefined)
      .finally(() => {
        opening = undefined
      })
    return opening
  }
  return {
    wake,
    expect: begins => {
      const message: Expect = { type: 'expect', begins }
      void wake()
        .then(() => browser.runtime.sendMessage(message))
        .catch(() => undefined)
    },
  }
}
