// Whether lines say who wrote the text.
import { isByline } from '../layout/roles/byline-parts'
import { plainText } from '../text/plain'
import type { PageLine } from './sheet'

/** Whether the lines are a byline and nothing else, whatever blanks stand between its names. */
export function isAuthors(lines: readonly PageLine[]): boolean {
  const joined = (between: string) => plainText(lines.map(({ text }) => text).join(between))
  return isByline(joined(' ')) || isByline(joined('')) || isByline(lines.map(({ said }) => said).join(''))
}
