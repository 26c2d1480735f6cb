// Mounts the reading view as the extension does: window.data = { doc, messages }; says in window.mounted how long it took, in ms.
import { render } from 'preact'
import { elementGround } from '../../components/element-ground'
import { ReadingView } from '../../components/ReadingView'
import styles from '../../components/reading-view.css?inline'
import { Tooltip } from '../../components/Tooltip'
import tooltipStyles from '../../components/tooltip.css?inline'
import { makeView } from '../../utils/page/drawing/view'
import { openLayers } from './open-layers'
import { translator } from './translator'

const { doc, messages } = (window as unknown as { data: { doc: never; messages: never } }).data
openLayers()
const started = performance.now()
// What a well-made page has around the text.
const main = document.body.appendChild(document.createElement('main'))
main.innerHTML = '<h1 style="position:absolute;clip-path:inset(50%)">Page</h1>'
const host = main.appendChild(document.createElement('qianzi-reader'))
const root = host.attachShadow({ mode: 'open' })
root.appendChild(document.createElement('style')).textContent = styles + tooltipStyles
const controller = new AbortController()
const parts = [{ doc, start: { text: 0, source: 0 } }]
const view = makeView(root, false, controller.signal)
const place = () => root.appendChild(document.createElement('div'))
const t = translator(messages)
render(<ReadingView parts={parts} t={t} />, place())
render(
  <Tooltip text={{ doc }} t={t} signal={controller.signal} on={true} ground={elementGround(root, view)} onShowInSource={() => undefined} />,
  place(),
)
const draw = () => {
  const over = (host.getAttribute('data-pinyin') ?? 'off') as never
  view.draw({ parts, over, repairs: false, toneColours: false, beside: host.hasAttribute('data-zhuyin') })
}
draw()
new MutationObserver(draw).observe(host, { attributes: true })
const mounted = performance.now() - started
document.body.getBoundingClientRect()
Object.assign(window, { mounted, laidOut: performance.now() - started })
