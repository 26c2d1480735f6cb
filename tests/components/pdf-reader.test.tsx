// @vitest-environment happy-dom
// The page for PDFs: what it shows of a file that is open, and of one that is not; what each of its controls asks for.
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { type Opening, OpenPdf } from '../../components/OpenPdf'
import { type PdfPage, PdfReader } from '../../components/PdfReader'

const t = (key: string, ...values: (string | number)[]) => [key, ...values].join(' ')
const page = (number: number, more: Partial<PdfPage> = {}): PdfPage => ({
  number,
  width: 400,
  height: 600,
  articles: [],
  state: 'waiting',
  ...more,
})
const on = {
  point: vi.fn(),
  choose: vi.fn(),
  chooseArticle: vi.fn(),
  focusArticle: vi.fn(),
  paint: vi.fn(() => () => undefined),
  goToPage: vi.fn(),
  setZoom: vi.fn(),
  setPane: vi.fn(),
  stop: vi.fn(),
  goOn: vi.fn(),
  openFile: vi.fn(),
  readPage: vi.fn(),
}
const box = { x: 40, y: 60, width: 200, height: 30 }
const PAGES = [
  page(1, { state: 'read', articles: [{ at: 7, title: '防汛工作会议召开', lang: 'zh-Hans', box }] }),
  page(2, { state: 'failed', problem: 'pageIsPicture' }),
  page(3),
]
const BOTH = { current: 1, zoom: 1, narrow: false, pane: 'text', reading: true, isGoing: true, lit: new Map(), chosen: new Map() } as const
const show = (more: Partial<Parameters<typeof PdfReader>[0]> = {}) =>
  act(() => render(<PdfReader name="1.pdf" pages={PAGES} {...BOTH} {...more} t={t} on={on} />, document.body))
const find = <E extends HTMLElement>(selector: string) => document.querySelector<E>(selector)!
const click = (element: HTMLElement) => act(() => element.click())

afterEach(() => {
  vi.clearAllMocks()
  render(null, document.body)
})

it('lists the pages, says how far each has got, and what is wrong', () => {
  show()
  expect([...document.querySelectorAll('.page-button')].map(each => each.getAttribute('aria-label'))).toEqual([
    'page_read 1',
    'page_failed 2',
    'page_waiting 3',
  ])
  expect(find('[data-text-of="2"] [role="alert"]').textContent).toBe('pageIsPicture')
  expect(find('.progress label').textContent).toBe('pagesRead 2 3')
  click(find('.progress button'))
  expect(on.stop).toHaveBeenCalledOnce()
  show({ isGoing: false })
  click(find('.progress button'))
  expect(on.goOn).toHaveBeenCalledOnce()
  click(find('[data-text-of="3"] button'))
  expect(on.readPage).toHaveBeenCalledWith(3)
  click(document.querySelectorAll<HTMLElement>('.page-button')[1]!)
  expect(on.goToPage).toHaveBeenCalledWith(2)
})

it('has neither list nor progress for a single page', () => {
  show({ pages: [page(1, { state: 'reading' })] })
  expect(document.querySelector('.pages, .progress, .number')).toBeNull()
})

it('lights what is pointed at where it stands, and has a button for each article', () => {
  show({ lit: new Map([[1, [box]]]), chosen: new Map([[1, [box, box]]]) })
  expect(find('.lit').style.cssText.replace(/\s/g, '')).toContain('left:10%;top:10%;width:50%;height:5%')
  expect(document.querySelectorAll('.printed[data-page="1"] .chosen')).toHaveLength(2)
  click(find('.of-article'))
  expect(on.chooseArticle).toHaveBeenCalledWith(1, 7)
  expect(on.choose).not.toHaveBeenCalled()
  act(() => void find('.of-article').dispatchEvent(new FocusEvent('focus')))
  expect(on.focusArticle).toHaveBeenCalledWith(1, 7)
})

it('has one pane in a narrow window, the other being out of reach', () => {
  show({ narrow: true })
  const inert = () =>
    ['.paper', '.text'].map(each => find(each).hasAttribute('inert') || Boolean((find(each) as HTMLElement & { inert?: boolean }).inert))
  expect(inert()).toEqual([true, false])
  click(document.querySelectorAll<HTMLElement>('.pane')[0]!)
  expect(on.setPane).toHaveBeenCalledWith('paper')
  show({ narrow: true, pane: 'paper' })
  expect(inert()).toEqual([false, true])
  show({ narrow: true, reading: false })
  expect(document.querySelector('.panes')).toBeNull()
  expect(inert()).toEqual([false, true])
})

it('goes from one size of the paper to the next', () => {
  show({ zoom: 1.5 })
  const [smaller, larger] = document.querySelectorAll<HTMLButtonElement>('button.small')
  click(larger!)
  expect(on.setZoom).toHaveBeenLastCalledWith(2)
  click(smaller!)
  expect(on.setZoom).toHaveBeenLastCalledWith(1)
  show()
  expect(document.querySelector<HTMLButtonElement>('button.small')!.disabled).toBe(true)
})

it('opens a file, asks for its password, and says what is wrong', () => {
  const opens = { choose: vi.fn(), unlock: vi.fn(), allow: vi.fn() }
  const open = (opening: Opening) => act(() => render(<OpenPdf opening={opening} name="1.pdf" t={t} on={opens} />, document.body))
  open({ kind: 'nothing' })
  expect(find('.drop').textContent).toContain('pdfChoose')
  open({ kind: 'loading', got: 1_500_000, of: 3_000_000 })
  expect(find('[role="status"]').textContent).toBe('pdfLoadingOf 1.5 3.0')
  open({ kind: 'locked', wrong: true })
  find<HTMLInputElement>('input[type="password"]').value = 'secret'
  act(() => void find('form').dispatchEvent(new Event('submit', { cancelable: true })))
  expect(opens.unlock).toHaveBeenCalledWith('secret')
  expect(find<HTMLInputElement>('input[type="password"]').value).toBe('')
  open({ kind: 'problem', why: 'No.', help: 'But so.', site: 'example.org' })
  expect(find('.trouble').textContent).toBe('No.But so.pdfAllow example.org')
  click(find('.trouble button'))
  expect(opens.allow).toHaveBeenCalledOnce()
})
