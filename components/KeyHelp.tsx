// What all keys do, for whoever asks by one of them.
import type { Ref, VNode } from 'preact'
import { type KeyAct, writtenKeys } from './keys'
import type { Translate } from './translate'

/** The browser's own page of shortcuts may have changed them. */
const EVERYWHERE = [
  ['Alt+Shift+Q', 'commandToggleReading'],
  ['Alt+Shift+Y', 'commandCyclePinyin'],
  ['Alt+Shift+M', 'commandEnterMentions'],
] as const

/** A window over the page that Escape closes. `keys`: those that are heard just now. */
export const KeyHelp = ({ keys, t, own }: { keys: Readonly<Record<string, KeyAct>>; t: Translate; own: Ref<HTMLDivElement> }): VNode => (
  <div class="tooltip keys" popover="auto" role="dialog" aria-label={t('keys')} lang={t('uiLanguage')} ref={own}>
    <dl>
      {writtenKeys(keys).map(([written, act]) => (
        <div key={act}>
          <dt>{written}</dt> <dd>{t(`key_${act}`)}</dd>
        </div>
      ))}
      {EVERYWHERE.map(([written, command]) => (
        <div key={command}>
          <dt>{written}</dt> <dd>{t(command)}</dd>
        </div>
      ))}
    </dl>
  </div>
)
