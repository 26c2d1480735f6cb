// What the dictionary says of a word: its entries, what they refer to, and what is known of its form and use.
import type { VNode } from 'preact'
import type { DictionaryEntry, Entries } from '../utils/engine/dictionary-entry'
import { joinSyllables } from '../utils/engine/readings/spelling'
import { WHOLE_HAN } from '../utils/engine/text/characters'
import type { LookedUp } from './look-into'
import type { Translate } from './translate'

const spellEntry = (entry: DictionaryEntry): string => joinSyllables(entry.pinyin.split(' '))

interface OfSenses {
  entries: Entries
  lang: string
  t: Translate
  follow: (word: string) => void
}

/** The entries of a word, first those that are read as the word is here, which goes without saying; of what has none those of its parts. */
export function Senses({ word, parts, entries, lang, t, follow }: OfSenses & { word: LookedUp; parts: readonly LookedUp[] }): VNode | null {
  const own = entries[word.plain] ?? []
  const isReadSo = (entry: DictionaryEntry) => spellEntry(entry).toLowerCase() === word.pinyin
  if (own.length) {
    const sorted = [...own.filter(isReadSo), ...own.filter(entry => !isReadSo(entry))]
    return (
      <>
        <ul class="card-senses">
          {sorted.map((entry, i) => (
            <li key={i}>
              {!isReadSo(entry) && <b>{spellEntry(entry)} </b>}
              <Meaning senses={entry.senses} lang={lang} follow={follow} />
            </li>
          ))}
        </ul>
        <Notes entry={sorted[0] as DictionaryEntry} name={word.name} lang={lang} t={t} />
      </>
    )
  }
  if (!parts.length) return null
  return (
    <ul class="card-senses">
      {parts.map(part => {
        const all = entries[part.plain] ?? []
        const entry = all.find(each => spellEntry(each).toLowerCase() === part.pinyin) ?? all[0]
        return (
          <li key={part.span.start}>
            <b lang={lang}>{part.name}</b> {part.pinyin}{' '}
            {entry && <Meaning senses={entry.senses.slice(0, FEW)} lang={lang} follow={follow} />}
          </li>
        )
      })}
    </ul>
  )
}
/** Senses of a part of a word. */
const FEW = 3

/** A word with its reading inside a sense: see 个 (gè). */
const REFERENCE = new RegExp(`([${WHOLE_HAN}]+)(?= \\()`, 'u')

/** English, in which the words that it refers to can be looked up. */
const Meaning = ({ senses, lang, follow }: { senses: readonly string[] } & Pick<OfSenses, 'lang' | 'follow'>): VNode => (
  <span lang="en">
    {senses
      .join('; ')
      .split(REFERENCE)
      .map((part, i) =>
        i % 2 ? (
          <button key={i} type="button" class="card-reference" lang={lang} tabIndex={-1} onClick={() => follow(part)}>
            {part}
          </button>
        ) : (
          part
        ),
      )}
  </span>
)

/** The other form of its characters, how early and how often it is met, what it is counted by. */
function Notes({ entry, name, lang, t }: { entry: DictionaryEntry; name: string } & Pick<OfSenses, 'lang' | 't'>): VNode | null {
  const { simplified, traditional, level, rank, measures } = entry
  const other = name === simplified ? traditional : simplified
  const notes = [
    other !== name && [t(name === simplified ? 'traditionalForm' : 'simplifiedForm'), other],
    measures && [t('measureWords'), measures],
    level && ['HSK 2.0', level],
    rank && [t('frequency'), t('rank', rank.toLocaleString('en'))],
  ]
  const said = notes.flatMap(note => (note ? [note] : []))
  if (!said.length) return null
  return (
    <dl class="card-notes">
      {said.map(([what, is]) => (
        <div key={what}>
          <dt>{what}</dt> <dd lang={typeof is === 'string' && is === other ? lang : undefined}>{is}</dd>
        </div>
      ))}
    </dl>
  )
}
