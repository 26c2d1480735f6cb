// The readings that the user set right: those that are kept, and those that hold until the page is left.
import { addressRead, pageOf, watchCorrections } from '../../utils/corrections'
import { type Correction, withCorrections } from '../../utils/engine/corrections'

/** Calls back with all of them after every change, until the signal; gives what adds one for the time being. */
export function watchReadings(
  first: readonly Correction[],
  changed: (all: readonly Correction[]) => void,
  signal: AbortSignal,
): (correction: Correction) => void {
  let kept = first
  let passing: readonly Correction[] = []
  const tell = () => changed([...kept, ...passing])
  watchCorrections(
    next => {
      kept = next
      tell()
    },
    signal,
    first,
  )
  return correction => {
    passing = withCorrections(passing, [{ ...correction, page: pageOf(addressRead(location.href)) }])
    tell()
  }
}
