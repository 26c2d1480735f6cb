// Text that comes late, goes, or is replaced.
import type { Page } from 'puppeteer-core'
import { expect, it, vi } from 'vitest'
import { HOST, SOON, texts, untilRead } from './elements'
import { expectGivenBack, toggle } from './give-back'
import { BROKEN, html, LINES } from './news'
import { inEachBrowser } from './world'

const TEXT = LINES.join('\n')
const OTHER = TEXT.replaceAll('云桥', '南湖').replaceAll('郑海峰', '何兆林')
const BROKEN_MARKUP = BROKEN.map(lines => `<p>${lines.join('<br>')}</p>`).join('\n')
const quoted = (text: string) => JSON.stringify(text)

/** Shows a text as such applications do: by new nodes in the same place. */
const APPLICATION = `
  const show = text => {
    const pre = document.createElement('pre')
    pre.textContent = text
    document.querySelector('main').replaceChildren(pre)
  }`

/** An application in which the next text comes so many milliseconds after the last one has gone. */
const application = (gap: number) => ({
  body: html(`<button>下一版</button><main></main><script>${APPLICATION}
    show(${quoted(TEXT)})
    document.querySelector('button').onclick = () => {
      history.pushState(null, '', '/next')
      document.querySelector('main').replaceChildren()
      setTimeout(() => show(${quoted(OTHER)}), ${gap})
    }
  </script>`),
})

const PAGES = {
  '/text.html': { body: html(`<pre>${TEXT}</pre>`) },
  '/late.html': { body: html(`<main></main><script>${APPLICATION}; setTimeout(() => show(${quoted(TEXT)}), 900)</script>`) },
  // A page of many small changes before its text comes.
  '/busy.html': {
    body: html(`<main></main><p id="clock"></p><script>${APPLICATION}
      setInterval(() => document.getElementById('clock').replaceChildren(String(Date.now())), 20)
      setTimeout(() => show(${quoted(TEXT)}), 3000)
    </script>`),
  },
  '/application.html': application(100),
  // As long as a slow server takes.
  '/slow-application.html': application(1500),
  // The nodes stay, and say something else.
  '/kept-nodes.html': {
    body: html(`<button>下一版</button><pre>加载中</pre><script>
      const node = document.querySelector('pre').firstChild
      setTimeout(() => { node.data = ${quoted(TEXT)} }, 900)
      document.querySelector('button').onclick = () => { node.data = ${quoted(OTHER)} }
    </script>`),
  },
  // Something beside the text changes, or something that is read with it.
  '/advertisement.html': {
    body: html(`<main>${BROKEN_MARKUP}<div id="place"></div></main><script>
      setInterval(() => document.getElementById('place').replaceChildren(new Image(10, 10)), 700)
    </script>`),
  },
  '/counter.html': {
    body: html(`<main>${BROKEN_MARKUP}<p>本页已阅读<b id="seconds">0</b>秒</p></main><script>
      let seconds = 0
      setInterval(() => { document.getElementById('seconds').textContent = String(++seconds) }, 700)
    </script>`),
  },
  // A blank more and more behind the text itself.
  '/blanks.html': {
    body: html(`<pre>${TEXT}</pre><script>setInterval(() => document.querySelector('pre').append(' '), 300)</script>`),
  },
  // Elements that show what they say in shadow roots.
  '/late-shadow.html': {
    body: html(`<paper-page></paper-page><main></main><script>
      customElements.define('paper-page', class extends HTMLElement {
        connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<slot></slot><pre></pre>' }
      })
      setTimeout(() => { document.querySelector('paper-page').shadowRoot.querySelector('pre').textContent = ${quoted(TEXT)} }, 900)
    </script>`),
  },
  '/late-element.html': {
    body: html(`<main></main><script>
      customElements.define('paper-page', class extends HTMLElement {
        connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<pre></pre>'; this.shadowRoot.firstChild.textContent = ${quoted(TEXT)} }
      })
      setTimeout(() => document.querySelector('main').append(document.createElement('paper-page')), 900)
    </script>`),
  },
  '/lazy-frame.html': {
    body: html(`<p>版面</p><script>setTimeout(() => {
      const frame = document.createElement('iframe')
      Object.assign(frame, { src: '/text.html', width: 900, height: 600 })
      document.body.append(frame)
    }, 900)</script>`),
  },
}

const untilSaid = (page: Page, what: string): Promise<void> =>
  vi.waitFor(async () => {
    const said = await Promise.all(page.frames().map(frame => texts(frame, `${HOST} >>> article`)))
    expect(said.flat().join('\n')).toContain(what)
  }, SOON)

inEachBrowser(world => {
  it.each(['/late.html', '/busy.html', '/late-shadow.html', '/late-element.html', '/lazy-frame.html'])(
    '%s is read once its text is there, and given back',
    async path => {
      const page = await world.open(world.server.url(path))
      await untilSaid(page, '郑海峰')
      await toggle(world, page, false)
      // A clock would never be as it was.
      if (path !== '/busy.html') await expectGivenBack(world, page)
      await page.close()
      expect(await world.complaints()).toEqual([])
    },
  )

  it.each(['/application.html', '/slow-application.html', '/kept-nodes.html'])(
    '%s is read anew when its text is replaced, and given back as it is then',
    async path => {
      const page = await world.open(world.server.url(path))
      await untilRead(page)
      await page.click('button')
      await untilSaid(page, '何兆林')
      await toggle(world, page, false)
      expect(await texts(page, 'pre')).toEqual([OTHER])
      await expectGivenBack(world, page)
      await page.close()
      expect(await world.complaints()).toEqual([])
    },
  )
  it.each(['/advertisement.html', '/counter.html', '/blanks.html'])('%s is read all the time, without flicker', async path => {
    const page = await world.open(world.server.url(path))
    await untilSaid(page, '郑海峰')
    const seen = await page.evaluate(async () => {
      const first = document.querySelector('qianzi-reader')
      let [times, there] = [0, 0]
      for (const end = performance.now() + 5000; performance.now() < end; times++) {
        const article = document.querySelector('qianzi-reader')?.shadowRoot?.querySelector('article')
        if (article?.textContent?.includes('郑海峰') && document.querySelector('qianzi-reader') === first) there++
        await new Promise(done => setTimeout(done, 25))
      }
      return { times, there }
    })
    expect(seen.times).toBeGreaterThan(50)
    expect(seen.there).toBe(seen.times)
    if (path === '/counter.html')
      await vi.waitFor(async () => expect((await texts(page, `${HOST} >>> article`)).join()).not.toContain('已阅读0秒'), SOON)
    await toggle(world, page, false)
    await page.close()
    expect(await world.complaints()).toEqual([])
  })
}, PAGES)
