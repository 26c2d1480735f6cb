// The options page: settings, sources and licences.
import { render } from 'preact'
import { browser } from 'wxt/browser'
import { Options } from '../../components/Options'
import '../../components/options.css'
import { changeSettings, readSettings, type Settings, watchSettings } from '../../utils/settings'
import { translate } from '../../utils/translate'

const root = document.getElementById('root') as HTMLElement
document.documentElement.lang = browser.i18n.getUILanguage()

async function show(settings: Settings) {
  const commands = await browser.commands.getAll()
  const shortcuts = commands
    .filter(({ name }) => name && !name.startsWith('_'))
    .map(({ description = '', shortcut }) => ({ description, key: shortcut }))
  render(<Options settings={settings} shortcuts={shortcuts} t={translate} on={{ change: changeSettings }} />, root)
}

watchSettings(show, new AbortController().signal)
void readSettings().then(show)
