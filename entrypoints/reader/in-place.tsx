// A text that is whole, explained where it stands: its words and mentions are marked in the page itself, until the signal.
import { render } from 'preact'
import { annotationsOf } from '../../components/annotations'
import { Tooltip } from '../../components/Tooltip'
import { annotate } from '../../utils/page/annotate'
import type { Settings } from '../../utils/settings'
import { translate } from '../../utils/translate'
import { addStyle, lookUp, type Reading, type Subject } from './reading'

/** The last marked word that begins at or before the offset of the text. */
function wordAt(offset: number): HTMLElement | undefined {
  let found: HTMLElement | undefined
  for (const word of document.querySelectorAll<HTMLElement>('qianzi-word')) {
    if (Number(word.dataset.start) > offset) break
    found = word
  }
  return found
}

/** Whether a text is explained in its place: whole text, but not in a shadow root, where the sheet for the marks does not reach. */
export const staysInPlace = ({ broken, element }: Subject): boolean => !broken && element.getRootNode() === document

/** Marks the text; the signal takes every mark away, and the page's own nodes are as they were. */
export function startInPlace({ element, text, doc }: Subject, settings: Settings, changed: () => void, signal: AbortSignal): Reading {
  const host = document.createElement('qianzi-reader')
  host.dataset.place = 'aside'
  const root = host.attachShadow({ mode: 'open' })
  const place = document.createElement('div')
  addStyle(root)
  root.append(place)
  document.documentElement.append(host)
  const annotations = doc.blocks.flatMap(block => annotationsOf(doc, block))
  annotate(element, text, doc, annotations, changed, signal)
  const apply = ({ pinyin, tooltips }: Settings) => {
    host.dataset.pinyin = pinyin
    render(<Tooltip doc={doc} t={translate} signal={signal} on={tooltips} area={document} lookUp={lookUp} />, place)
  }
  apply(settings)
  signal.addEventListener(
    'abort',
    () => {
      render(null, place)
      host.remove()
    },
    { once: true },
  )
  return { apply, goTo: offset => wordAt(offset)?.scrollIntoView({ block: 'center', behavior: 'instant' }) }
}
