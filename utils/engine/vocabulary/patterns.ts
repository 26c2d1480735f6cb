// Sources of the patterns that several rooms of the engine share, each built once from the tables.
import { HAN } from '../text/characters'
import { surname as addressSurname } from './built/addresses'
import { deed, label, maker, own, picture, reporter, writer } from './built/callings'
import { surname as rankSurname } from './built/ranks'
import { surname as roleSurname } from './built/roles'
import { BEFORE_CALLING, REPORTER, SOURCE } from './press'
import { oneOf } from './tables'

export { BEFORE_CALLING, REPORTER, SOURCE }

/** The paper or station itself: 本报. */
export const OWN = oneOf(own)

/** What ends the credit of a picture behind a name: 供图. */
export const DEED = oneOf(deed)

/** 本报首席, 驻韩国: what stands before such a calling, if anything does; no paper sets more than four of them. */
const BEFORE = `${BEFORE_CALLING}{0,6}(?:驻[${HAN}]{2,6}?)?`

/** 本报首席记者, 全媒体记者, 特约通讯员. */
export const CALLING = `${BEFORE}${REPORTER}`

/** Those who only write: 本报评论员. */
export const WRITER = `${BEFORE}${oneOf(writer)}`

/** What all who write are called, and the same with what stands before it. */
export const WRITES = oneOf(reporter, writer)
export const AUTHOR = `${BEFORE}${WRITES}`

/** What says above an article who did what for it: 文, 采写. */
export const LABEL = oneOf(label)

/** Whoever made or gave the picture: 摄影, 供图. */
export const PICTURE = oneOf(picture)

/** Whoever a byline, a credit or a foot can name. */
export const CREDITED = `(?:${AUTHOR}|${oneOf(maker, picture)})`

/** What is said to somebody behind his surname, and is no office: 何先生, 李老师. */
export const ADDRESS_BEHIND_SURNAME = oneOf(addressSurname, roleSurname)

/** Ranks that are said so: 周厅长. */
export const RANK_BEHIND_SURNAME = oneOf(rankSurname)
