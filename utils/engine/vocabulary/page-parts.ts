// Words of the parts of a page that are no text: running feet, salutations.
import { byline, folio, headline, text } from './built/archive-fields'
import { foot } from './built/callings'
import { all as closings } from './built/letter-closings'
import { all as salutations } from './built/salutations'
import { oneOf, spaced } from './tables'

/** Whom the foot of a page names. */
export const FOOT = oneOf(foot)

/** Whom an open letter addresses. */
export const ADDRESSEE = oneOf(salutations)

/** How a letter closes: 祝您…, 此致. */
export const CLOSING = oneOf(closings)

/** What stands in the fields of an archive, by the kind of block that it is; "text" is none. */
export const FIELDS = {
  headline: spaced(oneOf(headline)),
  byline: spaced(oneOf(byline)),
  folio: spaced(oneOf(folio)),
  text: spaced(oneOf(text)),
} as const
