// A text that is whole, explained where it stands: its words and mentions are marked in the page itself, until the signal.
import { render } from 'preact'
import inPlaceCss from '../../components/in-place.css?inline'
import css from '../../components/reading-view.css?inline'
import { Tooltip } from '../../components/Tooltip'
import { annotationsOf } from '../../utils/engine/annotations'
import { annotate } from '../../utils/page/annotate'
import { addStyle } from '../../utils/page/style'
import type { PinyinMode } from '../../utils/settings'
import { translate } from '../../utils/translate'
import type { Reading } from './reading'
import { correctingOf, lookUpFor, type Shown, shownOf, type Wishes } from './shown'
import type { Subject } from './subjects'

/** The last marked word that begins at or before the offset of the text. */
function wordAt(element: Element, offset: number): HTMLElement | undefined {
  let found: HTMLElement | undefined
  for (const word of element.querySelectorAll<HTMLElement>('qianzi-word')) {
    if (Number(word.dataset.start) > offset) break
    found = word
  }
  return found
}

/** The sheet of the page as a shadow root needs it, from which `html` is out of reach. */
const sheetInside = (pinyin: PinyinMode) => inPlaceCss.replaceAll(`html:has(> qianzi-reader[data-pinyin="${pinyin}"])`, ':host')

/** Marks the text; the signal takes every mark away, and the page's own nodes are as they were. */
export function startInPlace(subject: Subject, wishes: Wishes, changed: () => void, signal: AbortSignal): Reading {
  const { element, text, doc } = subject
  const host = document.createElement('qianzi-reader')
  host.dataset.place = 'aside'
  const root = host.attachShadow({ mode: 'open' })
  const place = document.createElement('div')
  addStyle(root, css, signal)
  root.append(place)
  document.documentElement.append(host)
  const tree = element.getRootNode()
  let sheet = new AbortController()
  const shown = shownOf(subject)
  const annotations = ({ doc, known }: Shown) => doc.blocks.flatMap(block => annotationsOf(doc, block, known))
  let annotated = shown(wishes)
  const annotateAs = annotate(element, text, doc, annotations(annotated), changed, signal)
  const apply = (wishes: Wishes) => {
    const { pinyin, tooltips } = wishes
    host.dataset.pinyin = pinyin
    const next = shown(wishes)
    if (annotated !== next) annotateAs(annotations(next))
    annotated = next
    sheet.abort()
    sheet = new AbortController()
    if (tree instanceof ShadowRoot) addStyle(tree, sheetInside(pinyin), AbortSignal.any([sheet.signal, signal]))
    render(
      <Tooltip
        doc={annotated.doc}
        t={translate}
        signal={signal}
        on={tooltips}
        area={element}
        lookUp={lookUpFor(wishes)}
        correcting={correctingOf(doc, wishes)}
      />,
      place,
    )
  }
  apply(wishes)
  signal.addEventListener(
    'abort',
    () => {
      render(null, place)
      host.remove()
    },
    { once: true },
  )
  const goTo = (offset: number) => wordAt(element, offset)?.scrollIntoView({ block: 'center', behavior: 'instant' })
  // The text stands where it stood.
  return { apply, goTo, top: () => 0 }
}
