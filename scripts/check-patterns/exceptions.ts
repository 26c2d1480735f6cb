// What the checker finds and what does no harm, with the reason.

export interface Exception {
  readonly file: string
  /** How the source of the regular expression begins. */
  readonly begins: string
  readonly why: string
}

const OWN_DATA = 'reads our own tables, no text'
const OFFICE = 'reads the name of an office, 44 characters at most'
const SHORT_LINE = 'reads lines of 48 characters at most'
const BOUNDED = 'every repetition has a bound, so the work for each place of the text has one'

export const EXCEPTIONS: readonly Exception[] = [
  { file: 'utils/data/name-model.ts', begins: '\\d+$', why: OWN_DATA },
  { file: 'utils/data/gazetteer.ts', begins: '(?:', why: OWN_DATA },
  { file: 'utils/engine/english/read-body-part.ts', begins: '\\s*[(;,].*$', why: OWN_DATA },
  {
    file: 'utils/engine/english/measures.ts',
    begins: '\\B(?=(?:\\d{3})+$)',
    why: 'reads a number that has been understood, 16 digits at most',
  },
  { file: 'utils/engine/english/gloss-title.ts', begins: '^(.*)驻', why: OFFICE },
  { file: 'utils/engine/vocabulary/office-parts.ts', begins: '^(?!.*副)', why: OFFICE },
  {
    file: 'utils/engine/entities/whole-page/appositions.ts',
    begins: '姓\\s*名',
    why: 'reads 1,500 characters at most, and only before a row of a table',
  },
  { file: 'utils/engine/text/quantities.ts', begins: '^(', why: 'reads a quantity, whose parts all have a bound' },
  { file: 'utils/engine/repair/lost-blanks.ts', begins: '\\s*\\n\\s*', why: 'reads what stands in brackets, 60 characters at most' },
  { file: 'utils/engine/repair/lost-blanks.ts', begins: '(?:', why: BOUNDED },
  { file: 'utils/engine/repair/lost-blanks.ts', begins: '(?<=讯', why: BOUNDED },
  { file: 'utils/engine/repair/lost-blanks.ts', begins: '^[□■]?', why: BOUNDED },
  { file: 'utils/engine/repair/figures.ts', begins: '(?<!', why: 'reads the 40 characters before a blank' },
  { file: 'utils/engine/repair/byline-names.ts', begins: '(?:', why: 'reads the 60 characters before a blank' },
  { file: 'utils/engine/entities/recognizers/bylines.ts', begins: '(?:', why: BOUNDED },
  { file: 'utils/engine/entities/recognizers/bylines.ts', begins: '[（(', why: BOUNDED },
  { file: 'utils/engine/entities/recognizers/name-lists.ts', begins: '[', why: BOUNDED },
  {
    file: 'utils/engine/layout/cut-evidence.ts',
    begins: '（(?:',
    why: 'reads one bracket for each that opens, and what stands before 记者 has a bound',
  },
  { file: 'utils/engine/layout/roles/caption-forms.ts', begins: '(?:', why: 'reads the last 44 characters of a text' },
  { file: 'utils/engine/layout/furniture/forms.ts', begins: '(?:https?', why: BOUNDED },
  { file: 'utils/engine/layout/furniture/forms.ts', begins: '^(?:[\\s|', why: `${SHORT_LINE}; four of them can be read in two ways` },
  { file: 'utils/engine/layout/furniture/forms.ts', begins: '^(?:\\d{4}', why: SHORT_LINE },
  { file: 'utils/engine/layout/furniture/forms.ts', begins: '^[（(', why: SHORT_LINE },
  { file: 'utils/engine/layout/furniture/forms.ts', begins: '^(?:发布于', why: SHORT_LINE },
]
