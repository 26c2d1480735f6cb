// The options page: how Qianzi starts, its keys, and whose data it stands on.
import type { VNode } from 'preact'
import type { Correction } from '../utils/engine/corrections'
import { type Settings, withLevel, withSite } from '../utils/settings'
import { LevelChoice, PaperChoice, PinyinChoice, SizeChoice, StartChoice, Switch, SystemChoice, TypefaceChoice } from './Controls'
import { Corrections, type OnCorrections } from './Corrections'
import { SOURCES, type Source } from './sources'
import type { Translate } from './translate'

/** A command of the extension with its key as the browser names it; no key if the browser gave none. */
export interface Shortcut {
  readonly description: string
  readonly key?: string
}

interface Props {
  settings: Settings
  corrections?: readonly Correction[]
  shortcuts?: readonly Shortcut[]
  sources?: readonly Source[]
  /** What went wrong, in the user's language; empty if nothing did. */
  problem?: string
  t: Translate
  on: { change: (change: Change) => void } & OnCorrections
}

/** What is to be otherwise; where that depends on other settings, of those that there are by then. */
type Change = Partial<Settings> | ((now: Settings) => Partial<Settings>)

/** The whole page. */
export function Options({ settings, corrections = [], shortcuts = [], sources = SOURCES, problem = '', t, on }: Props): VNode {
  return (
    <main class="options">
      <h1>{t('extName')}</h1>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <p>
        <a href="/pdf.html">{t('pdfOpenFile')}</a>
      </p>
      <section>
        <h2>{t('settings')}</h2>
        <StartChoice label={t('readByItself')} start={settings.start} t={t} set={start => on.change({ start })} />
        <Switch label={t('tooltips')} on={settings.tooltips} set={tooltips => on.change({ tooltips })} />
        <PinyinChoice mode={settings.pinyin} level={settings.hskLevel} t={t} set={pinyin => on.change({ pinyin })} />
        <LevelChoice level={settings.hskLevel} t={t} set={level => on.change(now => withLevel(now, level))} />
        {settings.hskLevel > 0 && (
          <Switch label={t('knownCharacters')} on={settings.knownCharacters} set={knownCharacters => on.change({ knownCharacters })} />
        )}
        <SystemChoice system={settings.system} t={t} set={system => on.change({ system })} />
        <Switch label={t('sandhi')} on={settings.sandhi} set={sandhi => on.change({ sandhi })} />
        <Switch label={t('taiwan')} on={settings.taiwan} set={taiwan => on.change({ taiwan })} />
        <Switch label={t('toneColours')} on={settings.toneColours} set={toneColours => on.change({ toneColours })} />
      </section>
      <section>
        <h2>{t('readingView')}</h2>
        <SizeChoice size={settings.size} t={t} set={size => on.change({ size })} />
        <TypefaceChoice typeface={settings.typeface} t={t} set={typeface => on.change({ typeface })} />
        <PaperChoice paper={settings.paper} t={t} set={paper => on.change({ paper })} />
      </section>
      {Object.keys(settings.sites).length > 0 && <Sites settings={settings} t={t} change={on.change} />}
      <Corrections corrections={corrections} t={t} on={on} />
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
          {sources.map(({ name, by, licence, terms, use, url }) => (
            <li key={name}>
              <a href={url}>{name}</a> — {t(use)}
              <small>
                {by} · <a href={terms}>{licence}</a>
              </small>
            </li>
          ))}
        </ul>
        <p>
          <a href="/NOTICE.txt">{t('licences')}</a>
        </p>
      </section>
      <section>
        <h2>{t('privacy')}</h2>
        <p>{t('nothingSent')}</p>
        <p>{t('seenByPages')}</p>
      </section>
    </main>
  )
}

/** The sites that have a choice of their own, each to be forgotten. */
function Sites({ settings, t, change }: { settings: Settings; t: Translate; change: Props['on']['change'] }): VNode {
  return (
    <section>
      <h2>{t('sites')}</h2>
      <ul class="sites">
        {Object.entries(settings.sites).map(([site, start]) => (
          <li key={site}>
            <span>{site}</span> <span class="why">{t(`start_${start}`)}</span>
            <button type="button" aria-label={t('forgetSite', site)} onClick={() => change(now => withSite(now, site, now.start))}>
              ×
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
