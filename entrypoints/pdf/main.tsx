// The page on which PDFs are read: `?src=` names one that is to be fetched; any other is chosen or dropped. No page of the web may open or frame it.
import { render } from 'preact'
import { browser } from 'wxt/browser'
import { type Opening, OpenPdf } from '../../components/OpenPdf'
import '../../components/pdf.css'
import { readCorrections } from '../../utils/corrections'
import type { ReaderStatus, ToReader, Wake } from '../../utils/messages'
import { askedFor, nameOfPdf } from '../../utils/pdf/address'
import { readSettings } from '../../utils/settings'
import { translate } from '../../utils/translate'
import { allow, type Fetched, fetchPdf, type Refusal, readFile } from './fetch-pdf'
import { startLoader } from './load-pdf'
import { type PdfSession, startSession } from './session'

const root = document.getElementById('root') as HTMLElement
document.documentElement.lang = browser.i18n.getUILanguage()

let opened = new AbortController()
let session: PdfSession | undefined
let unlock: (password: string) => void = () => undefined

/** Milliseconds between two looks at how much has come. */
const LATER = 100

/** Opens what `get` gives, in the place of whatever is open. */
async function open(name: string, get: (told: (got: number, of?: number) => void, signal: AbortSignal) => Promise<Fetched>): Promise<void> {
  opened.abort()
  opened = new AbortController()
  session = undefined
  const { signal } = opened
  const show = (opening: Opening) => {
    if (!signal.aborted) render(<OpenPdf opening={opening} name={name} t={translate} on={on} />, root)
  }
  const fail = ({ problem, answer, site }: Refusal) => {
    show({
      kind: 'problem',
      why: translate(problem, ...(answer ? [answer] : [])),
      help: translate(`${problem}Help`),
      ...(site !== undefined && { site }),
    })
  }
  document.title = `${name} – ${translate('extName')}`
  show({ kind: 'loading', got: 0 })
  const wake: Wake = { type: 'wake' }
  void browser.runtime.sendMessage(wake).catch(() => undefined)
  const load = startLoader(signal)
  let told = 0
  const fetched = await get((got, of) => {
    const now = performance.now()
    if (now - told < LATER) return
    told = now
    show({ kind: 'loading', got, ...(of && { of }) })
  }, signal)
  if (signal.aborted) return
  if ('problem' in fetched) return fail(fetched)
  const askPassword = (wrong: boolean) =>
    new Promise<string>(given => {
      unlock = given
      show({ kind: 'locked', wrong })
    })
  const [loaded, settings, corrections] = await Promise.all([load(fetched.bytes, askPassword), readSettings(), readCorrections()])
  if (signal.aborted) return
  if ('problem' in loaded) return fail(loaded)
  render(null, root)
  session = await startSession(root, { pdf: loaded.pdf, name, openFile }, { ...settings, corrections }, signal)
}

function openAddress(address: string): void {
  void open(nameOfPdf(address), (told, signal) => fetchPdf(address, told, signal))
}

function openFile(file: File): void {
  // What is shown is no more what the address says.
  history.replaceState(null, '', location.pathname)
  void open(file.name, () => readFile(file))
}

const on = {
  choose: openFile,
  unlock: (password: string) => unlock(password),
  allow: async () => {
    const address = askedFor(location.search)
    if (address && (await allow(address))) openAddress(address)
  },
}

/** A file may be dropped anywhere. */
function hearDrops(): void {
  const isFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false
  const over = (event: DragEvent) => {
    if (!isFile(event)) return
    event.preventDefault()
    document.documentElement.toggleAttribute('data-over', true)
  }
  addEventListener('dragenter', over)
  addEventListener('dragover', over)
  addEventListener('dragleave', event => event.relatedTarget || document.documentElement.removeAttribute('data-over'))
  addEventListener('drop', event => {
    document.documentElement.removeAttribute('data-over')
    const [file] = event.dataTransfer?.files ?? []
    if (!isFile(event) || !file) return
    event.preventDefault()
    openFile(file)
  })
}

const TO_READER: readonly ToReader['type'][] = [
  'read',
  'status',
  'go-to',
  'set-reading',
  'toggle-reading',
  'enter-mentions',
  'read-anyway',
  'read-as',
]

/** Messages to every page of the extension come here too: those to the background, which name a tab or are none of ours. */
browser.runtime.onMessage.addListener((message: ToReader): Promise<ReaderStatus> | undefined => {
  if (!session || !TO_READER.includes(message.type) || 'tabId' in message) return undefined
  return Promise.resolve(session.answer(message))
})
addEventListener('pagehide', () => opened.abort())
// What was given up as the page was left is not there when the user comes back to it.
addEventListener('pageshow', ({ persisted }) => persisted && location.reload())
hearDrops()
const address = askedFor(location.search)
if (address) openAddress(address)
else render(<OpenPdf opening={{ kind: 'nothing' }} t={translate} on={on} />, root)
