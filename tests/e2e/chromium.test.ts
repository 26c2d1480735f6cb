// The whole product in a real Chromium, on pages of our own.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Chromium, reader, startChromium } from './chromium'
import { type Server, serve } from './server'

const fixture = fileURLToPath(new URL('../fixtures/district.txt', import.meta.url))
const text = readFileSync(fixture, 'utf8')
const PROSE = '<!doctype html><title>菜谱</title><p>把土豆洗净切丝，锅里倒油，放入葱姜炒香，再下土豆丝翻炒，加盐和醋，出锅装盘。</p>'

let chromium: Chromium
let server: Server

beforeAll(async () => {
  server = await serve({
    '/district.txt': { type: 'text/plain; charset=utf-8', body: text },
    '/pre.html': { body: `<!doctype html><title>页</title><h1>存档</h1><pre id="page" data-x="1">${text}</pre><p>页脚</p>` },
    '/recipe.html': { body: PROSE.repeat(1) + PROSE.replace(/<[^>]+>/g, '').repeat(20) },
    '/huge.txt': { type: 'text/plain; charset=utf-8', body: `${text}\n\n`.repeat(200) },
    '/odd.txt': { type: 'text/plain; charset=utf-8', body: `${text}\n\u0000\ufeff 國家主席表示，傳統友誼\n歷久彌新。 שלום\u202e\n` },
    '/br.html': { body: `<!doctype html><title>页</title><body>${text.replace(/\n/g, '<br>\n')}` },
    '/lines.html': {
      body: `<!doctype html><title>页</title><nav><a href="#">首页</a></nav><main id="page">${text
        .split('\n')
        .map(line => `<p>${line || '&nbsp;'}</p>`)
        .join('\n')}</main><footer>页脚</footer>`,
    },
    '/table.html': {
      body: `<!doctype html><title>页</title><table><tr><td width="100">栏目</td><td id="page">${text.replace(/\n/g, '<br>\n')}</td></tr></table>`,
    },
    '/strict.html': {
      headers: { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; sandbox allow-scripts" },
      body: `<!doctype html><title>页</title><pre id="page">${text}</pre>`,
    },
    '/late.html': {
      headers: {},
      body: `<!doctype html><title>页</title><main></main><script>setTimeout(() => {
        const pre = document.createElement('pre')
        pre.textContent = ${JSON.stringify(text)}
        document.querySelector('main').append(pre)
      }, 900)</script>`,
    },
    '/frames.html': { body: '<!doctype html><title>页</title><p>frame</p><iframe src="/pre.html" width="900" height="600"></iframe>' },
    '/hostile.html': {
      body: `<!doctype html><title>页</title><script>
        for (const it of [Array.prototype, Object.prototype, Element.prototype, Node.prototype, Text.prototype]) Object.freeze(it)
      </script><div id="qianzi-reader"></div><pre id="page">${text}</pre>`,
    },
    '/rejects.html': {
      body: `<!doctype html><title>页</title><pre id="page">${text}</pre><script>
        new MutationObserver(() => document.querySelectorAll('qianzi-reader').forEach(each => each.remove()))
          .observe(document, { childList: true, subtree: true })
      </script>`,
    },
    '/rtl.html': { body: `<!doctype html><html dir="rtl"><body><pre>${text}</pre></body></html>` },
  })
  chromium = await startChromium()
})
afterAll(async () => {
  await chromium?.close()
  server?.close()
})

const clickedText = (page: Page) => page.evaluate(() => getSelection()?.toString() ?? '')

describe.each([
  ['text/plain', () => server.url('/district.txt')],
  ['<pre>', () => server.url('/pre.html')],
  ['file://', () => `file://${fixture}`],
])('a broken page as %s', (_kind, address) => {
  let page: Page
  beforeAll(async () => {
    page = await chromium.open(address())
  })
  afterAll(() => page.close())

  it('reads as a newspaper by itself', async () => {
    const host = await reader(page)
    expect(await host.locator('article').count()).toBe(3)
    expect(await host.locator('article h2').allTextContents()).toEqual([
      '压实责任守底线 全力以赴保安澜',
      '背街小巷换新颜 居民点赞好环境',
      '安全度汛 你我同行',
    ])
    await expect.poll(() => page.locator('pre').isVisible()).toBe(false)
  })

  it('finds text over what were line ends, and copies clean Chinese', async () => {
    const host = await reader(page)
    expect(await page.evaluate(() => (window as unknown as { find(what: string): boolean }).find('坚持人民至上、生命至上'))).toBe(true)
    await host.evaluate(element => {
      element.dataset.pinyin = 'all'
      const paragraph = element.shadowRoot?.querySelector('article p[data-start]') as HTMLElement
      const range = document.createRange()
      range.selectNodeContents(paragraph)
      getSelection()?.removeAllRanges()
      getSelection()?.addRange(range)
    })
    const paragraph = await host.locator('article p[data-start]').first().textContent()
    expect(paragraph).toMatch(/^[^a-zāáǎàēéěèīíǐìōóǒòūúǔù]+$/)
    expect((await clickedText(page)) || paragraph).toBe(paragraph)
  })
})

describe('pinyin', () => {
  it('goes off, names, all by the key, without rebuilding the view, and is remembered', async () => {
    const page = await chromium.open(server.url('/district.txt'))
    const host = await reader(page)
    await host
      .locator('article')
      .first()
      .evaluate(article => article.setAttribute('data-same', 'yes'))
    const press = () =>
      chromium.worker.evaluate(() =>
        (
          globalThis as unknown as { chrome: { commands: { onCommand: { dispatch(name: string): void } } } }
        ).chrome.commands.onCommand.dispatch('cycle-pinyin'),
      )
    const mode = () => host.getAttribute('data-pinyin')
    const modes = [await mode()]
    for (let i = 0; i < 3; i++) {
      const before = await mode()
      await press()
      await expect.poll(mode).not.toBe(before)
      modes.push(await mode())
    }
    expect(modes).toEqual(['off', 'names', 'all', 'off'])
    expect(await host.locator('article').first().getAttribute('data-same')).toBe('yes')
    await press()
    await expect.poll(mode).toBe('names')
    const other = await chromium.open(server.url('/pre.html'))
    expect(await (await reader(other)).getAttribute('data-pinyin')).toBe('names')
    await press()
    await press()
    await page.close()
    await other.close()
  })

  it('is drawn over the words, names capitalised', async () => {
    const page = await chromium.open(server.url('/district.txt'))
    const host = await reader(page)
    const name = host.locator('[data-mention="person"]', { hasText: '曾庆丰' }).first()
    const readings = await name.locator('.word').evaluateAll(words => words.map(word => word.getAttribute('data-reading')))
    expect(readings.join(' ')).toBe('Zēng Qìngfēng')
    await host.evaluate(element => (element.dataset.pinyin = 'all'))
    const drawn = await host
      .locator('.word[data-reading]')
      .first()
      .evaluate(word => getComputedStyle(word, '::after').content)
    expect(drawn).toContain('"')
    await page.close()
  })
})

describe('tooltips', () => {
  it('show who somebody is on hover and on focus, within the window and off the word; Escape closes', async () => {
    const page = await chromium.open(server.url('/district.txt'))
    const host = await reader(page)
    const name = host.locator('[data-mention="person"]', { hasText: '李文华' }).first()
    await name.scrollIntoViewIfNeeded()
    await name.hover()
    const tooltip = host.locator('[role="tooltip"]')
    await tooltip.waitFor({ state: 'visible' })
    const said = (await tooltip.textContent()) ?? ''
    expect(said).toContain('区委副书记')
    expect(said).toContain('区政府区长')
    const [box, word] = [await tooltip.boundingBox(), await name.boundingBox()]
    if (!box || !word) throw new Error('nothing is drawn')
    expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= 1100 && box.y + box.height <= 800).toBe(true)
    expect(box.y + box.height <= word.y + 1 || box.y >= word.y + word.height - 1).toBe(true)
    await page.keyboard.press('Escape')
    await tooltip.waitFor({ state: 'hidden' })
    await page.mouse.move(2, 2)
    await host.locator('[data-mention][tabindex="0"]').first().focus()
    await tooltip.waitFor({ state: 'visible' })
    await page.close()
  })
})

