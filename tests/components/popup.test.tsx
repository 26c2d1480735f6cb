// @vitest-environment happy-dom
// The popup in each of its states: what it says, and what it asks for.
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { Popup, type PopupState } from '../../components/Popup'
import { outlineOf } from '../../utils/engine/outline'
import type { ReaderStatus } from '../../utils/messages'
import { makeSampleDoc } from '../fixtures/sample-doc'

const DOC = makeSampleDoc()
const STATUS: ReaderStatus = {
  reading: true,
  inPlace: false,
  pinyin: 'names',
  hskLevel: 0,
  tooltips: false,
  repairs: false,
  outline: outlineOf(DOC),
}
const t = (key: string, ...values: (string | number)[]) => [key, ...values].join(' ')
const on = {
  goTo: vi.fn(),
  setReading: vi.fn(),
  setPinyin: vi.fn(),
  setTooltips: vi.fn(),
  setRepairs: vi.fn(),
  readAnyway: vi.fn(),
  openPdf: vi.fn(),
  setStart: vi.fn(),
}

const show = (state: PopupState) => act(() => render(<Popup state={state} t={t} on={on} />, document.body))
const find = <E extends HTMLElement>(selector: string) => document.querySelector<E>(selector)!
const click = (element: HTMLElement) => act(() => element.click())
const button = (text: string) => [...document.querySelectorAll('button')].find(each => each.textContent?.includes(text))!

afterEach(() => {
  vi.clearAllMocks()
  render(null, document.body)
})

it('shows articles, reporters, sections and people, and goes to each', () => {
  show({ kind: 'reading', status: STATUS })
  expect(find('header p').textContent).toBe(`counts 3 8 ${Object.values(STATUS.outline.counts).reduce((a, b) => a + b)}`)
  expect(find('.reporters').textContent).toContain('杨可 张思远')
  expect(find('table').textContent).toContain('市委副书记、市长')
  const [first, , third] = STATUS.outline.articles
  click(button('抢抓农时'))
  click(button('建强水利'))
  click(button('任广安'))
  expect(on.goTo.mock.calls).toEqual([[first!.at], [first!.sections[0]!.at], [first!.people[1]!.at]])
  expect(button(third!.title).textContent).toContain('titleFromLead')
  expect(document.querySelectorAll('.title-lead')).toHaveLength(1)
})

it('tells who is who with pinyin and offices in both languages', () => {
  show({ kind: 'reading', status: STATUS })
  const rows = [...document.querySelectorAll('tbody tr')].map(row => [...row.children].map(cell => cell.textContent))
  expect(rows[1]).toEqual(["任广安Rén Guǎng'ān", '市委副书记、市长Deputy Secretary of the Municipal Party Committee; Mayor'])
  expect(find('tbody small[lang="en"]').textContent).toBe('Secretary of the Municipal Party Committee')
})

it('copies who is who as a table, and says so', async () => {
  const writeText = vi.fn(async (_: string) => {})
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } })
  show({ kind: 'reading', status: STATUS })
  expect(find('.copy [role="status"]').textContent).toBe('')
  await act(async () => button('copyTable').click())
  const lines = writeText.mock.calls[0]![0].split('\n').map(line => line.split('\t'))
  expect(lines[0]).toEqual(['article', 'name', 'pinyin', 'offices', 'inEnglish'])
  expect(lines).toHaveLength(1 + STATUS.outline.articles.flatMap(({ people }) => people).length)
  expect(lines[2]).toEqual([
    STATUS.outline.articles[0]!.title,
    '任广安',
    "Rén Guǎng'ān",
    '市委副书记、市长',
    'Deputy Secretary of the Municipal Party Committee; Mayor',
  ])
  expect(find('.copy [role="status"]').textContent).toBe(`copied ${lines.length - 1}`)
  writeText.mockRejectedValueOnce(new Error('not allowed'))
  await act(async () => button('copyTable').click())
  expect(find('.copy [role="status"]').textContent).toBe('copyFailed')
  vi.unstubAllGlobals()
})

it('has nothing to copy where nobody is named', () => {
  const articles = STATUS.outline.articles.map(article => ({ ...article, people: [] }))
  show({ kind: 'reading', status: { ...STATUS, outline: { articles, counts: {} } } })
  expect(document.querySelector('.copy')).toBeNull()
})

