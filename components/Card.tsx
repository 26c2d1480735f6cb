// What the tooltip says: who or what it is, how it is read, what this text says of it, where it is named again.

import type { VNode } from 'preact'
import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import type { Entries } from '../utils/engine/dictionary-entry'
import type { Span } from '../utils/engine/text/span'
import { About } from './About'
import { type LookedUp, madeOf, stepsAt } from './look-into'
import { Senses } from './Senses'
import type { MentionSubject, RepairSubject, Subject, WordSubject } from './subject'
import type { Translate } from './translate'

interface Props {
  subject: Subject
  /** What can be looked up there. */
  look?: Look | undefined
  /** Language tag of the page's Chinese. */
  lang: string
  t: Translate
  goTo: (offset: number) => void
  onShowInSource?: ((span: Span) => void) | undefined
  /** Opens the dialog for another reading. */
  onCorrect?: (() => void) | undefined
  lookUp?: ((words: readonly string[]) => Promise<Entries>) | undefined
  /** Is given what goes to a word inside, and back. */
  step?: { current: (by: 1 | -1) => void }
  /** Called when more has come in than was there at first. */
  onGrown?: () => void
}

/** The word at a character that is pointed at, and the strings inside it that may be words. */
export interface Look {
  readonly word: LookedUp
  readonly inside: readonly LookedUp[]
  readonly at: number
}

/** The inside of the tooltip. Its buttons are for the pointer; the same is done by keys on the mention. */
export function Card({ subject, look, lang, t, goTo, onShowInSource, onCorrect, lookUp, step, onGrown }: Props): VNode {
  const { entries, find } = useDictionary(look, lookUp, onGrown)
  const [nth, setNth] = useState(0)
  const [followed, setFollowed] = useState<readonly LookedUp[]>([])
  if (subject.kind === 'repair') return <Found subject={subject} lang={lang} t={t} onShowInSource={onShowInSource} />
  const inside = look ? insideSubject(subject, look, entries) : []
  const steps = [subject, ...inside, ...followed]
  const now = steps[nth] ?? subject
  if (step)
    step.current = by => {
      setNth(Math.max(0, Math.min(steps.length - 1, nth + by)))
    }
  /** Looks up what an entry refers to. */
  const follow = async (word: string) => {
    await find(word)
    // What was followed from a step before it is left.
    const before = followed.slice(0, Math.max(0, nth - inside.length))
    setFollowed([...before, { span: subject.span, name: word, plain: word, pinyin: '' }])
    setNth(1 + inside.length + before.length)
  }
  const isMention = now === subject && subject.kind !== 'word'
  return (
    <>
      <p class="card-head">
        <b lang={lang}>{now.name}</b> {now.pinyin && <span class="card-pinyin">{now.pinyin}</span>}
        {isMention && <span class={`card-kind ${subject.kind}`}>{t(`kind_${subject.kind}`)}</span>}
      </p>
      {steps.length > 1 && <Steps steps={steps} nth={nth} lang={lang} t={t} go={setNth} />}
      {isMention ? (
        <About subject={subject} lang={lang} />
      ) : (
        <Senses
          word={now}
          parts={look && now === subject ? madeOf(look.word, look.inside, entries) : []}
          {...{ entries, lang, t, follow }}
        />
      )}
      {(isMention || onShowInSource || onCorrect) && (
        <p class="card-foot">
          {isMention && <Again subject={subject} t={t} goTo={goTo} />}
          {onShowInSource && (
            <button type="button" tabIndex={-1} onClick={() => onShowInSource(subject.span)}>
              {t('showInSource')}
            </button>
          )}
          {onCorrect && now === subject && (
            <button type="button" tabIndex={-1} onClick={onCorrect}>
              {t(subject.kind === 'word' ? 'readAs' : 'readAsByKey')}
            </button>
          )}
        </p>
      )}
    </>
  )
}

/** The words that can be stepped to inside of what is shown: in a mention also that which is pointed at. */
function insideSubject(subject: MentionSubject | WordSubject, { word, inside, at }: Look, entries: Entries): LookedUp[] {
  const { start, end } = word.span
  const isWhole = start === subject.span.start && end === subject.span.end
  // A name may end within a word.
  const isWithin = start >= subject.span.start && end <= subject.span.end
  const steps = stepsAt(inside, at, entries).filter(({ span }) => span.start >= subject.span.start && span.end <= subject.span.end)
  const isThere = Object.hasOwn(entries, word.plain) || madeOf(word, inside, entries).length > 0
  return isWithin && !isWhole && isThere ? [word, ...steps] : steps
}

/** What the dictionary says of a word and of what is inside it, as soon as it is there. */
function useDictionary(look: Look | undefined, lookUp: Props['lookUp'], onGrown: Props['onGrown']) {
  const [entries, setEntries] = useState<Entries>({})
  const find = (words: readonly string[]) =>
    lookUp?.(words).then(
      found => setEntries(known => ({ ...known, ...found })),
      // Without the dictionary the reading is still worth showing.
      () => undefined,
    )
  useEffect(() => {
    if (look) void find([...new Set([look.word, ...look.inside].map(({ plain }) => plain))])
  }, [])
  useLayoutEffect(() => onGrown?.(), [entries])
  return { entries, find: (word: string) => find([word]) }
}

/** From what is pointed at to the words inside it. */
const Steps = ({
  steps,
  nth,
  lang,
  t,
  go,
}: Pick<Props, 'lang' | 't'> & { steps: readonly LookedUp[]; nth: number; go: (nth: number) => void }): VNode => (
  <p class="card-steps" lang={lang}>
    {steps.map(({ name }, i) => (
      <button
        key={i}
        type="button"
        tabIndex={-1}
        aria-current={i === nth}
        title={i === nth ? undefined : t('stepTo')}
        onClick={() => go(i)}
      >
        {name}
      </button>
    ))}
  </p>
)

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
