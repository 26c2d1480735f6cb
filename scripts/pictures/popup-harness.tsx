// Mounts the popup: window.data = { state, messages, language }; what was asked for is kept in window.asked.
import { render } from 'preact'
import { Popup } from '../../components/Popup'
import '../../components/popup.css'
import { translator } from './translator'

const { state, messages, language } = (window as unknown as { data: { state: never; messages: never; language: string } }).data
const asked: unknown[] = []
Object.assign(window, { asked })
const ask =
  (name: string) =>
  (...values: unknown[]) =>
    void asked.push([name, ...values])
document.documentElement.lang = language
render(
  <Popup
    state={state}
    t={translator(messages)}
    on={{
      goTo: ask('goTo'),
      setReading: ask('setReading'),
      setPinyin: ask('setPinyin'),
      setTooltips: ask('setTooltips'),
      setRepairs: ask('setRepairs'),
      readAnyway: ask('readAnyway'),
      openPdf: ask('openPdf'),
      setStart: ask('setStart'),
    }}
  />,
  document.body,
)
