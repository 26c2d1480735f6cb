// What holds all of several elements.

/** The smallest element that holds the first and the last of them, and is none of them. */
export function holderOfAll(elements: ArrayLike<Element>): Element | undefined {
  let holder = elements[0]?.parentElement
  while (holder?.parentElement && !holder.contains(elements[elements.length - 1] as Element)) holder = holder.parentElement
  return holder ?? undefined
}
