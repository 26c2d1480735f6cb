// What the popup says of tabs that cannot be read.
import { expect, it } from 'vitest'
import { whatTab } from '../utils/what-tab'

const page = { place: [], contentType: 'text/html' }
const pdf = { place: [], contentType: 'application/pdf' }

it('says nothing of tabs that can be read', () => {
  expect(whatTab({ url: 'https://example.org/a.pdf' }, [page])).toBeUndefined()
  expect(whatTab({}, [page])).toBeUndefined()
  // A PDF within a page.
  expect(whatTab({}, [page, { ...pdf, place: [0] }])).toBeUndefined()
})

it.each([
  ['isPdf', 'https://example.org/download?id=3', [pdf]],
  ['isPdf', 'https://example.org/2024/A01.PDF?x#page=2', 'refused'],
  ['isPdf', 'file:///home/me/a.pdf', 'refused'],
  ['isSource', 'view-source:https://example.org/a.pdf', 'silent'],
  ['isReaderView', 'about:reader?url=https%3A%2F%2Fexample.org', 'refused'],
  ['isStore', 'https://chromewebstore.google.com/detail/x', 'refused'],
  ['isStore', 'https://addons.mozilla.org/', 'refused'],
  ['unreachable', 'https://addons.mozilla.org.example.org/', 'refused'],
  ['unreachable', 'https://example.org/?file=a.pdf', 'refused'],
  ['isSilent', 'https://example.org/', 'silent'],
  ['unreachable', undefined, 'refused'],
  ['unreachable', undefined, 'silent'],
  ['unreachable', undefined, []],
] as const)('says %s of %s', (key, url, frames) => {
  expect(whatTab({ url }, frames)).toBe(key)
})

it('takes a page that it may look at, and yet cannot, for a PDF where the browser hides those', () => {
  const paper = { url: 'https://example.org/paper?id=3' }
  expect(whatTab(paper, 'refused', true)).toBe('mayBePdf')
  expect(whatTab(paper, 'silent', true)).toBe('isSilent')
  expect(whatTab({ url: 'https://addons.mozilla.org/' }, 'refused', true)).toBe('isStore')
  expect(whatTab({ url: 'about:config' }, 'refused', true)).toBe('unreachable')
  expect(whatTab({}, 'refused', true)).toBe('unreachable')
})

it('knows the reader view of Firefox', () => {
  expect(whatTab({ isInReaderMode: true }, 'refused')).toBe('isReaderView')
})
