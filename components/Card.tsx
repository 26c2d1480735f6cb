// What the tooltip says: who or what it is, how it is read, what this text says of it, where it is named again.

import type { VNode } from 'preact'
import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import type { DictionaryEntry } from '../utils/engine/dictionary-entry'
import { officesInEnglish } from '../utils/engine/outline'
import { joinSyllables } from '../utils/engine/readings/spelling'
import { WHOLE_HAN } from '../utils/engine/text/characters'
import type { Span } from '../utils/engine/text/span'
import type { MentionSubject, RepairSubject, Subject, WordSubject } from './subject'
import type { Translate } from './translate'

interface Props {
  subject: Subject
  /** Language tag of the page's Chinese. */
  lang: string
  t: Translate
  goTo: (offset: number) => void
  onShowInSource?: (span: Span) => void
  /** Opens the dialog for another reading. */
  onCorrect?: () => void
  lookUp?: (word: string) => Promise<readonly DictionaryEntry[]>
  /** Called when more has come in than was there at first. */
  onGrown?: () => void
}

/** The inside of the tooltip. Its buttons are for the pointer; the same is done by keys on the mention. */
export function Card({ subject, lang, t, goTo, onShowInSource, onCorrect, lookUp, onGrown }: Props): VNode {
  if (subject.kind === 'repair') return <Found subject={subject} lang={lang} t={t} onShowInSource={onShowInSource} />
  return (
    <>
      <p class="card-head">
        <b lang={lang}>{subject.name}</b> {subject.pinyin && <span class="card-pinyin">{subject.pinyin}</span>}
        {subject.kind !== 'word' && <span class={`card-kind ${subject.kind}`}>{t(`kind_${subject.kind}`)}</span>}
      </p>
      {subject.kind === 'word' ? (
        lookUp && <Senses subject={subject} lookUp={lookUp} onGrown={onGrown} />
      ) : (
        <About subject={subject} lang={lang} />
      )}
      {(subject.kind !== 'word' || onShowInSource || onCorrect) && (
        <p class="card-foot">
          {subject.kind !== 'word' && <Again subject={subject} t={t} goTo={goTo} />}
          {onShowInSource && (
            <button type="button" tabIndex={-1} onClick={() => onShowInSource(subject.span)}>
              {t('showInSource')}
            </button>
          )}
          {onCorrect && (
            <button type="button" tabIndex={-1} onClick={onCorrect}>
              {t(subject.kind === 'word' ? 'readAs' : 'readAsByKey')}
            </button>
          )}
        </p>
      )}
    </>
  )
}

/** A repair, and the source as it was found. */
function Found({ subject, lang, t, onShowInSource }: { subject: RepairSubject } & Pick<Props, 'lang' | 't' | 'onShowInSource'>): VNode {
  const { repair, found } = subject
  return (
    <>
      <p class="card-head">{t(`repair_${repair.kind}`)}</p>
      <p class="card-found" lang={lang}>
        {found[0]}
        <mark>{found[1]}</mark>
        {found[2]}
      </p>
      {repair.confidence !== undefined && <p class="card-foot">{t('repairDoubt', Math.round(repair.confidence * 100))}</p>}
      {onShowInSource && (
        <p class="card-foot">
          <button type="button" tabIndex={-1} onClick={() => onShowInSource(subject.span)}>
            {t('showInSource')}
          </button>
        </p>
      )}
    </>
  )
}

/** The offices of a person with their English, the contents of a phrase, or the one line that there is to say. */
function About({ subject, lang }: { subject: MentionSubject; lang: string }): VNode {
  const english = officesInEnglish(subject)
  const { says, items } = partsOf(subject)
  return (
    <>
      {subject.titles.length > 0 && (
        <ul class="card-titles">
          {subject.titles.map((title, i) => (
            <li key={title}>
              <span lang={lang}>{title}</span> {english[i] && <small lang="en">{english[i]}</small>}
            </li>
          ))}
        </ul>
      )}
      {says && <Gloss text={says} lang={lang} />}
      {items.length > 0 && (
        <ul class="card-titles">
          {items.map(item => (
            <li key={item}>
              <Gloss text={item} lang={lang} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** What a gloss says beside the offices, and the items of a numeric phrase: “the four earlies: 早发现 early detection; …”. */
function partsOf({ kind, titles, gloss = '' }: MentionSubject): { says: string; items: readonly string[] } {
  if (kind === 'person') return { says: gloss.split('\n').slice(titles.length).join(' '), items: [] }
  const contents = kind === 'phrase' ? gloss.search(CONTENTS) : -1
  return contents < 0 ? { says: gloss, items: [] } : { says: gloss.slice(0, contents), items: gloss.slice(contents + 2).split('; ') }
}
const CONTENTS = new RegExp(`: (?=“?[${WHOLE_HAN}])`, 'u')
const CHINESE = new RegExp(`((?:[${WHOLE_HAN}、，“”]|(?<=[${WHOLE_HAN}]) · (?=[${WHOLE_HAN}]))+)`, 'u')

/** English with Chinese in it, each in its language, so that it is read out and drawn as such. */
const Gloss = ({ text, lang }: { text: string; lang: string }): VNode => (
  <p lang="en">{text.split(CHINESE).map((part, i) => (i % 2 ? <span lang={lang}>{part}</span> : part))}</p>
)

function Again({ subject, t, goTo }: { subject: MentionSubject; t: Translate; goTo: (offset: number) => void }): VNode {
  const step = (offset: number | undefined, label: string, arrow: string) => (
    <button
      type="button"
      tabIndex={-1}
      disabled={offset === undefined}
      aria-label={label}
      title={label}
      onClick={() => offset !== undefined && goTo(offset)}
    >
      {arrow}
    </button>
  )
  return (
    <>
      <span>{subject.count > 1 ? t('namedHere', subject.number, subject.count) : t('namedOnce')}</span>
      {subject.count > 1 && step(subject.previous, t('previousMention'), '‹')}
      {subject.count > 1 && step(subject.next, t('nextMention'), '›')}
    </>
  )
}

const spellEntry = (entry: DictionaryEntry): string => joinSyllables(entry.pinyin.split(' '))

/** The entries of the dictionary, as soon as they are there: first those that are read as the word is here, which goes without saying. */
function Senses({
  subject,
  lookUp,
  onGrown,
}: { subject: WordSubject; onGrown?: () => void } & Required<Pick<Props, 'lookUp'>>): VNode | null {
  const [entries, setEntries] = useState<readonly DictionaryEntry[]>([])
  const isReadSo = (entry: DictionaryEntry) => spellEntry(entry).toLowerCase() === subject.pinyin
  useEffect(() => {
    let wanted = true
    lookUp(subject.plain).then(
      found => wanted && setEntries(found),
      // Without the dictionary the reading is still worth showing.
      () => undefined,
    )
    return () => {
      wanted = false
    }
  }, [subject, lookUp])
  useLayoutEffect(() => {
    if (entries.length) onGrown?.()
  }, [entries])
  if (!entries.length) return null
  return (
    <ul class="card-senses">
      {[...entries.filter(isReadSo), ...entries.filter(entry => !isReadSo(entry))].map((entry, i) => (
        <li key={i}>
          {!isReadSo(entry) && <b>{spellEntry(entry)} </b>}
          <span lang="en">{entry.senses.join('; ')}</span>
        </li>
      ))}
    </ul>
  )
}
