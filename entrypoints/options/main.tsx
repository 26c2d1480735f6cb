// The options page: settings, corrected readings, sources and licences.
import { render } from 'preact'
import { browser } from 'wxt/browser'
import { Options } from '../../components/Options'
import '../../components/options.css'
import { changeCorrections, readCorrections, watchCorrections } from '../../utils/corrections'
import { type Correction, withCorrections, withoutCorrection, writeCorrections } from '../../utils/engine/corrections'
import { changeSettings, DEFAULT_SETTINGS, readSettings, type Settings, watchSettings } from '../../utils/settings'
import { translate } from '../../utils/translate'

const root = document.getElementById('root') as HTMLElement
document.documentElement.lang = browser.i18n.getUILanguage()

let settings: Settings = DEFAULT_SETTINGS
let corrections: readonly Correction[] = []

/** Offers the corrections as a file to be saved. */
function exportAll(): void {
  const url = URL.createObjectURL(new Blob([writeCorrections(corrections)], { type: 'application/json' }))
  Object.assign(document.createElement('a'), { href: url, download: 'qianzi-corrections.json' }).click()
  setTimeout(() => URL.revokeObjectURL(url))
}

let problem = ''

/** Says so if something cannot be kept, and tells whether it was. */
const keep = (work: Promise<void>): Promise<boolean> =>
  work.then(
    () => say(''),
    () => say(translate('notKept')),
  )

async function say(what: string): Promise<boolean> {
  problem = what
  // Controls show what is kept again.
  await show()
  return !what
}

const on = {
  change: (change: Parameters<typeof changeSettings>[0]) => keep(changeSettings(change)),
  forget: (one: Correction) => keep(changeCorrections(all => withoutCorrection(all, one))),
  exportAll,
  add: (more: readonly Correction[]) => keep(changeCorrections(all => withCorrections(all, more))),
}

async function show() {
  const commands = await browser.commands.getAll()
  const shortcuts = commands
    .filter(({ name }) => name && !name.startsWith('_'))
    .map(({ description = '', shortcut }) => ({ description, key: shortcut }))
  render(<Options settings={settings} corrections={corrections} shortcuts={shortcuts} problem={problem} t={translate} on={on} />, root)
}

async function main() {
  const { signal } = new AbortController()
  watchSettings(changed => {
    settings = changed
    void show()
  }, signal)
  watchCorrections(changed => {
    corrections = changed
    void show()
  }, signal)
  settings = await readSettings()
  corrections = await readCorrections()
  await show()
}

void main()
