// The switches that popup and options page share.
import type { VNode } from 'preact'
import { SYSTEMS, type System } from '../utils/engine/systems'
import { PINYIN_MODES, type PinyinMode, STARTS, type Start } from '../utils/settings'
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

/** The three pinyin modes. */
export function PinyinChoice({ mode, t, set }: { mode: PinyinMode; t: Translate; set: (mode: PinyinMode) => void }): VNode {
  const options = PINYIN_MODES.map(each => [each, t(`pinyin_${each}`)] as const)
  return <Choice name="pinyin" label={t('pinyin')} options={options} value={mode} set={set} />
}

/** How readings are written. */
export function SystemChoice({ system, t, set }: { system: System; t: Translate; set: (system: System) => void }): VNode {
  const options = SYSTEMS.map(each => [each, t(`system_${each}`)] as const)
  return <Choice name="system" label={t('system')} options={options} value={system} set={set} />
}

/** What is done where text is found, in general or on one site. */
export function StartChoice({ label, start, t, set }: { label: string; start: Start; t: Translate; set: (start: Start) => void }): VNode {
  const options = STARTS.map(each => [each, t(`start_${each}`)] as const)
  return <Choice name="start" label={label} options={options} value={start} set={set} />
}
