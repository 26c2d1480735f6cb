// Mounts the options page: window.data = { settings, messages, language }.
import { render } from 'preact'
import { Options } from '../../components/Options'
import '../../components/options.css'
import { translator } from './translator'

const { settings, messages, language } = (window as unknown as { data: { settings: never; messages: never; language: string } }).data
document.documentElement.lang = language
render(
  <Options
    settings={settings}
    shortcuts={[{ description: 'Pinyin', key: 'Alt+Shift+Y' }, { description: 'Page' }]}
    t={translator(messages)}
    on={{ change: () => undefined, forget: () => undefined, exportAll: () => undefined, add: async () => true }}
  />,
  document.body,
)