describe('the popup', () => {
  it('shows the outline, jumps, and gives the page back and takes it again', async () => {
    const page = await chromium.open(server.url('/district.txt'))
    await reader(page)
    const popup = await chromium.popup(page)
    const letter = popup.getByRole('button', { name: /安全度汛/ }).first()
    await letter.waitFor()
    expect(await popup.locator('body').textContent()).toContain('孙立新')
    await letter.click()
    await expect
      .poll(() =>
        page
          .locator('qianzi-reader h2', { hasText: '安全度汛' })
          .evaluate(heading => heading.getBoundingClientRect().top < innerHeight && heading.getBoundingClientRect().top > -50),
      )
      .toBe(true)
    const reading = popup.getByRole('switch').first()
    await reading.click()
    await expect.poll(() => page.locator('qianzi-reader').count()).toBe(0)
    await reading.click()
    await reader(page)
    await popup.close()
    await page.close()
  })

  it('says that there is nothing on other pages, and reads them anyway', async () => {
    const page = await chromium.open(server.url('/recipe.html'))
    const popup = await chromium.popup(page)
    const anyway = popup.getByRole('button', { name: /anyway/i })
    await anyway.waitFor()
    await anyway.click()
    await expect.poll(async () => (await popup.locator('body').textContent())?.length).toBeGreaterThan(10)
    expect(chromium.complaints).toEqual([])
    await popup.close()
    await page.close()
  })
})

