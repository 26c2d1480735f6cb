// @vitest-environment happy-dom
// The host comes and goes; the page's own nodes never notice.
import { describe, expect, it, vi } from 'vitest'
import { swap, watchOriginal } from '../../utils/page/swap'

const load = (html: string, selector: string) => {
  document.body.innerHTML = html
  return document.querySelector(selector) as HTMLElement
}

describe('swap', () => {
  it.each([
    ['<main><pre class="x">全区</pre></main>', 'pre', 'before'],
    ['<table><tr><td>全区</td></tr></table>', 'td', 'inside'],
    ['全区<br>防汛', 'body', 'inside'],
  ])('in %s puts a host %s', (html, selector, place) => {
    const element = load(html, selector)
    const before = document.documentElement.outerHTML
    const nodes = [...element.childNodes]
    const abort = new AbortController()
    const { host } = swap(element, false, abort.signal)
    expect(host.dataset.place).toBe(place)
    expect(place === 'inside' ? host.parentNode : host.nextSibling).toBe(element)
    abort.abort()
    expect(document.documentElement.outerHTML).toBe(before)
    expect([...element.childNodes]).toEqual(nodes)
  })
})

describe('watchOriginal', () => {
  const settled = () => new Promise(done => setTimeout(done, 20))
  const watch = () => {
    const element = load('<main><div><p>全区</p></div><i>别处</i></main>', 'div')
    const abort = new AbortController()
    const on = { gone: vi.fn(), changed: vi.fn() }
    const { host } = swap(element, false, abort.signal)
    watchOriginal(element, host, on, abort.signal)
    return { element, host, abort, ...on }
  }

  it.each<[string, (element: HTMLElement, host: HTMLElement) => void]>([
    ['the original goes', element => element.remove()],
    ['all that holds it goes', () => document.querySelector('main')?.remove()],
    ['the page throws the host out', (_, host) => host.remove()],
    ['something comes between', (_, host) => host.after(document.createElement('hr'))],
  ])('says once that it has gone when %s', async (_name, change) => {
    const { element, host, gone, changed } = watch()
    change(element, host)
    await settled()
    document.body.append('more')
    await settled()
    expect(gone).toHaveBeenCalledTimes(1)
    expect(changed).not.toHaveBeenCalled()
  })

  it('says each time that the text has changed, and stays', async () => {
    const { element, gone, changed } = watch()
    for (const text of ['防汛', '抗旱']) {
      element.querySelector('p')?.firstChild?.replaceWith(text)
      await settled()
    }
    expect(changed).toHaveBeenCalledTimes(2)
    expect(gone).not.toHaveBeenCalled()
  })

  it('is silent about everything else, and after the signal', async () => {
    const { element, abort, gone, changed } = watch()
    document.querySelector('i')?.append('更多')
    await settled()
    abort.abort()
    element.remove()
    await settled()
    expect([...changed.mock.calls, ...gone.mock.calls]).toEqual([])
  })
})
