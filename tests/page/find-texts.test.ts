// @vitest-environment happy-dom
// Every text of a page, and the cheap question that comes before the search.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DETECTED } from '../../utils/engine/detect'
import { glance } from '../../utils/engine/glance'
import { detectText, findText, findTexts, guessText } from '../../utils/page/find-text'
import { closedIn } from '../../utils/page/shapes/flow'

// `import.meta.url` is no file's in this environment.
const text = readFileSync('tests/fixtures/district.txt', 'utf8').trim()
const paragraphs = text.split(/\n{2,}/)
const half = Math.ceil(paragraphs.length / 2)
const CHAT = '楼主说的那家店我上周刚去过，排队排了四十分钟，味道还行吧，你们觉得呢？包邮，下单送收纳袋，客服回复挺快的。'
const pre = (id: string, lines: string) => `<pre id="${id}">${lines}</pre>`
const flow = (id: string, lines: string) => `<section id="${id}">${lines.replace(/.+/g, '<p>$&</p>')}</section>`
const ids = () => findTexts(document).map(({ element }) => element.id)

describe('findTexts', () => {
  it.each([
    ['two files', pre('a', text), pre('b', text)],
    ['two articles', flow('a', text), flow('b', text)],
    ['an article and a file, in the order of the page', flow('a', text), pre('b', text)],
    ['a short one before a long one', pre('a', paragraphs.slice(half).join('\n\n')), pre('b', text)],
  ])('finds %s', (_what, first, second) => {
    document.body.innerHTML = `${first}<div><p>${CHAT.repeat(5)}</p></div>${second}`
    expect(ids()).toEqual(['a', 'b'])
    for (const { score } of findTexts(document)) expect(score).toBeGreaterThanOrEqual(DETECTED)
  })

  it('gives no text that lies in another', () => {
    document.body.innerHTML = `<section id="a">${flow('b', text)}<pre>${text}</pre></section>`
    const found = findTexts(document).map(({ element }) => element)
    expect(found.length).toBeGreaterThan(0)
    expect(found.some(one => found.some(other => other !== one && other.contains(one)))).toBe(false)
  })

  it('gives nothing where there is only a guess', () => {
    document.body.innerHTML = `<p>${CHAT.repeat(5)}</p>`
    expect(findText(document)).toBeDefined()
    expect(findTexts(document)).toEqual([])
  })
})

describe('detectText', () => {
  it('finds what findText finds', () => {
    document.body.innerHTML = `<nav>${CHAT}</nav>${flow('a', text)}`
    expect(detectText(document)?.element).toBe(findText(document)?.element)
  })

  it('finds nothing in talk', () => {
    document.body.innerHTML = `<p>${CHAT.repeat(50)}</p>`
    expect(detectText(document)).toBeUndefined()
  })

  it('survives a page that nests deeply', () => {
    let inner = document.body
    inner.innerHTML = ''
    for (let depth = 0; depth < 3000; depth++) inner = inner.appendChild(document.createElement('div'))
    inner.textContent = text
    expect(detectText(document)).toBeDefined()
  })
})

describe('what is closed', () => {
  const shown = (element: Element) => !element.closest('[hidden]')
  const panels = `<div class="panel" id="open">${flow('a', text)}</div><div class="panel" id="closed" hidden>${flow('b', text)}</div>`

  it('is no text of the page, also beside one of its kind that is open', () => {
    document.body.innerHTML = panels
    expect(findTexts(document, { shown }).map(({ element }) => element.id)).toEqual(['a'])
    expect(closedIn(document, shown).map(({ id }) => id)).toEqual(['closed'])
  })

  it('is watched by its outermost element, where it holds enough', () => {
    document.body.innerHTML = `<div hidden id="outer"><ul hidden>${flow('a', text)}</ul><p>${CHAT}</p></div><p hidden>区委</p>`
    expect(closedIn(document, shown).map(({ id }) => id)).toEqual(['outer'])
    expect(guessText(document, { shown })).toBeUndefined()
  })

  it('is found when it opens', () => {
    document.body.innerHTML = panels.replace('id="open"', 'id="open" hidden').replace('id="closed" hidden', 'id="closed"')
    expect(findTexts(document, { shown }).map(({ element }) => element.id)).toEqual(['b'])
  })
})

describe('glance', () => {
  it.each([
    ['broken lines', text],
    ['justified lines', [...text.replace(/\s/g, '')].join(' ')],
    ['a short report by its source alone', '据新华社平川电，连日来，山中的野杜鹃竞相开放。'],
    ['a report in the middle of a long page of talk', CHAT.repeat(2000) + text.repeat(3) + CHAT.repeat(2000)],
  ])('does not let %s go', (_what, page) => expect(glance(page)).toBe(true))

  it.each([
    ['English', 'The council met on Monday. '.repeat(50)],
    ['talk', CHAT.repeat(50)],
    ['signs that stand far apart', `${CHAT.repeat(20)}今年`.repeat(20)],
  ])('lets %s go', (_what, page) => expect(glance(page)).toBe(false))
})
