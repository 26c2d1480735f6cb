// What a text says of somebody or something that it names.
import type { VNode } from 'preact'
import { officesInEnglish } from '../utils/engine/outline'
import { WHOLE_HAN } from '../utils/engine/text/characters'
import type { MentionSubject } from './subject'

/** The offices of a person with their English, the contents of a phrase, or the one line that there is to say. */
export function About({ subject, lang }: { subject: MentionSubject; lang: string }): VNode {
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
