// PDFs that are broken, locked, empty or not what they say: a sentence says what is wrong, and nothing of them runs.
import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { openOwn } from '../../scripts/browser'
import { count, HOST, SOON, texts, untilRead, untilSome } from './elements'
import { PARAGRAPHS } from './news'
import { printPapers } from './papers'
import { rawPdf } from './raw-pdf'
import { inEachBrowser, type World } from './world'

const LINES = PARAGRAPHS.flatMap(paragraph => paragraph.match(/.{1,36}/gsu) ?? []).slice(0, 30)
const { three } = await printPapers()
const pdf = (body: string | Uint8Array) => ({ type: 'application/pdf', body })
const ACTS = '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\); this.submitForm\\("http://127.0.0.1:9/"\\)) >>'
const LINK =
  '/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 595 842] /A << /S /URI /URI (http://127.0.0.1:9/link) >> >> << /Type /Annot /Subtype /Link /Rect [0 0 595 842] /A << /S /Launch /F (x) >> >>]'

const PAGES = {
  '/plain.pdf': pdf(rawPdf({ lines: LINES })),
  '/no-pages.pdf': pdf(rawPdf({})),
  '/locked.pdf': pdf(rawPdf({ lines: LINES, password: 'qianzi' })),
  '/garbled.pdf': pdf(rawPdf({ lines: LINES, shift: 777 })),
  '/english.pdf': pdf(rawPdf({ lines: ['A page in English.', 'Nothing of it is Chinese.'] })),
  '/acts.pdf': pdf(rawPdf({ lines: LINES, catalog: ACTS, annotations: LINK })),
  '/garbage.pdf': pdf(`%PDF-1.7\n${'garbage '.repeat(400)}`),
  '/cut.pdf': pdf(three.slice(0, three.length >> 1)),
  '/void.pdf': pdf(''),
  '/login.pdf': { body: '<!doctype html><title>登录</title><p>请登录' },
}

const open = async ({ remote, origin, server }: World, path: string): Promise<Page> =>
  openOwn(remote, `${origin}/pdf.html?${new URLSearchParams({ src: server.url(path) })}`)
const alert = async (page: Page) => {
  await untilSome(page, '[role="alert"]')
  return (await texts(page, '[role="alert"]')).join(' ')
}

inEachBrowser(world => {
  it.each([
    ['/no-pages.pdf', /no pages|broken/],
    ['/garbage.pdf', /broken/],
    ['/void.pdf', /no pages/],
    ['/login.pdf', /not a PDF/],
    ['/missing.pdf', /does not hand out.*404/],
    ['/garbled.pdf', /do not say which characters/],
    ['/english.pdf', /no Chinese text/],
  ])('says what is wrong with %s', async (path, says) => {
    const page = await open(world, path)
    expect(await alert(page)).toMatch(says)
    expect(await count(page, `${HOST} >>> article`)).toBe(0)
    await page.close()
  })

  it('says that no server answers, and that other addresses are none', async () => {
    const page = await openOwn(world.remote, `${world.origin}/pdf.html?src=http://127.0.0.1:9/a.pdf`)
    expect(await alert(page)).toMatch(/could not be fetched/)
    await page.close()
    const none = await openOwn(world.remote, `${world.origin}/pdf.html?src=javascript:alert(1)`)
    await untilSome(none, '.drop')
    expect(await count(none, '[role="alert"]')).toBe(0)
    await none.close()
  })

  it('asks for the password, again if it is wrong, and reads on', async () => {
    const page = await open(world, '/locked.pdf')
    await untilSome(page, 'input[type="password"]')
    await page.type('input[type="password"]', 'wrong')
    await page.keyboard.press('Enter')
    expect(await alert(page)).toMatch(/not the password/)
    await page.type('input[type="password"]', 'qianzi')
    await page.keyboard.press('Enter')
    await untilRead(page)
    expect((await texts(page, `${HOST} >>> article`)).join().replace(/\s/g, '')).toContain('云桥区推进老旧小区改造')
    await page.close()
  })

  it('reads what is left of one that was cut off, or says that it is broken', async () => {
    const page = await open(world, '/cut.pdf')
    await expect
      .poll(async () => (await count(page, '[role="alert"]')) + (await count(page, `${HOST} >>> article`)), SOON)
      .toBeGreaterThan(0)
    await page.close()
  })

  it('reads pages in old encodings without fonts', async () => {
    const page = await open(world, '/plain.pdf')
    await untilRead(page)
    expect((await texts(page, `${HOST} >>> article`)).join().replace(/\s/g, '')).toContain('云桥区推进老旧小区改造')
    await page.close()
  })

  it('runs no script and follows no link of a PDF', async () => {
    const page = await open(world, '/acts.pdf')
    const dialogs: string[] = []
    page.on('dialog', dialog => {
      dialogs.push(dialog.message())
      void dialog.dismiss()
    })
    await untilRead(page)
    await untilSome(page, 'canvas[data-painted]')
    const address = await page.evaluate(() => location.href)
    const tabs = (await world.remote.pages()).length
    await page.click('.printed', { offset: { x: 300, y: 300 } })
    await new Promise(soon => setTimeout(soon, 500))
    expect(await page.evaluate(() => location.href)).toBe(address)
    expect((await world.remote.pages()).length).toBe(tabs)
    expect(await count(page, '.printed a')).toBe(0)
    expect(dialogs).toEqual([])
    await page.close()
    expect(await world.complaints()).toEqual([])
  })
}, PAGES)
