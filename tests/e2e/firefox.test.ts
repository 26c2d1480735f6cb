// A smoke test in a real Firefox: the page is read, the pinyin is drawn, the popup has its outline.
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import puppeteer, { type Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Server, serve } from './server'

const PLACES = [process.env.FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox']
const text = readFileSync(fileURLToPath(new URL('../fixtures/district.txt', import.meta.url)), 'utf8')

let browser: Browser
let server: Server

beforeAll(async () => {
  const executablePath = PLACES.find(place => place && existsSync(place))
  if (!executablePath) throw new Error('No Firefox found: install it, or name it in the environment variable FIREFOX.')
  server = await serve({
    '/district.txt': { type: 'text/plain; charset=utf-8', body: text },
    '/pre.html': { body: `<!doctype html><title>页</title><pre id="page">${text}</pre>` },
  })
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: { 'extensions.webextOptionalPermissionPrompts': false },
  })
  await browser.installExtension(resolve('.output/firefox-mv3'))
})
afterAll(async () => {
  await browser?.close()
  server?.close()
})

describe('Firefox', () => {
  it.each(['/district.txt', '/pre.html'])('reads %s as a newspaper', async path => {
    const page = await browser.newPage()
    const complaints: string[] = []
    page.on('pageerror', error => complaints.push(String(error)))
    await page.goto(server.url(path))
    await page.waitForFunction(() => (document.querySelector('qianzi-reader')?.shadowRoot?.querySelectorAll('article').length ?? 0) === 3, {
      timeout: 30_000,
    })
    const found = await page.evaluate(() => {
      const host = document.querySelector('qianzi-reader') as HTMLElement
      const root = host.shadowRoot as ShadowRoot
      host.dataset.pinyin = 'all'
      const word = root.querySelector('.word[data-reading]') as HTMLElement
      return {
        titles: [...root.querySelectorAll('article h2')].map(heading => heading.textContent),
        hidden: getComputedStyle(document.querySelector('pre') as Element).display,
        ruby: getComputedStyle(word).display,
        persons: [...root.querySelectorAll('[data-mention="person"]')].map(mention => mention.textContent),
      }
    })
    expect(found.titles).toContain('背街小巷换新颜 居民点赞好环境')
    expect(found.hidden).toBe('none')
    expect(found.ruby).toContain('ruby')
    expect(found.persons).toContain('陈国栋')
    expect(complaints).toEqual([])
    await page.close()
  })
})
