// English of a division of China by the rule of maps: its name in pinyin, the peoples it is of, the word for its level. What goes by no rule is in a table.

import type { Lexicon } from '../lexicon'
import { PLACE_LEVELS } from '../vocabulary/body-parts'
import { kind } from '../vocabulary/kinds'
import { DIVISION_ENGLISH, PEOPLES, SEVERAL_PEOPLES } from '../vocabulary/place-parts'
import { romanize } from './romanize'

const PEOPLE = new RegExp([...PEOPLES.keys()].join('|'), 'g')
const PEOPLES_HERE = new RegExp(`^${SEVERAL_PEOPLES}(?=自治)`)
const ETHNIC = new RegExp(`^(.{1,20}?)(${SEVERAL_PEOPLES})(自治[州县旗]|[区乡])$`)
/** 东乡族自治县 is called by its people alone. */
const OF_ONE_PEOPLE = new RegExp(`^(${SEVERAL_PEOPLES})(自治[州县旗])$`)
/** A division of one of these is made up of other names: 河北唐山海港经济开发区. */
const ZONE = new RegExp(`(?:${kind('zone')})$`)
const LONGEST_NAME = 8

/** “Guizhou Province”, “Enshi Tujia and Miao Autonomous Prefecture”; of a city and an autonomous region the name alone. */
export function divisionEnglish(name: string, lexicon: Lexicon): string {
  const listed = DIVISION_ENGLISH.get(name)
  if (listed) return listed
  // Of autonomous regions the peoples are left out too: Guangxi.
  const ethnic = name.endsWith('自治区') ? null : ETHNIC.exec(name)
  if (ethnic) return [romanize(ethnic[1] as string, lexicon), peoplesEnglish(ethnic[2] as string), nounOf(ethnic[3] as string)].join(' ')
  const own = OF_ONE_PEOPLE.exec(name)
  if (own) return `${peoplesEnglish(own[1] as string)} ${nounOf(own[2] as string)}`
  // 芒市 is Mangshi.
  if (/^.市$/.test(name)) return romanize(name, lexicon)
  const level = levelOf(name)
  const stem = name.slice(0, name.length - level.length)
  const english = ZONE.test(level) ? namesOf(stem, lexicon).join(' ') : romanize(stem, lexicon, name.charAt(stem.length))
  return [english, nounOf(level)].filter(Boolean).join(' ')
}

const nounOf = (level: string): string => (/自治区$|^特别/.test(level) ? '' : (PLACE_LEVELS.get(level)?.[1] ?? ''))

/** The longest level that a name ends with; before one of several characters there are two at least (清新区 is no 新区). */
function levelOf(name: string): string {
  for (let length = name.length - 1; length > 0; length--) {
    const level = name.slice(-length)
    if (PLACE_LEVELS.has(level) && (length === 1 || name.length - length > 1)) return level
  }
  return ''
}

/** Each of the names that follow one another: 河北, 唐山, 海港. */
function namesOf(stem: string, lexicon: Lexicon): string[] {
  if (/[省市]$/.test(stem) && lexicon.entities.above(stem).length) return [divisionEnglish(stem, lexicon)]
  for (let length = Math.min(LONGEST_NAME, stem.length - 2); length > 1; length--) {
    const name = stem.slice(0, length)
    if (lexicon.entities.above(name).length || lexicon.entities.above(`${name}省`).length)
      return [name.endsWith('市') ? divisionEnglish(name, lexicon) : romanize(name, lexicon), ...namesOf(stem.slice(length), lexicon)]
  }
  return [romanize(stem, lexicon)]
}

/** 苗族侗族 → Miao and Dong. */
const peoplesEnglish = (peoples: string): string =>
  (peoples.match(PEOPLE) ?? [peoples])
    .map(people => PEOPLES.get(people) ?? PEOPLES.get(`${people}族`) ?? '')
    .join(', ')
    .replace(/, ([^,]+)$/, ' and $1')

/** The peoples that stand at an offset before 自治, and their English. */
export function peoplesAt(text: string, at: number): { readonly english: string; readonly length: number } | undefined {
  const peoples = PEOPLES_HERE.exec(text.slice(at, at + LONGEST_PEOPLES))?.[0]
  return peoples ? { english: peoplesEnglish(peoples), length: peoples.length } : undefined
}
const LONGEST_PEOPLES = 20
