// A UTF-8 text file that a server sent without saying so: both browsers read its bytes as windows-1252, ，as ï¼Œ.
import { GARBLED } from '../../engine/glance'
import type { PageShape } from './shape'

/** What windows-1252 has for the bytes from 0x80 to 0x9f; all others are their own code points. */
const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** The bytes that were read so, as UTF-8; '' if they are none. */
function decode(text: string): string {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) {
    const high = HIGH.indexOf(text.charAt(i))
    bytes[i] = high < 0 ? text.charCodeAt(i) : 0x80 + high
  }
  try {
    // A text that was cut may end inside a character.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
  } catch {
    return ''
  }
}

const textOf = (element: Element): string => element.textContent ?? ''

export const garbled: PageShape = {
  name: 'garbled',
  beside: true,
  find: root =>
    (root as Document).contentType === 'text/plain'
      ? [...root.querySelectorAll('pre')].filter(element => GARBLED.some(sign => textOf(element).includes(sign)))
      : [],
  // Three units stand for a character.
  read: (element, limit) => ({ source: decode(textOf(element).slice(0, limit && 3 * limit)), runs: [] }),
}
