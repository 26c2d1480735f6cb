// An element read as its lines stand on the page: a block or a <br> ends a line, an empty block is a blank one.
import type { PageText, Run } from './page-text'
import { isBlock, isSilent } from './tags'
import { walk } from './walk'

const KEEPS_LINES = /^(?:pre|break-spaces)/
/** UTF-16 units that the headline of a report has at least. */
const HEADLINE = 9
/** Elements that stand in a line, unless a style sheet says otherwise. */
const STYLED = /^span$|-/

/** Whether it begins and ends a line: by its name, or by its style where its name leaves that open. */
const endsLine = (element: Element): boolean =>
  isBlock(element) || (STYLED.test(element.localName) && !/^$|^(?:inline|contents|none|ruby)/.test(styleOf(element)?.display ?? ''))

/** A summary may be a headline, or say "show more". */
const isButton = (element: Element) => element.localName === 'summary' && (element.textContent?.trim().length ?? 0) < HEADLINE

const styleOf = (element: Element) => element.ownerDocument.defaultView?.getComputedStyle(element)

/** The lines under an element, up to about `limit` UTF-16 units, without what is shut. */
export function readLines(element: Element, limit = Number.POSITIVE_INFINITY, isShut: (inner: Element) => boolean = () => false): PageText {
  const runs: Run[] = []
  /** For every open block, whether a <br> stood in it. */
  const breaks: boolean[] = []
  let kept = KEEPS_LINES.test(styleOf(element)?.whiteSpace ?? '') ? 1 : 0
  // The whole is put together at the end: to look at the end of what grows would take longer with every line.
  const parts: string[] = []
  let length = 0
  let end = '\n'
  const write = (text: string) => {
    if (!text) return
    parts.push(text)
    length += text.length
    end = text.charAt(text.length - 1)
  }
  const atLineStart = () => end === '\n'
  const add = (node: Text, from: number, to: number, text = node.data.slice(from, to)) => {
    const last = runs[runs.length - 1]
    const goesOn = last?.node === node && last.end === length && last.from + last.end - last.start === from
    if (last && goesOn) runs[runs.length - 1] = { ...last, end: last.end + text.length }
    else runs.push({ node, from, start: length, end: length + text.length })
    write(text)
  }
  const addText = (node: Text) => {
    const data = node.data.length > limit ? node.data.slice(0, limit) : node.data
    if (kept) return add(node, 0, data.length)
    // Markup that is set out in lines has white between the characters and their readings.
    const inRuby = node.parentElement?.localName === 'ruby'
    for (const { 0: part, index } of data.matchAll(/[ \t\r\n\f]+|[^ \t\r\n\f]+/g)) {
      if (!/[ \t\r\n\f]/.test(part)) add(node, index, index + part.length)
      else if (!atLineStart() && end !== ' ' && !(inRuby && part.includes('\n'))) add(node, index, index + 1, ' ')
    }
  }
  walk(element, {
    text: node => {
      addText(node)
      return length < limit
    },
    enter: inner => {
      if (isButton(inner)) return false
      if (inner !== element && (isSilent(inner) || isShut(inner))) return false
      if (inner.localName === 'pre') kept++
      if (inner.localName === 'br') {
        write('\n')
        if (breaks.length) breaks[breaks.length - 1] = true
      } else if (endsLine(inner)) {
        if (!atLineStart()) write('\n')
        breaks.push(false)
      }
      return true
    },
    leave: inner => {
      if (inner.localName === 'pre') kept--
      if (!endsLine(inner)) return
      // A block of several lines is a paragraph of its own: a blank line follows it.
      const several = breaks.pop() && !atLineStart()
      if (!atLineStart()) write(several ? '\n\n' : '\n')
    },
  })
  return { source: parts.join(''), runs }
}
