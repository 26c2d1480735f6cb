// What is drawn over a text in its place, and what points at it: it stands where its words stand, whatever the page does meanwhile.
import { expect, it } from 'vitest'
import { marks, pixelsOf, placesOfReading, spotOf, untilMarked } from './drawn'
import { HOST, isVisible, SOON, texts, untilSome, untilVisible } from './elements'
import { each, html, PARAGRAPHS } from './news'
import { inEachBrowser, openPopup, press, VIEWPORT } from './world'

const TOOLTIP = `${HOST} >>> [role="tooltip"]`
const MAIN = `<main>${each('p', PARAGRAPHS)}</main>`
const style = (rules: string) => `<style>${rules}</style>`

const PAGES = {
  '/plain.html': { body: html(MAIN) },
  '/search-hits.html': { body: html(MAIN.replaceAll('郑海峰', '<em>郑海</em>峰').replaceAll('宋佳宁', '宋<b>佳宁</b>')) },
  '/edited-beside.html': { body: html(`<div contenteditable="true">${PARAGRAPHS[1]}</div>${MAIN}`) },
  '/breaks.html': { body: html(`<main><div>${PARAGRAPHS.join('<br><br>')}</div></main>`) },
  '/list.html': {
    body: html(
      `<div><h1>${PARAGRAPHS[0]}</h1><div id="ad"></div><ul>${each('li', PARAGRAPHS.slice(1))}</ul></div>`,
      style('body { font: 18px/1.9 serif } li { position: static }'),
    ),
  },
  '/covered.html': {
    body: html(
      `<main><p>${PARAGRAPHS[0]}</p><ul>${each('li', PARAGRAPHS.slice(1))}</ul></main>`,
      style('body { font: 18px/2 serif } li { position: relative; z-index: 2; background: #fff; margin: 8px }'),
    ),
  },
  // A typeface without Chinese characters, and one with.
  '/borrowed.html': { body: html(MAIN, style('body { font: 20px/2 "DejaVu Serif", serif }')) },
  '/own-type.html': { body: html(MAIN, style('body { font: 20px/2 "Noto Serif CJK SC", serif }')) },
  '/gradient.html': {
    body: html(
      `<main><h1>${PARAGRAPHS[0]}</h1>${each('p', PARAGRAPHS.slice(1))}</main>`,
      style(
        'h1 { background: linear-gradient(90deg, #c00, #00c); background-clip: text; -webkit-background-clip: text; -webkit-text-fill-color: transparent; font-size: 40px }',
      ),
    ),
  },
  '/not-selectable.html': { body: html(MAIN, style('main { user-select: none; -webkit-user-select: none }')) },
}