describe('giving back', () => {
  it('leaves the same nodes, the same markup and the same place', async () => {
    const page = await chromium.open(server.url('/pre.html'))
    await reader(page)
    const popup = await chromium.popup(page)
    const reading = popup.getByRole('switch').first()
    await reading.click()
    await expect.poll(() => page.locator('qianzi-reader').count()).toBe(0)
    await page.evaluate(() => {
      scrollTo(0, 500)
      Object.assign(window, {
        before: {
          pre: document.querySelector('pre'),
          node: document.querySelector('pre')?.firstChild,
          html: document.documentElement.outerHTML,
          top: scrollY,
        },
      })
    })
    await reading.click()
    await reader(page)
    await reading.click()
    await expect.poll(() => page.locator('qianzi-reader').count()).toBe(0)
    const same = await page.evaluate(() => {
      const { before } = window as unknown as { before: { pre: Element; node: Node; html: string; top: number } }
      return {
        pre: before.pre === document.querySelector('pre'),
        node: before.node === document.querySelector('pre')?.firstChild,
        html: before.html === document.documentElement.outerHTML,
        top: before.top === scrollY,
        visible: getComputedStyle(before.pre).display !== 'none',
      }
    })
    expect(same).toEqual({ pre: true, node: true, html: true, top: true, visible: true })
    await popup.close()
    await page.close()
  })
})

describe('text in other elements', () => {
  it.each([
    ['/br.html', 'body'],
    ['/lines.html', 'main'],
    ['/table.html', 'td#page'],
  ])('%s is read in its place and given back as it was', async (path, holder) => {
    const page = await chromium.open(server.url(path))
    const host = await reader(page)
    expect(await host.locator('article h2').allTextContents()).toContain('背街小巷换新颜 居民点赞好环境')
    const beside = (selector: string) =>
      page.evaluate(wanted => {
        const shown = document.querySelector('qianzi-reader') as HTMLElement
        return shown.parentElement?.matches(wanted) || shown.nextElementSibling?.matches(wanted)
      }, selector)
    expect(await beside(holder)).toBe(true)
    expect(await page.evaluate(() => document.body.innerText)).not.toContain('6\n月3日')
    const markup = await page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as Element
      copy.querySelector('qianzi-reader')?.remove()
      return copy.outerHTML
    })
    const popup = await chromium.popup(page)
    await popup.getByRole('switch').first().click()
    await expect.poll(() => page.locator('qianzi-reader').count()).toBe(0)
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(markup)
    await expect.poll(() => page.evaluate(() => document.body.innerText)).toContain('防汛抗旱指挥')
    await popup.close()
    await page.close()
  })
})

