// A text that is drawn as the reading view, explained: readings over its words, and the tooltip.
import { render } from 'preact'
import { elementGround } from '../../components/element-ground'
import { Tooltip } from '../../components/Tooltip'
import css from '../../components/tooltip.css?inline'
import type { Repair } from '../../utils/engine/repairs'
import type { Span } from '../../utils/engine/text/span'
import type { Wishes } from '../../utils/handover'
import { makeView } from '../../utils/page/drawing/view'
import { addStyle } from '../../utils/page/style'
import type { ReadText } from '../reader/read-text'
import { tooltipOf, wholeShown } from './shown'

/** What has been drawn, and how it is to be explained. */
export interface ToExplain {
  readonly read: ReadText
  readonly wishes: Wishes
  /** Those that are marked. */
  readonly repairs: readonly Repair[] | undefined
  readonly onShowInSource: ((span: Span) => void) | undefined
}

/** Gives what explains all that is drawn in the root by then, until the signal. `own`: in a page of the extension's own. */
export function explainView(root: ShadowRoot, own: boolean, signal: AbortSignal): (what: ToExplain) => void {
  addStyle(root, css, signal)
  const place = root.appendChild(document.createElement('div'))
  const view = makeView(root, own, signal)
  const ground = elementGround(root, view)
  let last: ReadText | undefined
  let shown = wholeShown()
  signal.addEventListener('abort', () => render(null, place), { once: true })
  return ({ read, wishes, repairs, onShowInSource }) => {
    if (read !== last) shown = wholeShown()
    last = read
    const whole = shown(read, wishes)
    render(
      <Tooltip
        {...tooltipOf(read, wishes)}
        text={whole}
        repairs={repairs}
        signal={signal}
        ground={ground}
        onShowInSource={onShowInSource}
      />,
      place,
    )
    const { pinyin: over, toneColours, system } = wishes
    view.draw({ parts: whole.parts, repairs: wishes.repairs, over, toneColours, beside: system === 'zhuyin' })
  }
}
