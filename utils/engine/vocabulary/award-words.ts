// Awards, as lists of winners name them.
import { all } from './built/awards'
import { oneOf } from './tables'

/** 一等奖, 季军. */
export const AWARD = oneOf(all)
