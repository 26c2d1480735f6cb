// Kinds of institutions, places and other things, as parts of patterns; utils/data/lexicon/kinds.tsv says what each is.
import { rows, suffix } from './built/kinds'
import { oneOf, rowsOf, wordsOf } from './tables'

/** A class of the table. */
type Kind = Exclude<keyof typeof import('./built/kinds'), 'rows' | 'all'>

const WORDS = rowsOf(rows).map(([word = '', , kinds = '']) => [word, kinds.split(' ')] as const)

/** Source of a pattern of the words of a kind. */
export const kind = (name: Kind): string => oneOf(WORDS.flatMap(([word, kinds]) => (kinds.includes(name) ? [word] : [])).join(' '))

/** What short names of divisions leave out, in the order in which the full names are looked for. */
export const DIVISION_SUFFIXES: readonly string[] = wordsOf(suffix)
