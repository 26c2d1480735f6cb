// The words that offices are made of, with their English: ranks, modifiers, bodies.
import { all as addresses } from './built/addresses'
import { rows as bodies } from './built/bodies'
import { body as bodyCallings, rows as callings } from './built/callings'
import { rows as levels } from './built/levels'
import { rows as modifiers, time } from './built/modifiers'
import { anybody as anybodyRanks, body as bodyRanks, japan, rows as ranks, verb as rankVerbs, sent, single, unheld } from './built/ranks'
import { rows as ranksInBodies } from './built/ranks-in-bodies'
import { anybody as anybodyRoles, behind, body as bodyRoles, rows as roles, verb as roleVerbs } from './built/roles'
import { beginningAt, endingAt } from './look-up'
import { oneOf, rowsOf, setOf, tableOf } from './tables'

/** Ranks that an office ends with. */
export const RANKS = tableOf(ranks)

/** Occupations and roles that stand before or after a name without a body of their own. */
export const ROLES: ReadonlyMap<string, string> = new Map([
  ...tableOf(roles),
  ...rowsOf(callings).flatMap(([calling = '', english = '', classes = '']) =>
    /\brole\b/.test(classes) ? [[calling, english] as const] : [],
  ),
])

/** Length of the rank, or the role, that ends or begins at an offset of a text. */
export const rankBefore = endingAt(RANKS.keys())
export const rankBehind = beginningAt(RANKS.keys())
export const roleBefore = endingAt(ROLES.keys())

/** What stands before a rank: 常务副市长, 代区长, 党组书记. */
export const MODIFIERS = tableOf(modifiers)

/** Bodies that ranks belong to, whole or as the end of a longer one. */
export const BODIES = tableOf(bodies)

/** Levels of administration that stand before a body or a rank, and after a place's name. */
export const LEVELS: ReadonlyMap<string, string> = new Map(
  rowsOf(levels).flatMap(([level = '', english = '', classes = '']) => (classes.includes('office') ? [[level, english] as const] : [])),
)

/** Forms of address after a name, which are no offices. */
export const ADDRESSES = setOf(addresses)

/** Ranks of which there is one in a body: such an office is not shared by the names that follow in a list. */
export const SINGULAR = new RegExp(`^(?!.*副).*${oneOf(single)}$`)

/** Ranks and roles that are as often what somebody does: 代表, 领导. */
export const DONE = setOf(rankVerbs, roleVerbs)

/** What holds no office where no name follows: 商界领袖. */
export const UNHELD = new RegExp(`${oneOf(unheld)}$`)

/** Source of a pattern of what stands behind the surname alone of a Japanese: 吉田首相. */
export const JAPANESE_POST = oneOf(japan)

/** Ranks and callings that begin names of bodies: 领导小组, 书记处, 编辑部. */
export const BEGINS_BODY = new RegExp(`${oneOf(bodyRanks, bodyRoles, bodyCallings)}$`)

/** Ranks of which texts speak without naming anybody. */
export const ANYBODY = new RegExp(`(?:${oneOf(anybodyRanks, anybodyRoles)}|成员)$`)

/** Source of a pattern of the roles that stand behind names, as few do: 杨文教授, but no 杨文记者. */
export const ROLE_BEHIND_NAME = oneOf(behind)

/** What ranks are called in bodies of a certain kind; the first that fits says it. */
export const RANKS_IN: readonly (readonly [rank: string, body: RegExp, english: string])[] = rowsOf(ranksInBodies).map(
  ([rank = '', english = '', , body = '']) => [rank, new RegExp(body), english] as const,
)

/** Source of a pattern of those who are sent to other countries. */
export const SENT_RANK = oneOf(sent)

/** Source of a pattern of what is said before the whole office though it qualifies the rank. */
export const TIME_MODIFIER = oneOf(time)
