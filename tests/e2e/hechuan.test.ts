// The real page that all this began with, where the measuring pages lie.
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { hasShared, sharedPath, sharedSuite } from '../shared'
import { reader } from './chromium'
import { startWorld } from './world'

const PAGE = 'pages/hechuan/00-hechuan.txt'
const world = startWorld()

it.runIf(hasShared)(sharedSuite('the Hechuan page reads as a newspaper'), async () => {
  const page = await world.chromium.open(pathToFileURL(sharedPath(PAGE)).href)
  const host = await reader(page)
  expect(await host.locator('article').count()).toBeGreaterThanOrEqual(4)
  expect(await page.evaluate(() => (window as unknown as { find(what: string): boolean }).find('陈敏尔出席会议'))).toBe(true)
  expect(await page.evaluate(() => (window as unknown as { find(what: string): boolean }).find('提高“追阳”、转运效率'))).toBe(true)
  expect(world.chromium.complaints).toEqual([])
})
