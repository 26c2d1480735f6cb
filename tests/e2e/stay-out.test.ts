// Pages that are not for us, that change under us, or that are odd; and the network, which hears nothing.
import { expect, it } from 'vitest'
import { count, HOST, isVisible, texts, untilGivenBack, untilRead } from './elements'
import { inEachBrowser } from './world'

const later = (milliseconds: number) => new Promise(done => setTimeout(done, milliseconds))

inEachBrowser(world => {
  it('gives a page that is not for us nothing, not even a style', async () => {
    const page = await world.open(world.server.url('/recipe.html'))
    await later(600)
    expect(await count(page, `${HOST}, style, link`)).toBe(0)
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0)
    await page.close()
  })

  it('survives in silence a text that changes, and one that is taken away', async () => {
    const page = await world.open(world.server.url('/pre.html'))
    await untilRead(page)
    await page.evaluate(() => {
      const pre = document.querySelector('pre') as HTMLElement
      ;(pre.firstChild as Text).appendData('\n本报讯（记者 吴宁）6月4日，全区举行防汛演练，各镇街、各部门负责人参加演练。\n')
    })
    await expect.poll(async () => (await texts(page, `${HOST} >>> article`)).at(-1), { timeout: 20_000 }).toContain('防汛演练')
    await page.evaluate(() => document.querySelector('pre')?.remove())
    await untilGivenBack(page)
    await page.close()
    expect(await world.complaints()).toEqual([])
  })

  it('leaves a page in peace that throws our element out', async () => {
    const page = await world.open(world.server.url('/rejects.html'))
    await later(2500)
    expect(await isVisible(page, 'pre')).toBe(true)
    await page.close()
    expect(await world.complaints()).toEqual([])
  })

  it.each(['/odd.txt', '/rtl.html'])('reads %s without a complaint', async path => {
    const page = await world.open(world.server.url(path))
    await untilRead(page)
    await page.close()
    expect(await world.complaints()).toEqual([])
  })

  it('asks the network for nothing', async () => {
    const page = await world.newPage()
    const requests: string[] = []
    page.on('request', request => requests.push(request.url()))
    const before = world.server.asked.length
    await page.goto(world.server.url('/district.txt'))
    await untilRead(page)
    await later(500)
    const foreign = requests.filter(url => !url.startsWith(world.origin) && !/\/(?:district\.txt|favicon\.ico)$|^resource:/.test(url))
    expect(foreign).toEqual([])
    expect(world.server.asked.slice(before).filter(path => path !== '/favicon.ico')).toEqual(['/district.txt'])
    await page.close()
  })
})
