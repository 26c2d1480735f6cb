// <pre>, and the browser's own viewer of a text file, which is one.
import { readTextNodes } from '../page-text'
import { allShown } from '../shown'
import type { PageShape } from './shape'

/** Elements that are looked at; a page with more has its text elsewhere. */
const MOST = 50
/** UTF-16 units: longer ones are long enough to be tried first. */
const LOOK = 12_000

export const preformatted: PageShape = {
  name: 'preformatted',
  find: (root, most, shown = allShown) =>
    [...root.querySelectorAll('pre')]
      .slice(0, MOST)
      .filter(shown)
      .map(element => ({ element, length: readTextNodes(element, LOOK).source.length }))
      .sort((a, b) => b.length - a.length)
      .slice(0, most)
      .map(({ element }) => element),
  read: (element, limit) => readTextNodes(element, limit),
}
