// Words by which a paragraph refers to what was said before it.
import { again, back } from './built/refers-back'
import { oneOf } from './tables'

/** 此外, 随后: so such a paragraph begins. */
export const BACK = oneOf(back)

/** 又: between a speaker and what he says. */
export const AGAIN = oneOf(again)
