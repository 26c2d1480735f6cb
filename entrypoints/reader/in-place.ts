// One text of a page that is whole, while it is explained where it stands: as soon as what explains is there.
import type { Wishes } from '../../utils/handover'
import { takeExplainer } from '../explainer/give'
import type { Reading } from './reading'
import type { Subject } from './subjects'

/** Explains the text until the signal. */
export function startInPlace(first: Subject, firstWishes: Wishes, changed: () => void, signal: AbortSignal): Reading {
  let [subject, wishes] = [first, firstWishes]
  let reading: Reading | undefined
  const coming = takeExplainer().then(({ explainInPlace }) => {
    if (!signal.aborted) reading = explainInPlace(subject, wishes, changed, signal)
  })
  const then = (act: (reading: Reading) => void) => void coming.then(() => reading && act(reading))
  return {
    apply: next => {
      wishes = next
      reading?.apply(next)
    },
    readAgain: next => {
      subject = next
      reading?.readAgain(next)
    },
    enter: () => then(({ enter }) => enter()),
    goTo: offset => then(({ goTo }) => goTo(offset)),
    // The text stands where it stood.
    top: () => 0,
  }
}
