// How often what the gazetteer has is meant as that name in newspapers: npx tsx scripts/learn-ambiguous-names.ts SILVER.jsonl.gz
// writes utils/data/lexicon/ambiguous-names.tsv. Only the share of each name leaves the sentences, no text.
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import packed from '../utils/data/built/gazetteer.json'
import { shortName } from '../utils/data/gazetteer'

type Kind = 'person' | 'place' | 'organization'
interface Sentence {
  readonly text: string
  readonly source: string
  readonly entities: readonly { readonly start: number; readonly end: number; readonly kind: Kind }[]
}

/** Papers in traditional characters, where the names stand in another form. */
const TRADITIONAL = /^(?:shenbao|hongkong|taiwan)/
/** Of so many occurrences that are no part of a longer name on; of so few a share says nothing. */
const LEAST = 3
/** Below this share a name is hardly ever meant, below that it needs something that speaks for it, above the last none. */
const SELDOM = 0.15
const UNSURE: Readonly<Record<Kind, number>> = { place: 0.5, organization: 0, person: 0.25 }
const SURE = 0.65
const LEAST_FOR_EXTREMES = 5

const kinds = new Map<string, Kind>()
for (const [kind, lines] of [
  ['person', packed.people],
  ['organization', packed.organizations],
  ['place', packed.places],
] as const)
  for (const line of lines.split('\n')) kinds.set(line.slice(0, line.indexOf('\t')), kind)
for (const line of packed.divisions.split('\n')) {
  const name = line.slice(1).split(' ')[0] as string
  for (const each of [name, shortName(name)]) if (each) kinds.set(each, 'place')
}
const lengths = new Map<string, Set<number>>()
for (const name of kinds.keys()) {
  const key = name.slice(0, 2)
  if (name.length > 1) lengths.set(key, (lengths.get(key) ?? new Set()).add(name.length))
}

const meant = new Map<string, number>()
const other = new Map<string, number>()
const add = (counts: Map<string, number>, name: string) => counts.set(name, (counts.get(name) ?? 0) + 1)

function count({ text, entities }: Sentence): void {
  for (let start = 0; start + 1 < text.length; start++)
    for (const length of lengths.get(text.slice(start, start + 2)) ?? []) {
      const name = text.slice(start, start + length)
      const kind = kinds.get(name)
      if (!kind) continue
      const end = start + length
      const touching = entities.filter(entity => entity.start < end && entity.end > start)
      const exact = touching.find(entity => entity.start === start && entity.end === end)
      // Part of a longer name, or made of shorter ones, it says nothing of the name itself.
      if (exact) add(exact.kind === kind ? meant : other, name)
      else if (touching.every(entity => (entity.start < start && entity.end < end) || (entity.start > start && entity.end > end)))
        add(other, name)
    }
}

const [file = ''] = process.argv.slice(2)
for (const line of gunzipSync(readFileSync(file)).toString('utf8').split('\n')) {
  const sentence = line ? (JSON.parse(line) as Sentence) : undefined
  if (sentence && !TRADITIONAL.test(sentence.source)) count(sentence)
}

/** Longer names are hardly words: what the labels of few sentences say of 里斯本 is chance. */
const mayBeWord = (name: string, kind: Kind): boolean =>
  kind !== 'organization' && (name.length <= 2 || (kind === 'place' && name.length === 3 && /[市县区]$/.test(name)))

const judge = (name: string, kind: Kind): string | undefined => {
  if (!mayBeWord(name, kind)) return undefined
  const all = (meant.get(name) ?? 0) + (other.get(name) ?? 0)
  const share = (meant.get(name) ?? 0) / all
  if (all < LEAST) return undefined
  if (all >= LEAST_FOR_EXTREMES && share < SELDOM) return 'seldom'
  if (share < UNSURE[kind]) return 'unsure'
  return all >= LEAST_FOR_EXTREMES && share >= SURE && packed.ambiguous.includes(name) ? 'sure' : undefined
}
const lines = [...kinds].flatMap(([name, kind]) => {
  const verdict = judge(name, kind)
  return verdict ? [`${name}\t${kind}\t${verdict}`] : []
})
const head = [
  '# Names of the gazetteer that newspapers use as something else, too: learnt by scripts/learn-ambiguous-names.ts from how often they are meant.',
  '# word <tab> kind <tab> class: seldom, unsure (below half of its occurrences), sure (though it is a word as well).',
  '# Source: shares counted in sentences of newspapers, of which nothing else is kept. Licence: MIT, as the project.',
]
writeFileSync(new URL('../utils/data/lexicon/ambiguous-names.tsv', import.meta.url), `${[...head, ...lines.sort()].join('\n')}\n`)
