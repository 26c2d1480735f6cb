// The real page that all this began with, where the measuring pages lie.
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { hasShared, sharedPath, sharedSuite } from '../shared'
import { count, HOST, untilRead } from './elements'
import { inEachBrowser } from './world'

const PAGE = 'pages/hechuan/00-hechuan.txt'

inEachBrowser(world => {
  it.runIf(hasShared)(sharedSuite('the Hechuan page reads as a newspaper'), async () => {
    const page = await world.open(pathToFileURL(sharedPath(PAGE)).href)
    await untilRead(page)
    expect(await count(page, `${HOST} >>> article`)).toBeGreaterThanOrEqual(4)
    const finds = (what: string) => page.evaluate(wanted => (window as unknown as { find(what: string): boolean }).find(wanted), what)
    expect(await finds('陈敏尔出席会议')).toBe(true)
    expect(await finds('提高“追阳”、转运效率')).toBe(true)
    expect(await world.complaints()).toEqual([])
  })
})
