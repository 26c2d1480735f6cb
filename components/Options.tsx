// The options page: how Qianzi starts, its keys, and whose data it stands on.
import type { VNode } from 'preact'
import type { Settings } from '../utils/settings'
import { PinyinChoice, Switch } from './Controls'
import { SOURCES, type Source } from './sources'
import type { Translate } from './translate'

/** A command of the extension with its key as the browser names it; no key if the browser gave none. */
export interface Shortcut {
  readonly description: string
  readonly key?: string
}

interface Props {
  settings: Settings
  shortcuts?: readonly Shortcut[]
  sources?: readonly Source[]
  t: Translate
  on: { change: (change: Partial<Settings>) => void }
}

/** The whole page. */
export function Options({ settings, shortcuts = [], sources = SOURCES, t, on }: Props): VNode {
  return (
    <main class="options">
      <h1>{t('extName')}</h1>
      <section>
        <h2>{t('settings')}</h2>
        <Switch label={t('readByItself')} on={settings.readingView} set={readingView => on.change({ readingView })} />
        <Switch label={t('tooltips')} on={settings.tooltips} set={tooltips => on.change({ tooltips })} />
        <PinyinChoice mode={settings.pinyin} t={t} set={pinyin => on.change({ pinyin })} />
      </section>
      {shortcuts.length > 0 && (
        <section>
          <h2>{t('shortcuts')}</h2>
          <dl class="shortcuts">
            {shortcuts.map(({ description, key }) => (
              <div key={description}>
                <dt>{description}</dt>
                <dd>{key ? <kbd>{key}</kbd> : t('noKey')}</dd>
              </div>
            ))}
          </dl>
          <p class="why">{t('changeShortcuts')}</p>
        </section>
      )}
      <section>
        <h2>{t('sources')}</h2>
        <ul class="sources">
          {sources.map(({ name, by, licence, use, url }) => (
            <li key={name}>
              <a href={url}>{name}</a> — {t(use)}
              <small>
                {by} · {licence}
              </small>
            </li>
          ))}
        </ul>
        <p class="why">{t('nothingSent')}</p>
      </section>
    </main>
  )
}