it('has switches that tell and change how the page is shown', () => {
  show({ kind: 'reading', status: STATUS })
  const [reading, tooltips, repairs] = [...document.querySelectorAll<HTMLInputElement>('[role="switch"]')]
  expect([reading!.checked, tooltips!.checked, repairs!.checked]).toEqual([true, false, false])
  click(reading!)
  click(tooltips!)
  click(repairs!)
  expect(on.setReading).toHaveBeenCalledWith(false)
  expect(on.setTooltips).toHaveBeenCalledWith(true)
  expect(on.setRepairs).toHaveBeenCalledWith(true)
  expect(find<HTMLInputElement>('[role="radiogroup"] input:checked').value).toBe('names')
  click(find('input[value="all"]'))
  expect(on.setPinyin).toHaveBeenCalledWith('all')
})

it('has a mode for an HSK level where one was chosen', () => {
  const modes = () => [...document.querySelectorAll<HTMLInputElement>('[name="pinyin"]')].map(({ value }) => value)
  show({ kind: 'reading', status: STATUS })
  expect(modes()).toEqual(['off', 'names', 'all'])
  show({ kind: 'reading', status: { ...STATUS, hskLevel: 4 } })
  expect(modes()).toEqual(['off', 'names', 'hsk', 'all'])
  expect(find('[role="radiogroup"]').textContent).toContain('pinyin_hsk 4')
})

it('says how far a long text has been read, and can stop it', () => {
  show({ kind: 'reading', status: { ...STATUS, progress: { read: 30_000, of: 120_000 } } })
  expect(find<HTMLProgressElement>('progress').value).toBe(30_000)
  expect(find('.progress label').textContent).toBe('readSoFar 25')
  click(button('stopReading'))
  expect(on.setReading).toHaveBeenCalledWith(false)
  show({ kind: 'reading', status: STATUS })
  expect(document.querySelector('progress')).toBeNull()
})

it('offers to read a page anyway', () => {
  show({ kind: 'nothing', readable: true })
  expect(find('[role="status"]').textContent).toBe('nothingHere')
  click(button('readAnyway'))
  expect(on.readAnyway).toHaveBeenCalledOnce()
  show({ kind: 'nothing', readable: false })
  expect(find('[role="status"]').textContent).toBe('problemNoText')
  expect(document.querySelector('button')).toBeNull()
})

it('says what went wrong, with an outline and without', () => {
  show({ kind: 'reading', status: { ...STATUS, problem: 'problemFailed' } })
  expect(find('[role="alert"]').textContent).toBe('problemFailed')
  show({ kind: 'reading', status: { ...STATUS, outline: { articles: [], counts: {} }, problem: 'problemFailed' } })
  expect(find('[role="alert"]').textContent).toBe('problemFailed')
  // Reading it anyway could not help.
  expect(document.querySelector('button')).toBeNull()
  show({ kind: 'unreachable', why: 'Not here.', help: 'But there.' })
  expect(find('[role="alert"]').textContent).toBe('Not here.')
  expect(find('.why').textContent).toBe('But there.')
  expect(document.querySelector('button')).toBeNull()
})

it('opens a PDF that the tab shows, or says what to do where nobody can fetch it', () => {
  show({ kind: 'pdf', sure: true, address: 'https://example.org/a.pdf' })
  expect(find('[role="status"]').textContent).toBe('isPdf')
  click(button('pdfOpenThis'))
  expect(on.openPdf).toHaveBeenLastCalledWith('https://example.org/a.pdf')
  show({ kind: 'pdf', sure: false, address: 'https://example.org/paper' })
  expect(find('[role="status"]').textContent).toBe('mayBePdf')
  show({ kind: 'pdf', sure: true, obstacle: 'pdfBlob' })
  expect(find('.why').textContent).toBe('pdfBlob pdfBlobHelp')
  click(button('pdfOpenFile'))
  expect(on.openPdf).toHaveBeenLastCalledWith(undefined)
})

it('lists the PDFs that lie in the page', () => {
  const pdfs = [{ address: 'https://example.org/1.pdf', name: '1.pdf' }]
  act(() => render(<Popup state={{ kind: 'nothing', readable: false }} pdfs={pdfs} t={t} on={on} />, document.body))
  click(button('1.pdf'))
  expect(on.openPdf).toHaveBeenLastCalledWith('https://example.org/1.pdf')
})

it('offers a text that waits to be asked for, and keeps a choice for its site', () => {
  act(() => render(<Popup state={{ kind: 'offered' }} site={{ host: 'example.org', start: 'ask' }} t={t} on={on} />, document.body))
  expect(find('[role="status"]').textContent).toBe('offered')
  click(button('readIt'))
  expect(on.readAnyway).toHaveBeenCalledOnce()
  expect(find('.site').textContent).toContain('onSite example.org')
  expect(find<HTMLInputElement>('.site input:checked').value).toBe('ask')
  click(find('.site input[value="never"]'))
  expect(on.setStart).toHaveBeenCalledWith('never')
})
