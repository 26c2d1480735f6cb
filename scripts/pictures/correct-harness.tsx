// Mounts the window in which a reading is set right: window.data = { scopes, messages, language }.
import { render } from 'preact'
import { CorrectReading } from '../../components/CorrectReading'
import '../../components/correct-reading.css'
import { translator } from './translator'

const { scopes, messages, language } = (window as unknown as { data: { scopes: never; messages: never; language: string } }).data
document.documentElement.lang = language
render(
  <CorrectReading
    misread={{ word: '单永红', reading: ['shàn', 'yǒng', 'hóng'] }}
    scopes={scopes}
    t={translator(messages)}
    save={() => Promise.reject(new Error('nothing is kept here'))}
    close={() => undefined}
  />,
  document.body,
)
