// UTF-8 that a server sent without saying so: both browsers read its bytes as windows-1252, ，as ï¼Œ.
import { GARBLED } from '../../engine/glance'
import { readLines } from '../read-lines'
import type { PageShape } from './shape'

/** What windows-1252 has for the bytes from 0x80 to 0x9f; all others are their own code points. */
const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'
/** A byte that goes on with a character; a text that was cut may end inside one. */
const MORE = `(?:[${HIGH}\x80-\xbf]|(?=\n?$))`
const UTF8 = new RegExp(`(?:(?:[Â-ß]|[à-ï]${MORE}|[ð-ô]${MORE}{2})${MORE})+`, 'g')

/** The bytes that were read so, as UTF-8. What the page itself spells otherwise, © as an entity, stays. */
const decode = (text: string): string =>
  text.replace(UTF8, read => {
    const bytes = Uint8Array.from(read, unit => {
      const high = HIGH.indexOf(unit)
      return high < 0 ? unit.charCodeAt(0) : 128 + high
    })
    return new TextDecoder().decode(bytes, { stream: true })
  })

const textOf = (element: Element): string => element.textContent ?? ''

/** The innermost element that holds nearly all of a text. */
function narrow(element: Element): Element {
  const inner = [...element.children].find(child => textOf(child).length > 0.9 * textOf(element).length)
  return inner ? narrow(inner) : element
}

export const garbled: PageShape = {
  name: 'garbled',
  beside: true,
  find: root => {
    const { body } = root as Document
    const text = body ? textOf(body) : ''
    // A page that shows some such text among its own Chinese is about it.
    return GARBLED.some(sign => text.includes(sign)) && !text.includes('，') ? [narrow(body)] : []
  },
  // Three units stand for a character.
  read: (element, limit, isShut) => ({ source: decode(readLines(element, limit && 3 * limit, isShut).source), runs: [] }),
}