inEachBrowser(world => {
  it('a name that goes over elements is marked whole, and read', async () => {
    const page = await world.open(world.server.url('/search-hits.html'))
    await untilMarked(page)
    const persons = (await marks(page)).filter(([kind]) => kind === 'person').map(([, text]) => text)
    expect(persons).toContain('郑海峰')
    expect(persons).toContain('宋佳宁')
    const { x, y } = await spotOf(page, '佳宁')
    await page.mouse.move(x, y)
    await untilVisible(page, TOOLTIP)
    expect((await texts(page, TOOLTIP)).join()).toContain('宋佳宁')
    await page.close()
  })

  it('what is copied is what the page would give, and has none of our style, all pinyin shown', async () => {
    const page = await world.open(world.server.url('/plain.html'))
    await untilMarked(page)
    const popup = await openPopup(world, page)
    await popup.locator('input[value="all"]').click()
    await page.bringToFront()
    await expect.poll(() => page.$eval('p', each => getComputedStyle(each).letterSpacing), SOON).not.toBe('normal')
    const copied = await page.evaluate(async () => {
      getSelection()?.selectAllChildren(document.querySelector('main') as Element)
      const seen = new Promise<string>(done =>
        document.addEventListener('copy', () => done(getComputedStyle(document.querySelector('p') as Element).letterSpacing)),
      )
      document.execCommand('copy')
      return Promise.race([seen, new Promise<string>(done => setTimeout(done, 500, 'not copied'))])
    })
    expect(copied).toBe('normal')
    await expect.poll(() => page.$eval('p', each => getComputedStyle(each).letterSpacing)).not.toBe('normal')
    await popup.bringToFront()
    await popup.locator('input[value="off"]').click()
    await untilSome(page, `${HOST}[data-pinyin="off"]`)
    await popup.close()
    await page.close()
  })

  it('what the user writes beside a text has no marks', async () => {
    const page = await world.open(world.server.url('/edited-beside.html'))
    await untilMarked(page)
    const inside = await page.evaluate(
      () =>
        [...(CSS.highlights.get('qianzi-person') ?? [])].filter(({ startContainer }) =>
          startContainer.parentElement?.closest('[contenteditable]'),
        ).length,
    )
    expect(inside).toBe(0)
    await page.close()
  })

  it('several paragraphs in one block are read each in its place', async () => {
    const page = await world.open(world.server.url('/breaks.html'))
    await untilMarked(page)
    expect((await marks(page)).map(([, text]) => text)).toContain('罗永昌')
    const { x, y } = await spotOf(page, '罗永昌')
    await page.mouse.move(x, y)
    await untilVisible(page, TOOLTIP)
    expect((await texts(page, TOOLTIP)).join()).toContain('罗永昌')
    await page.close()
  })

  it('readings go with their words when something above them grows', async () => {
    // Of Firefox nobody outside can see where they are.
    if (world.kind === 'firefox') return
    const page = await world.open(world.server.url('/list.html'))
    await untilMarked(page)
    const popup = await openPopup(world, page)
    await popup.locator('input[value="names"]').click()
    await page.bringToFront()
    const apart = async () => {
      const word = await spotOf(page, '郑海峰')
      const distances = (await placesOfReading(page, 'Hǎifēng')).map(({ y }) => Math.round(word.y - y))
      return distances.sort((a, b) => Math.abs(a) - Math.abs(b))[0] ?? 0
    }
    await expect.poll(apart, SOON).toBeGreaterThan(5)
    const before = await apart()
    await page.evaluate(() => Object.assign(document.getElementById('ad')?.style ?? {}, { height: '47px' }))
    await expect.poll(apart, SOON).toBe(before)
    await page.evaluate(() => document.getElementById('ad')?.append(Object.assign(document.createElement('hr'), { height: 50 })))
    await expect.poll(apart, SOON).toBe(before)
    await popup.bringToFront()
    await popup.locator('input[value="off"]').click()
    await untilSome(page, `${HOST}[data-pinyin="off"]`)
    await popup.close()
    await page.close()
  })

  it('the page has its keys back as soon as the user points elsewhere', async () => {
    const page = await world.open(world.server.url('/plain.html'))
    await untilMarked(page)
    await page.evaluate(() => {
      const heard: string[] = []
      addEventListener('keydown', ({ key }) => heard.push(key))
      Object.assign(window, { heard })
    })
    await page.bringToFront()
    await press(world, 'enter-mentions')
    await untilVisible(page, TOOLTIP)
    await page.mouse.click(VIEWPORT.width - 5, VIEWPORT.height - 5)
    await page.mouse.click(3, 3)
    await page.keyboard.press('Escape')
    await untilVisible(page, TOOLTIP, false)
    await page.keyboard.press('n')
    await page.keyboard.press('p')
    expect((await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).filter(key => key.length === 1)).toEqual([
      'n',
      'p',
    ])
    await page.close()
  })

  it('a walk by keys outlives what the page adds to the text', async () => {
    const page = await world.open(world.server.url('/plain.html'))
    await untilMarked(page)
    await page.bringToFront()
    await press(world, 'enter-mentions')
    await untilVisible(page, TOOLTIP)
    const current = async () => (await marks(page)).filter(([kind]) => kind === 'current').map(([, text]) => text)
    const [first] = await current()
    await page.evaluate(says => {
      document.querySelector('main')?.append(Object.assign(document.createElement('p'), { textContent: says }))
    }, '云桥区区长宋佳宁主持会议，区委书记郑海峰讲话，各镇街主要负责人参加会议。')
    const last = async () => (await marks(page)).filter(([kind]) => kind === 'person').length
    const before = await last()
    await expect.poll(last, SOON).toBeGreaterThan(before)
    await expect.poll(current, SOON).toEqual([first])
    await page.keyboard.press('n')
    await expect.poll(current, SOON).not.toEqual([first])
    expect((await current()).length).toBe(1)
    await page.close()
    expect(await world.complaints()).toEqual([])
  })

  it('what Escape has closed stays closed under a hand that trembles, and opens again when it comes back', async () => {
    const page = await world.open(world.server.url('/plain.html'))
    await untilMarked(page)
    await page.bringToFront()
    const { x, y } = await spotOf(page, '郑海峰')
    await page.mouse.move(x, y)
    await untilVisible(page, TOOLTIP)
    await page.keyboard.press('Escape')
    await untilVisible(page, TOOLTIP, false)
    for (const [i, by] of [2, 0, -2, 1].entries()) await page.mouse.move(x + by, y + (i % 2))
    await new Promise(done => setTimeout(done, 400))
    expect(await isVisible(page, TOOLTIP)).toBe(false)
    await page.mouse.move(x, y + 200, { steps: 3 })
    await page.mouse.move(x, y, { steps: 3 })
    await untilVisible(page, TOOLTIP)
    await page.close()
  })

  it('readings are seen over a text that its page lays over what is around it', async () => {
    const page = await world.open(world.server.url('/covered.html'))
    await untilMarked(page)
    const popup = await openPopup(world, page)
    await popup.locator('input[value="names"]').click()
    await page.bringToFront()
    const { x, y } = await spotOf(page, '沈立群')
    const ink = async () =>
      (await pixelsOf(page, { x: x - 30, y: y - 21, width: 60, height: 10 })).filter(([red = 255]) => red < 160).length
    await expect.poll(ink, SOON).toBeGreaterThan(20)
    await popup.bringToFront()
    await popup.locator('input[value="off"]').click()
    await page.bringToFront()
    await expect.poll(ink, SOON).toBe(0)
    await popup.close()
    await page.close()
  })

  it.each(['/borrowed.html', '/own-type.html'])('readings stand close over their characters, and touch none: %s', async path => {
    const page = await world.open(world.server.url(path))
    await untilMarked(page)
    const popup = await openPopup(world, page)
    await popup.locator('input[value="names"]').click()
    await page.bringToFront()
    // Liǔwān Cūn: no letter reaches below the line.
    const { x, y } = await spotOf(page, '柳湾村')
    const width = 50
    const gap = async () => {
      const pixels = await pixelsOf(page, { x: x - width / 2, y: y - 30, width, height: 30 })
      const rows = Array.from({ length: 30 }, (_, row) => pixels.slice(row * width, (row + 1) * width).some(([red = 255]) => red < 150))
      const top = rows.lastIndexOf(false)
      const bottom = rows.slice(0, top).lastIndexOf(true)
      return bottom < 0 ? undefined : top - bottom
    }
    await expect.poll(gap, SOON).toBeDefined()
    expect(await gap()).toBeGreaterThanOrEqual(1)
    expect(await gap()).toBeLessThanOrEqual(3)
    await popup.bringToFront()
    await popup.locator('input[value="off"]').click()
    await popup.close()
    await page.close()
  })

  it('letters that a ground shines through keep its colours where they are marked', async () => {
    const page = await world.open(world.server.url('/gradient.html'))
    await untilMarked(page)
    const sizes = await page.evaluate(() => ['place', 'place-clear'].map(kind => CSS.highlights.get(`qianzi-${kind}`)?.size ?? 0))
    expect(sizes[0]).toBeGreaterThan(2)
    expect(sizes[1]).toBe(1)
    const { x, y } = await spotOf(page, '云桥区')
    const pixels = await pixelsOf(page, { x: x - 55, y: y - 16, width: 110, height: 32 })
    expect(pixels.filter(([red = 0, green = 0]) => red > 120 && green < 40).length).toBeGreaterThan(200)
    expect(pixels.filter(([red = 0, , blue = 0]) => red + blue < 100).length).toBe(0)
    await page.close()
  })

  it('a text that cannot be selected can be pointed at', async () => {
    const page = await world.open(world.server.url('/not-selectable.html'))
    await untilMarked(page)
    const { x, y } = await spotOf(page, '郑海峰')
    await page.mouse.move(x, y)
    await untilVisible(page, TOOLTIP)
    expect((await texts(page, TOOLTIP)).join()).toContain('郑海峰')
    await page.close()
    expect(await world.complaints()).toEqual([])
  })
}, PAGES)
