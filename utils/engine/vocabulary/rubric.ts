// The name of a column or series over a headline.
import { all } from './built/rubrics'
import { oneOf } from './tables'

/** 新闻特写; 共话乡村振兴·权威访谈; 【记者手记】: a kicker, whatever stands under it. */
export const RUBRIC = new RegExp(`^[【◎■●◆▲]?\\s?(?:[^，。；：]{2,12}[·•|｜])?${oneOf(all)}[】|｜:：]?$`)