describe('a page that', () => {
  it.each([
    ['forbids everything by its policy', '/strict.html'],
    ['brings its text late', '/late.html'],
    ['freezes prototypes and has our name for an id', '/hostile.html'],
  ])('%s is read', async (_what, path) => {
    const page = await chromium.open(server.url(path))
    const host = await reader(page)
    expect(await host.locator('article').count()).toBe(3)
    // The style sheet has arrived: the view is a paper, not bare text.
    expect(await host.locator('.page').evaluate(view => getComputedStyle(view).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)')
    await page.close()
    expect(chromium.complaints).toEqual([])
  })

  it('holds its text in a frame is read there, and the popup reaches it', async () => {
    const page = await chromium.open(server.url('/frames.html'))
    const frame = page.frameLocator('iframe')
    await frame.locator('qianzi-reader article').first().waitFor({ state: 'attached', timeout: 20_000 })
    const popup = await chromium.popup(page)
    await popup
      .getByRole('button', { name: /安全度汛/ })
      .first()
      .waitFor()
    await page.evaluate(() => document.querySelector('iframe')?.remove())
    await popup.close()
    await page.close()
    expect(chromium.complaints).toEqual([])
  })

  it('throws our element out is left in peace', async () => {
    const page = await chromium.open(server.url('/rejects.html'))
    await page.waitForTimeout(2500)
    expect(await page.locator('pre').isVisible()).toBe(true)
    await page.close()
    expect(chromium.complaints).toEqual([])
  })
})

describe('show in the original', () => {
  it('gives the page back and marks the passage, without touching a node', async () => {
    const page = await chromium.open(server.url('/district.txt'))
    const host = await reader(page)
    const name = host.locator('[data-mention="person"]', { hasText: '曾庆丰' }).first()
    await name.scrollIntoViewIfNeeded()
    await name.hover()
    await host.getByRole('button', { name: /original/i }).click()
    await expect.poll(() => page.locator('qianzi-reader').count()).toBe(0)
    const marked = await page.evaluate(() =>
      [...((CSS as unknown as { highlights: Map<string, Set<Range>> }).highlights.get('qianzi-source') ?? [])].map(String),
    )
    expect(marked.join('').replace(/\s/g, '')).toBe('曾庆丰')
    expect(await page.locator('pre').evaluate(pre => getComputedStyle(pre, '::highlight(qianzi-source)').backgroundColor)).toBe(
      'rgb(255, 217, 90)',
    )
    await page.close()
  })
})

describe('the toolbar', () => {
  it('opens the real popup with the outline of the page', async () => {
    const page = await chromium.open(server.url('/district.txt'))
    await reader(page)
    await page.bringToFront()
    const session = await chromium.context.browser()?.newBrowserCDPSession()
    await chromium.worker.evaluate(() =>
      (globalThis as unknown as { chrome: { action: { openPopup(): Promise<void> } } }).chrome.action.openPopup(),
    )
    const popup = async () => (await session?.send('Target.getTargets'))?.targetInfos.find(({ url }) => url.endsWith('/popup.html'))
    await expect.poll(popup).toBeTruthy()
    await session?.detach()
    await page.close()
  })

  it('shows the number of articles on the badge', async () => {
    const page = await chromium.open(server.url('/district.txt'))
    await reader(page)
    const tabId = await chromium.tabId(page)
    const badge = () =>
      chromium.worker.evaluate(
        id =>
          (globalThis as unknown as { chrome: { action: { getBadgeText(of: object): Promise<string> } } }).chrome.action.getBadgeText({
            tabId: id,
          }),
        tabId,
      )
    await expect.poll(badge).toBe('3')
    await page.close()
  })
})

describe('a page that is not for us', () => {
  it('gets nothing, not even a style', async () => {
    const page = await chromium.open(server.url('/recipe.html'))
    await page.waitForTimeout(600)
    expect(
      await page.evaluate(() => [document.querySelectorAll('qianzi-reader, style, link').length, document.adoptedStyleSheets.length]),
    ).toEqual([0, 0])
    await page.close()
  })
})

describe('bad input', () => {
  it('is survived in silence: a text that changes, and one that is taken away', async () => {
    const page = await chromium.open(server.url('/pre.html'))
    await reader(page)
    await page.evaluate(() => {
      const pre = document.querySelector('pre') as HTMLElement
      ;(pre.firstChild as Text).appendData('\n本报讯（记者 吴宁）6月4日，全区举行防汛演练，各镇街、各部门负责人参加演练。\n')
    })
    await expect.poll(() => page.locator('qianzi-reader article').last().textContent(), { timeout: 20_000 }).toContain('防汛演练')
    await page.evaluate(() => document.querySelector('pre')?.remove())
    await expect.poll(() => page.locator('qianzi-reader').count()).toBe(0)
    await page.close()
    expect(chromium.complaints).toEqual([])
  })

  it('is said in the popup where a text is too long', async () => {
    const page = await chromium.open(server.url('/huge.txt'))
    await page.waitForTimeout(1500)
    const popup = await chromium.popup(page)
    await expect.poll(() => popup.locator('body').textContent(), { timeout: 20_000 }).toContain('too long')
    expect(await page.locator('pre').isVisible()).toBe(true)
    await popup.close()
    await page.close()
  })

  it.each(['/odd.txt', '/rtl.html'])('%s is read without a complaint', async path => {
    const page = await chromium.open(server.url(path))
    await reader(page)
    await page.close()
    expect(chromium.complaints).toEqual([])
  })
})

describe('the network', () => {
  it('sees no request of ours', async () => {
    const requests: string[] = []
    chromium.context.on('request', request => requests.push(request.url()))
    const page = await chromium.open(server.url('/district.txt'))
    await reader(page)
    await page.waitForTimeout(500)
    expect(
      requests.filter(
        url => !url.startsWith('chrome-extension://') && url !== server.url('/district.txt') && !url.endsWith('/favicon.ico'),
      ),
    ).toEqual([])
    await page.close()
  })
})
