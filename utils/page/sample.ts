// A bounded look at what a page holds; it never reads the whole of a huge one.

/** The first `limit` UTF-16 units of the text under an element. */
export function sampleOf(element: Element, limit: number): string {
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* NodeFilter.SHOW_TEXT */)
  let sample = ''
  while (sample.length < limit) {
    const node = walker.nextNode()
    if (!node) break
    sample += (node as Text).data.slice(0, limit - sample.length)
  }
  return sample
}
