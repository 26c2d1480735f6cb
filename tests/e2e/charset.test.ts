// UTF-8 that was sent without saying so, or as something else: read where it can be told what was written, named in the popup where not.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { count, HOST, SOON, saying, texts, untilRead, untilSome } from './elements'
import { openAndGiveBack } from './give-back'
import { each, PARAGRAPHS, PASSAGE } from './news'
import { fixture } from './pages'
import { inEachBrowser, openPopup } from './world'

const TEXT = readFileSync(fixture, 'utf8')
const TITLE = '<!doctype html><title>云桥日报</title>'

const LATIN = {
  // Named, since Firefox complains of pages that say nothing; without a name both take the same.
  '/note.md': { type: 'text/markdown; charset=windows-1252', body: TEXT },
  '/paragraphs.html': {
    type: 'text/html; charset=windows-1252',
    body: `${TITLE}<nav><a href="#">首页</a></nav><main>${each('p', PARAGRAPHS)}<p>&copy;&nbsp;2024</p></main>`,
  },
  '/body.html': { type: 'text/html; charset=windows-1252', body: `${TITLE}${each('p', PARAGRAPHS)}` },
  '/breaks.html': { type: 'text/html; charset=windows-1252', body: `${TITLE}<div>${TEXT.replace(/\n/g, '<br>\n')}</div>` },
}

const PAGES = {
  ...LATIN,
  '/silent.html': { type: 'text/html', body: `${TITLE}<main>${each('p', PARAGRAPHS)}</main>` },
  '/silent.md': { type: 'text/markdown', body: TEXT },
  '/gbk.txt': { type: 'text/plain; charset=gbk', body: TEXT },
  '/gbk.html': { type: 'text/html; charset=gbk', body: `${TITLE}<main>${each('p', PARAGRAPHS)}</main>` },
  '/dish.html': { type: 'text/html; charset=windows-1252', body: `${TITLE}<p>${'把土豆洗净切丝，锅里倒油，放入葱姜炒香。'.repeat(3)}</p>` },
}

inEachBrowser(world => {
  it.each(Object.keys(LATIN))('%s, read as windows-1252, is read as what it is, and given back', async path => {
    const page = await openAndGiveBack(world, world.server.url(path), async page => {
      await untilRead(page)
      const said = (await texts(page, `${HOST} >>> article`)).join()
      if (path === '/paragraphs.html' || path === '/body.html') {
        expect(said).toContain(PASSAGE)
        expect(said).not.toMatch(/[à-ï]/)
      }
    })
    await page.close()
    expect(await world.complaints()).toEqual([])
  })

  it.each(['/silent.html', '/silent.md'])('%s, which says nothing of its charset, too', async path => {
    const page = await world.open(world.server.url(path))
    await untilRead(page)
    await page.close()
    await world.complaints()
  })

  it('what is no news is read when asked for', async () => {
    const page = await world.open(world.server.url('/dish.html'))
    const popup = await openPopup(world, page)
    await untilSome(popup, '.primary')
    await (await saying(popup, 'button', 'anyway')).click()
    await untilSome(page, HOST)
    expect((await texts(page, `${HOST} >>> article`)).join()).toContain('把土豆洗净切丝')
    await popup.close()
    await page.close()
  })

  it.each(['/gbk.txt', '/gbk.html'])('%s, read as GBK, is named in the popup, and never explained as what it is not', async path => {
    const page = await world.open(world.server.url(path))
    const popup = await openPopup(world, page)
    await expect.poll(() => texts(popup, 'main').then(all => all.join()), SOON).toContain('Repair Text Encoding')
    expect(await count(popup, 'button')).toBe(0)
    expect(await count(page, HOST)).toBe(0)
    await popup.close()
    await page.close()
    // Firefox itself complains that those are no bytes of GBK.
    expect((await world.complaints()).filter(each => !each.includes('byte stream'))).toEqual([])
  })
}, PAGES)
