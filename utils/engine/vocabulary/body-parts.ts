// The words that names of bodies are made of, with their English.
import { rows as ends } from './built/body-ends'
import { rows as fields } from './built/fields'
import { division, rows as levels } from './built/levels'
import { rowsOf, tableOf, wordsOf } from './tables'

/** Fields of work and other describing words: 教育 of 教育局. */
export const FIELDS = tableOf(fields)

/** Ends of bodies that the parts of offices do not have. Those of one character count only where a name ends. */
export const ENDS = tableOf(ends)

/** Levels of administration before a body, and what they are called where the place itself is meant: Hechuan District. */
export const PLACE_LEVELS: ReadonlyMap<string, readonly [adjective: string, noun: string]> = new Map(
  rowsOf(levels).flatMap(([level = '', adjective = '', classes = '', noun = '']) =>
    classes.includes('only') ? [] : [[level, [adjective, noun]] as const],
  ),
)

/** What the full names of divisions end with. */
export const DIVISION_LEVELS: readonly string[] = wordsOf(division)
