// Words of the parts of a page that are no text: running feet, salutations.
import { foot } from './built/callings'
import { all as salutations } from './built/salutations'
import { oneOf } from './tables'

/** Whom the foot of a page names. */
export const FOOT = oneOf(foot)

/** Whom an open letter addresses. */
export const ADDRESSEE = oneOf(salutations)
