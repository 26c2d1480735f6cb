// Who rewrites a page and puts it back: translators in the ways they work, the site itself, marks of what was searched.

type Undo = () => void

export interface Rewriter {
  readonly name: string
  /** Run in the page, both; they know nothing but the helpers below. */
  readonly there: () => void
  readonly back: () => void
}

/** The texts that the page came with. */
declare const held: readonly Text[]

/** In the page: its texts in Chinese. */
function texts(): Text[] {
  const found: Text[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.parentElement?.localName !== 'script' && /[一-鿿]/.test((node as Text).data)) found.push(node as Text)
  return found
}

/** In the page: a text in some language with spaces. */
function translated(text: string): string {
  return text.replace(/[一-鿿]+/g, han => ` ${'word '.repeat(Math.ceil(han.length / 2))}`)
}

/** In the page: an element with the translation of a text. */
function fontOf(text: string): HTMLElement {
  const font = document.createElement('font')
  font.append(document.createElement('font'))
  font.firstElementChild?.append(translated(text))
  return font
}

/** In the page: has the text say something else. */
function write(text: Text): Undo {
  const was = text.data
  text.data = translated(was)
  return () => {
    text.data = was
  }
}

/** In the page: sets markup in another language. */
function setMarkup(element: Element): Undo {
  const was = element.innerHTML
  element.innerHTML = translated(was)
  return () => {
    element.innerHTML = was
  }
}

/** In the page: keeps how to undo what was done. */
function keep(undos: readonly Undo[]): void {
  Object.assign(window, { undos })
}

/** In the page: undoes it. */
function undo(): void {
  for (const each of (window as unknown as { undos: readonly Undo[] }).undos) each()
}

/** In the page: writes other characters for some of its characters. */
function convert(from: string, to: string): void {
  const each = new RegExp(`[${from}]`, 'g')
  for (const text of texts()) text.data = text.data.replace(each, character => to[from.indexOf(character)] ?? '')
}

export const REWRITERS: readonly Rewriter[] = [
  {
    name: 'a translator puts elements for the texts, and these back',
    there: () =>
      keep(
        texts().map(text => {
          const font = fontOf(text.data)
          text.replaceWith(font)
          return () => font.replaceWith(text)
        }),
      ),
    back: () => undo(),
  },
  {
    name: 'a translator puts elements for the texts, and new texts for these',
    there: () =>
      keep(
        texts().map(text => {
          const font = fontOf(text.data)
          text.replaceWith(font)
          return () => font.replaceWith(text.data)
        }),
      ),
    back: () => undo(),
  },
  {
    name: 'a translator writes into the texts',
    there: () => keep(texts().map(write)),
    back: () => undo(),
  },
  {
    name: 'a translator writes into the texts that the page came with',
    there: () => keep(held.map(write)),
    back: () => undo(),
  },
  {
    name: 'a translator sets the markup of paragraphs',
    there: () => keep([...document.querySelectorAll('p')].map(setMarkup)),
    back: () => undo(),
  },
  {
    name: 'a translator sets the markup of the whole text',
    there: () => keep([...document.querySelectorAll('main')].map(setMarkup)),
    back: () => undo(),
  },
  {
    name: 'a translator writes below the paragraphs',
    there: () =>
      keep(
        [...document.querySelectorAll('p')].map(paragraph => {
          const below = fontOf(paragraph.textContent ?? '')
          paragraph.append(below)
          return () => below.remove()
        }),
      ),
    back: () => undo(),
  },
  {
    name: 'the site writes traditional characters',
    there: () => convert('区进会记书长众务东员', '區進會記書長眾務東員'),
    back: () => convert('區進會記書長眾務東員', '区进会记书长众务东员'),
  },
  {
    name: 'what was searched is marked',
    there: () => {
      for (const text of texts())
        for (let rest = text, at = rest.data.indexOf('海峰'); at >= 0; at = rest.data.indexOf('海峰')) {
          const hit = rest.splitText(at)
          rest = hit.splitText(2)
          const mark = document.createElement('mark')
          hit.replaceWith(mark)
          mark.append(hit)
        }
    },
    back: () => {
      for (const mark of document.querySelectorAll('mark')) mark.replaceWith(...mark.childNodes)
      document.body.normalize()
    },
  },
]

/** The script that has the helpers in a page. */
export const REWRITING = `Object.assign(window, { ${[texts, translated, fontOf, write, setMarkup, keep, undo, convert].map(each => `${each.name}: ${each}`).join(', ')} })`
