// What a screen reader says of a mention that keys have come to.
import type { Subject } from './subject'

/** Name, reading and offices, or what else there is to say in a line. */
export function saidOf(subject: Subject): string {
  if (subject.kind === 'repair') return ''
  const more = subject.kind === 'word' ? [] : subject.titles.length ? subject.titles : [subject.gloss ?? '']
  return [subject.name, subject.pinyin, ...more].filter(Boolean).join(', ')
}
