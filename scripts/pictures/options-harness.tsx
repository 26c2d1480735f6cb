// Mounts the options page: window.data = { settings, corrections, problem, messages, language }.
import { render } from 'preact'
import { Options } from '../../components/Options'
import '../../components/options.css'
import type { Correction } from '../../utils/engine/corrections'
import { translator } from './translator'

interface Data {
  readonly settings: never
  readonly corrections?: readonly Correction[]
  /** The key of a message. */
  readonly problem?: string
  readonly messages: never
  readonly language: string
}

const { settings, corrections, problem, messages, language } = (window as unknown as { data: Data }).data
const t = translator(messages)
document.documentElement.lang = language
render(
  <Options
    settings={settings}
    corrections={corrections}
    problem={problem && t(problem)}
    shortcuts={[{ description: 'Pinyin', key: 'Alt+Shift+Y' }, { description: 'Page' }]}
    t={t}
    on={{ change: () => undefined, forget: () => undefined, exportAll: () => undefined, add: async () => true }}
  />,
  document.body,
)
