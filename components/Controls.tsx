// The switches that popup and options page share.
import type { VNode } from 'preact'
import { SYSTEMS, type System } from '../utils/engine/systems'
import {
  HSK_LEVELS,
  PAPERS,
  type Paper,
  type PinyinMode,
  pinyinModes,
  SIZES,
  STARTS,
  type Start,
  TYPEFACES,
  type Typeface,
} from '../utils/settings'
import type { Translate } from './translate'

/** A switch, told to assistive technology as one. */
export function Switch({ label, on, set }: { label: string; on: boolean; set: (on: boolean) => void }): VNode {
  return (
    <label class="switch">
      <span>{label}</span>
      {/* biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its state by itself */}
      <input type="checkbox" role="switch" checked={on} onChange={event => set(event.currentTarget.checked)} />
    </label>
  )
}

interface ChoiceProps<T extends string> {
  /** Of the group, not to be used twice on a page. */
  name: string
  label: string
  options: readonly (readonly [value: T, label: string])[]
  value: T
  set: (value: T) => void
}

/** A group of radio buttons that looks like one control in parts. */
function Choice<T extends string>({ name, label, options, value, set }: ChoiceProps<T>): VNode {
  return (
    <div class="choice" role="radiogroup" aria-labelledby={`${name}-label`}>
      <span id={`${name}-label`}>{label}</span>
      <div class="segments">
        {options.map(([each, says]) => (
          <label key={each}>
            <input type="radio" name={name} value={each} checked={each === value} onChange={() => set(each)} />
            <span>{says}</span>
          </label>
        ))}
      </div>
    </div>
  )
}

/** Over which words pinyin stands. */
export function PinyinChoice({
  mode,
  level,
  t,
  set,
}: {
  mode: PinyinMode
  level: number
  t: Translate
  set: (mode: PinyinMode) => void
}): VNode {
  const options = pinyinModes(level).map(each => [each, each === 'hsk' ? t('pinyin_hsk', level) : t(`pinyin_${each}`)] as const)
  return <Choice name="pinyin" label={t('pinyin')} options={options} value={mode} set={set} />
}

/** The HSK level that the reader has, or none. */
export function LevelChoice({ level, t, set }: { level: number; t: Translate; set: (level: number) => void }): VNode {
  return (
    <label class="choice">
      <span>{t('hskLevel')}</span>
      <select value={level} onChange={event => set(Number(event.currentTarget.value))}>
        {HSK_LEVELS.map(each => (
          <option key={each} value={each}>
            {each ? `HSK ${each}` : t('hskNone')}
          </option>
        ))}
      </select>
    </label>
  )
}

/** How readings are written. */
export function SystemChoice({ system, t, set }: { system: System; t: Translate; set: (system: System) => void }): VNode {
  const options = SYSTEMS.map(each => [each, t(`system_${each}`)] as const)
  return <Choice name="system" label={t('system')} options={options} value={system} set={set} />
}

/** How large the text of the reading view is. */
export function SizeChoice({ size, t, set }: { size: number; t: Translate; set: (size: number) => void }): VNode {
  const options = SIZES.map(each => [String(each), `${Math.round(100 * each)} %`] as const)
  return <Choice name="size" label={t('size')} options={options} value={String(size)} set={value => set(Number(value))} />
}

/** What it is set in. */
export function TypefaceChoice({ typeface, t, set }: { typeface: Typeface; t: Translate; set: (typeface: Typeface) => void }): VNode {
  const options = TYPEFACES.map(each => [each, t(`typeface_${each}`)] as const)
  return <Choice name="typeface" label={t('typeface')} options={options} value={typeface} set={set} />
}

/** What it stands on. */
export function PaperChoice({ paper, t, set }: { paper: Paper; t: Translate; set: (paper: Paper) => void }): VNode {
  const options = PAPERS.map(each => [each, t(`paper_${each}`)] as const)
  return <Choice name="paper" label={t('paper')} options={options} value={paper} set={set} />
}

/** What is done where text is found, in general or on one site. */
export function StartChoice({ label, start, t, set }: { label: string; start: Start; t: Translate; set: (start: Start) => void }): VNode {
  const options = STARTS.map(each => [each, t(`start_${each}`)] as const)
  return <Choice name="start" label={label} options={options} value={start} set={set} />
}
