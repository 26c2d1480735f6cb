// Every role that a line can have but body text; the order breaks ties.
import { byline } from './byline'
import { caption } from './caption'
import { date } from './date'
import { folio } from './folio'
import { head } from './head'
import { heading } from './heading'
import type { RoleRule } from './role'
import { salutation } from './salutation'
import { signature } from './signature'
import { sourceNote } from './source-note'

export const ROLE_RULES: readonly RoleRule[] = [date, signature, sourceNote, salutation, folio, caption, byline, heading, head]
