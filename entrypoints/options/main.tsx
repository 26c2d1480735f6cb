// The options page: settings, sources and licences.
import { render } from 'preact'
import { browser } from 'wxt/browser'
import { Options } from '../../components/Options'
import '../../components/options.css'
import { changeSettings, readSettings, type Settings, watchSettings } from '../../utils/settings'
import { translate } from '../../utils/translate'

const root = document.getElementById('root') as HTMLElement
document.documentElement.lang = browser.i18n.getUILanguage()

const show = (settings: Settings) => render(<Options settings={settings} t={translate} on={{ change: changeSettings }} />, root)

watchSettings(show, new AbortController().signal)
void readSettings().then(show)
