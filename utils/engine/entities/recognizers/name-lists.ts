// Attendance lists: where most of what 、 divides are names, all of it is that looks like one.
import { HAN } from '../../text/characters'
import { looksLikeName } from '../../vocabulary/names'
import { officeEndingAt } from '../offices'
import type { Candidate, Page, Recognizer } from '../recognizer'

const LIST = new RegExp(`[${HAN}]{2,40}、(?:[${HAN}]{2,4}、)+[${HAN}]{2,12}`, 'g')
/** What follows the last name of a list. */
const AFTER = /^(?:等|参加|出席|陪同|参会|一同|随同|列席|到会|分别|主持|及|和|以及|与|$)/
/** So much of a list must be names already by the likeliest cut of the page. */
const SHARE = 0.5
const LEAST = 2

const isPerson = ({ units, startingAt }: Page, start: number, end: number): boolean => {
  const unit = units[startingAt[start] as number]
  return unit !== undefined && unit.end === end && (unit.kind === 'person' || unit.known?.kind === 'person')
}

/** The name at the end of the first part, which an office or nothing stands before. */
function firstName(page: Page, start: number, end: number): number | undefined {
  for (const length of [3, 2, 4]) {
    const at = end - length
    if (at < start || !looksLikeName(page.text.slice(at, end))) continue
    if (at === start || officeEndingAt(page, at)) return at
  }
  return undefined
}

/** The end of the name that the last part begins with. */
function lastName({ text }: Page, start: number, end: number): number | undefined {
  for (const length of [3, 2, 4]) {
    const at = start + length
    if (at <= end && looksLikeName(text.slice(start, at)) && (at === end || AFTER.test(text.slice(at, end)))) return at
  }
  return undefined
}

export const nameLists: Recognizer = {
  name: 'name-lists',
  about: 'Lists divided by 、 most of whose parts are names: all parts that look like names.',
  find: page => {
    const found: Candidate[] = []
    for (const match of page.text.matchAll(LIST)) {
      const parts: { start: number; end: number }[] = []
      let at = match.index
      for (const part of match[0].split('、')) {
        parts.push({ start: at, end: at + part.length })
        at += part.length + 1
      }
      const names = parts.slice(1, -1).filter(({ start, end }) => looksLikeName(page.text.slice(start, end)))
      const [first, last] = [parts[0], parts.at(-1)]
      const from = first && firstName(page, first.start, first.end)
      const to = last && lastName(page, last.start, last.end)
      if (first && from !== undefined) names.unshift({ start: from, end: first.end })
      if (last && to !== undefined) names.push({ start: last.start, end: to })
      const sure = names.filter(({ start, end }) => isPerson(page, start, end))
      if (sure.length < LEAST || sure.length < SHARE * parts.length) continue
      for (const name of names) found.push({ ...name, kind: 'person', tier: 'set-off' })
    }
    return found
  },
  examples: [
    { text: '高思、崔超霞、郭川建、龙华等市领导出席', finds: ['高思', '崔超霞', '郭川建', '龙华'] },
    { text: '涉及教育、医疗、住房、高速、石油等方面', finds: [], not: ['区领导马兰、高速、石油、方询、郑国强参加。'] },
  ],
}
