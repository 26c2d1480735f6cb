// PDFs that the extension may not fetch: on sites that the user has not allowed, and on this computer.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import type { Browser as Api } from 'webextension-polyfill'
import { openOwn } from '../../scripts/browser'
import { count, HOST, texts, untilRead, untilSome } from './elements'
import { PARAGRAPHS } from './news'
import { rawPdf } from './raw-pdf'
import { inEachBrowser, type World, withholdAccess } from './world'

declare const browser: Api

const body = rawPdf({ lines: PARAGRAPHS.flatMap(paragraph => paragraph.match(/.{1,36}/gsu) ?? []).slice(0, 30) })
const PAGES = { '/plain.pdf': { type: 'application/pdf', body } }
const path = join(mkdtempSync(join(tmpdir(), 'qianzi-pdf-')), 'plain.pdf')
writeFileSync(path, body)

const open = ({ remote, origin }: World, src: string): Promise<Page> =>
  openOwn(remote, `${origin}/pdf.html?${new URLSearchParams({ src })}`)
const trouble = async (page: Page) => {
  await untilSome(page, '.trouble')
  return (await texts(page, '.trouble')).join(' ')
}

inEachBrowser(world => {
  it('reads a file by its address where the browser lets it, and else says what to do', async () => {
    const page = await open(world, pathToFileURL(path).href)
    const may = await world.own.evaluate(() => browser.extension.isAllowedFileSchemeAccess())
    if (world.kind === 'firefox') expect(await trouble(page)).toMatch(/Firefox lets no extension.*Drop the file/)
    else if (may) await untilRead(page)
    else expect(await trouble(page)).toMatch(/may not open files.*Drop the file/)
    await page.close()
  })

  it('says that a PDF in the memory of another page cannot be had', async () => {
    const page = await open(world, `blob:${world.server.url('/1b4e28ba')}`)
    expect(await trouble(page)).toMatch(/memory of another page.*Save it there/)
    await page.close()
  })

  it('says that it may not fetch from a site, and offers to ask for that', async () => {
    await withholdAccess(world)
    const page = await open(world, world.server.url('/plain.pdf'))
    expect(await trouble(page)).toMatch(/may not fetch.*Allow access to 127\.0\.0\.1/)
    expect(await count(page, `${HOST} >>> article`)).toBe(0)
    await page.close()
  })
}, PAGES)
