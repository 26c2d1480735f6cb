// The switches that popup and options page share.
import type { VNode } from 'preact'
import type { PinyinMode } from '../utils/settings'
import type { Translate } from './translate'

const MODES: readonly PinyinMode[] = ['off', 'names', 'all']

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

/** The three pinyin modes: a group of radio buttons that looks like one control in three parts. */
export function PinyinChoice({ mode, t, set }: { mode: PinyinMode; t: Translate; set: (mode: PinyinMode) => void }): VNode {
  return (
    <div class="choice" role="radiogroup" aria-labelledby="pinyin-label">
      <span id="pinyin-label">{t('pinyin')}</span>
      <div class="segments">
        {MODES.map(each => (
          <label>
            <input type="radio" name="pinyin" value={each} checked={each === mode} onChange={() => set(each)} />
            <span>{t(`pinyin_${each}`)}</span>
          </label>
        ))}
      </div>
    </div>
  )
}
