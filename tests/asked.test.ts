// What is asked about a reading that a page says is wrong, and what may be kept of the page.
import { expect, it, vi } from 'vitest'

vi.mock('../utils/extension-api', () => ({ browser: {} }))
const { askedBy } = await import('../utils/asked')

const message = { type: 'correct', word: '重庆', reading: ['zhòng', 'qìng'] } as const
const tab = { id: 3, incognito: false } as never
const secret = { id: 3, incognito: true } as never
const url = 'https://example.org/a?b#c'

it('may be kept for the page, by its address without what varies', () => {
  expect(askedBy(message, { tab, frameId: 2, url })).toEqual({
    word: '重庆',
    reading: ['zhòng', 'qìng'],
    tabId: 3,
    frameId: 2,
    page: 'https://example.org/a',
  })
})

it('knows a PDF by its own address, wherever it is read, and a file that was chosen by none', () => {
  const reader = 'chrome-extension://abc/pdf.html'
  const asked = (src: string) => askedBy(message, { tab, url: `${reader}?${new URLSearchParams({ src })}` })
  expect(asked('https://example.org/2024/1.pdf?x')).toMatchObject({ page: 'https://example.org/2024/1.pdf' })
  expect(asked('blob:https://example.org/1')).not.toHaveProperty('page')
  expect(askedBy(message, { tab, url: reader })).not.toHaveProperty('page')
  expect(askedBy(message, { tab, url: 'https://example.org/a?src=https://example.com/b' })).toMatchObject({ page: 'https://example.org/a' })
})

it('knows no address of a page in a private window', () => {
  expect(JSON.stringify(askedBy(message, { tab: secret, frameId: 2, url }))).not.toContain('example')
  expect(askedBy(message, { tab: secret, url })).toEqual({ word: '重庆', reading: ['zhòng', 'qìng'], tabId: 3, frameId: 0 })
})

it.each(['about:srcdoc', 'about:blank', 'data:text/html,x', 'blob:https://example.org/1'])(
  'knows no address of %s, which others have too',
  own => {
    expect(askedBy(message, { tab, url: own })).not.toHaveProperty('page')
  },
)

it('is nothing where no page asks, or for no word', () => {
  expect(askedBy(message, { url })).toBeUndefined()
  expect(askedBy({ ...message, word: 'abc' }, { tab, url })).toBeUndefined()
  expect(askedBy({ ...message, word: '重'.repeat(61) }, { tab, url })).toBeUndefined()
})

it('is as short as readings are, whatever a page says', () => {
  const asked = askedBy({ ...message, reading: Array(100_000).fill('x'.repeat(1000)) }, { tab, url })
  expect(JSON.stringify(asked).length).toBeLessThan(2000)
})
