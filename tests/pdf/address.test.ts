// Which PDF an address asks for, and what it is called.
import { expect, it } from 'vitest'
import { askedFor, beginsAsPdf, isPdfAddress, nameOfPdf, pdfAddress, pdfPage } from '../../utils/pdf/address'

it('takes only addresses that a PDF may be had from', () => {
  expect(pdfAddress('https://example.org/a.pdf?x=1#page=2')).toBe('https://example.org/a.pdf?x=1')
  expect(pdfAddress('file:///home/me/a.pdf')).toBe('file:///home/me/a.pdf')
  for (const wrong of [
    'javascript:alert(1)',
    'data:application/pdf,x',
    'chrome-extension://x/a.pdf',
    'about:blank',
    '//a',
    '',
    undefined,
    null,
  ])
    expect(pdfAddress(wrong)).toBeUndefined()
})

it('asks for it by the address of the page', () => {
  const address = 'https://example.org/报/a.pdf?x=1&y=2'
  const page = pdfPage(address)
  expect(askedFor(page.slice(page.indexOf('?')))).toBe(pdfAddress(address))
  expect(pdfPage()).toBe('pdf.html')
  expect(askedFor('?src=javascript:alert(1)')).toBeUndefined()
  expect(askedFor('')).toBeUndefined()
})

it('calls it by the last part of its path', () => {
  expect(nameOfPdf('https://example.org/2024/%E4%B8%80%E7%89%88.pdf?x')).toBe('一版.pdf')
  expect(nameOfPdf('https://example.org/')).toBe('example.org')
  expect(nameOfPdf('https://example.org/%zz.pdf')).toBe('%zz.pdf')
})

it('knows one by its end, and by its beginning', () => {
  expect(isPdfAddress('https://example.org/A01.PDF?x#y')).toBe(true)
  expect(isPdfAddress('https://example.org/?file=a.pdf')).toBe(false)
  expect(isPdfAddress(undefined)).toBe(false)
  const bytes = (text: string) => new TextEncoder().encode(text)
  expect(beginsAsPdf(bytes('%PDF-1.7\n'))).toBe(true)
  expect(beginsAsPdf(bytes(`${' '.repeat(200)}%PDF-1.4`))).toBe(true)
  expect(beginsAsPdf(bytes('<!doctype html><title>PDF</title>'))).toBe(false)
  expect(beginsAsPdf(bytes(''))).toBe(false)
})
