// Sources of the patterns that several rooms of the engine share, each built once from the tables.
import { HAN } from '../text/characters'
import { surname as addressSurname } from './built/addresses'
import { agency, before, deed, maker, own, picture, reporter, site, writer } from './built/callings'
import { surname as rankSurname } from './built/ranks'
import { surname as roleSurname } from './built/roles'
import { oneOf } from './tables'

/** Whose report it is: 新华社, 人民网, 本报. */
export const SOURCE = `(?:${oneOf(agency, site)}|本报)`

/** The paper or station itself: 本报. */
export const OWN = oneOf(own)

/** What ends the credit of a picture behind a name: 供图. */
export const DEED = oneOf(deed)

/** 记者, 通讯员, 实习生. */
export const REPORTER = oneOf(reporter)

/** 本报, 首席, 全媒体. */
export const BEFORE_CALLING = oneOf(before)

/** 本报首席, 驻韩国: what stands before such a calling, if anything does. */
const BEFORE = `${BEFORE_CALLING}*(?:驻[${HAN}]{2,6}?)?`

/** 本报首席记者, 全媒体记者, 特约通讯员. */
export const CALLING = `${BEFORE}${REPORTER}`

/** Those who only write: 本报评论员. */
export const WRITER = `${BEFORE}${oneOf(writer)}`

/** All who write. */
export const AUTHOR = `${BEFORE}${oneOf(reporter, writer)}`

/** Whoever made or gave the picture: 摄影, 供图. */
export const PICTURE = oneOf(picture)

/** Whoever a byline, a credit or a foot can name. */
export const CREDITED = `(?:${AUTHOR}|${oneOf(maker, picture)})`

/** What is said to somebody behind his surname, and is no office: 何先生, 李老师. */
export const ADDRESS_BEHIND_SURNAME = oneOf(addressSurname, roleSurname)

/** Ranks that are said so: 周厅长. */
export const RANK_BEHIND_SURNAME = oneOf(rankSurname)
