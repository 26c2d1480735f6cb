// What stands behind a person's name: apart from the surnames, whose tables the scripts in pages need not carry.
import { all as addresses } from './built/addresses'
import { ADDRESS_BEHIND_SURNAME, RANK_BEHIND_SURNAME } from './patterns'
import { oneOf } from './tables'

const ADDRESS = new RegExp(`(?:${oneOf(addresses)}|${ADDRESS_BEHIND_SURNAME}|${RANK_BEHIND_SURNAME})$`)

/** UTF-16 units of the form of address that a person's mention ends with, 0 if it has none: 何先生 2, 敏尔同志 2. */
export function lengthOfAddress(mention: string): number {
  const address = ADDRESS.exec(mention)
  return address && address.index > 0 ? address[0].length : 0
}
