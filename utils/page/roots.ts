// The trees of a page: its own, and those of its open shadow roots. Every page pays for looking at them, so the browser does the
// work: selectors and ranges find what would take a wrapper for each node otherwise, ten times as long and in memory that stays.

export type Root = Document | ShadowRoot

/** Elements of a tree that is read as a whole, and of a larger one the parts that are read. */
const WHOLE = 5000
const PARTS = 50
/** Elements that are asked for a shadow root: a page with more is made of buttons that are components. */
const MOST_HOSTS = 1000
/** Most elements of any page: none of these is asked. */
const PLAIN = 'div,span,a,p,li,ul,td,tr,br,img,b,i,em,svg,path,g,use,input,option,h3,script,style,link,meta,qianzi-reader'

/** What a tree says, scripts too; of a very large one parts from all over it, and its preformatted texts. */
export function textOf(root: Root): string {
  const elements = root.querySelectorAll('*')
  const range = (root.ownerDocument ?? (root as Document)).createRange()
  if (elements.length <= WHOLE) {
    range.selectNodeContents(root)
    return range.toString()
  }
  const texts = [...root.querySelectorAll('pre')].slice(0, PARTS).map(({ textContent }) => textContent)
  const [step, share] = [Math.floor(elements.length / PARTS), WHOLE / PARTS]
  for (let i = 0; i + share < elements.length; i += step) {
    // Within the elements: to find a place before one, the browser counts its siblings.
    range.setStart(elements[i] as Element, 0)
    range.setEnd(elements[i + share] as Element, 0)
    texts.push(range.toString())
  }
  return texts.join('\n')
}

/** The tree itself, the page as a rule, then its open shadow roots, each behind the one that it lies in. */
export function rootsOf(page: Root): readonly Root[] {
  const roots: Root[] = [page]
  // The list grows as it is gone through.
  for (const root of roots) {
    const hosts = root.querySelectorAll(`:not(${PLAIN})`)
    for (let i = 0; i < hosts.length && i < MOST_HOSTS; i++) {
      const { shadowRoot } = hosts[i] as Element
      if (shadowRoot) roots.push(shadowRoot)
    }
  }
  return roots
}
