// Words that stand around names and offices and are no part of them.
import { all as administrative } from './built/administrative'
import { all as afterNames } from './built/after-names'
import { dismisses, makes, all as noBody, takes } from './built/no-body'
import { beginningAt, longer } from './look-up'
import { oneOf, setOf } from './tables'

/** What stands behind names of persons: verbs of speech and of doing, prepositions, adverbs. */
export const AFTER_NAMES = setOf(afterNames)

/** Length of those of two characters and more that begin at an offset of a text. */
export const verbBehind = beginningAt(longer(AFTER_NAMES))

/** Words before an office that no name of a body holds. */
export const NO_BODY = setOf(noBody)

/** Verbs and the like that stand in names of bodies. */
export const ADMINISTRATIVE = setOf(administrative)

/** Patterns of verbs by which somebody takes up an office, is given one, is relieved of one. */
export const TAKES = oneOf(takes)
export const MAKES = oneOf(makes)
export const DISMISSES = oneOf(dismisses)
