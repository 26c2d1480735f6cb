// Words that stand around names and offices and are no part of them.
import { all as administrative } from './built/administrative'
import { all as afterNames } from './built/after-names'
import { all as noBody } from './built/no-body'
import { setOf } from './tables'

/** What stands behind names of persons: verbs of speech and of doing, prepositions, adverbs. */
export const AFTER_NAMES = setOf(afterNames)

/** Words before an office that no name of a body holds. */
export const NO_BODY = setOf(noBody)

/** Verbs and the like that stand in names of bodies. */
export const ADMINISTRATIVE = setOf(administrative)
