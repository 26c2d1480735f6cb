// Where one page of a site was broken the next one will be: the reader comes to it while `look` is still looking, and reads if that finds something.
import { siteOf, startOf } from '../../utils/settings'
import type { Frame } from './frame'
import { inject, readWishes } from './inject'

/** Sites that are known at once. */
const MOST = 100

export interface Ahead {
  /** Text was found on a site. */
  readonly know: (frame: Frame) => void
  /** Brings the reader into a frame of a site that is known, where the user wants texts to be shown by themselves. */
  readonly bring: (frame: Frame) => void
  /** Whether it was brought into the frame, and reads there; tells once. */
  readonly isReading: (frame: Frame) => Promise<boolean>
}

/** Nothing of it is kept: it is forgotten when the background sleeps. */
export function makeAhead(): Ahead {
  const known = new Set<string>()
  const coming = new Map<string, Promise<boolean>>()
  const keyOf = ({ tabId, frameId }: Frame) => `${tabId} ${frameId}`
  return {
    know: ({ url }) => {
      const site = siteOf(url)
      if (site === undefined) return
      known.delete(site)
      known.add(site)
      const [oldest] = known
      if (known.size > MOST && oldest !== undefined) known.delete(oldest)
    },
    bring: frame => {
      const site = siteOf(frame.url)
      const key = keyOf(frame)
      coming.delete(key)
      if (site === undefined || !known.has(site)) return
      const bringing = async () => {
        const wishes = await readWishes()
        return startOf(wishes, site) === 'always' && inject(frame, wishes, 'if-found')
      }
      coming.set(
        key,
        bringing().catch(() => false),
      )
    },
    isReading: async frame => {
      const key = keyOf(frame)
      const reading = coming.get(key)
      coming.delete(key)
      return (await reading) ?? false
    },
  }
}
