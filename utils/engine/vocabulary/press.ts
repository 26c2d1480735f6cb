// Patterns of those who make a paper, for the engine and for the detector, which takes nothing else of the vocabulary along.
import { agency, before, deed, maker, picture, reporter, site, writer } from './built/callings'
import { oneOf } from './tables'

/** Whose report it is: 新华社, 人民网, 本报. */
export const SOURCE = `(?:${oneOf(agency, site)}|本报)`

/** 记者, 通讯员, 实习生. */
export const REPORTER = oneOf(reporter)

/** Those who only write: 评论员, 撰稿人. */
export const WRITER = oneOf(writer)

/** 本报, 首席, 全媒体: what stands before such a calling. */
export const BEFORE_CALLING = /* @__PURE__ */ oneOf(before)

/** Whoever a foot or a credit can name: 责任编辑, 校对, 供图. */
export const MAKER = oneOf(maker, picture, deed)
