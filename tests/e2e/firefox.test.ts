// A smoke test in a real Firefox: the page is read, the pinyin is drawn, the popup has its outline.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import puppeteer, { type Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PAGES } from './pages'
import { type Server, serve } from './server'

const PLACES = [process.env.FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox']

let browser: Browser
let server: Server

beforeAll(async () => {
  const executablePath = PLACES.find(place => place && existsSync(place))
  if (!executablePath) throw new Error('No Firefox found: install it, or name it in the environment variable FIREFOX.')
  server = await serve(PAGES)
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
  it.each(['/district.txt', '/pre.html', '/strict.html', '/lines.html', '/br.html'])('reads %s as a newspaper', async path => {
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
        paper: getComputedStyle(root.querySelector('.page') as Element).backgroundColor,
        original: document.body.innerText,
        ruby: getComputedStyle(word).display,
        persons: [...root.querySelectorAll('[data-mention="person"]')].map(mention => mention.textContent),
      }
    })
    expect(found.titles).toContain('背街小巷换新颜 居民点赞好环境')
    expect(found.original).not.toContain('安排部署下一步工\n作')
    expect(found.paper).not.toBe('rgba(0, 0, 0, 0)')
    expect(found.ruby).toContain('ruby')
    expect(found.persons).toContain('陈国栋')
    expect(complaints).toEqual([])
    await page.close()
  })

  it('explains a whole text in its place', async () => {
    const page = await browser.newPage()
    const complaints: string[] = []
    page.on('pageerror', error => complaints.push(String(error)))
    await page.goto(server.url('/article.html'))
    await page.waitForFunction(() => document.querySelectorAll('qianzi-word').length > 50, { timeout: 30_000 })
    const found = await page.evaluate(() => {
      ;(document.querySelector('qianzi-reader') as HTMLElement).dataset.pinyin = 'all'
      const word = document.querySelector('qianzi-word[data-reading="qiángdiào"]') as HTMLElement
      const persons = [...document.querySelectorAll('qianzi-word[data-mention="person"]')].map(each => each.textContent)
      return { ruby: getComputedStyle(word).display, persons, text: document.getElementById('second')?.textContent }
    })
    expect(found.ruby).toContain('ruby')
    expect(found.persons).toContain('陈国栋')
    expect(found.text).toMatch(/^会议强调，要压实责任，/)
    expect(complaints).toEqual([])
    await page.close()
  })
})
