// The viewers of code hosts: the whole file in a <textarea> that nobody can write in, under lines that come and go as one scrolls.
import type { PageShape } from './shape'

export const codeViewer: PageShape = {
  name: 'code-viewer',
  beside: true,
  find: (root, most) => [...root.querySelectorAll('textarea[readonly]')].sort((a, b) => textOf(b).length - textOf(a).length).slice(0, most),
  read: (element, limit) => ({ source: textOf(element).slice(0, limit), runs: [] }),
}

const textOf = (element: Element): string => (element as HTMLTextAreaElement).value
