// What is on the page: every article with its reporters, sections and people; choosing one goes there.
import type { VNode } from 'preact'
import type { OutlineArticle, Outline as OutlineOfDoc } from '../utils/engine/outline'
import type { Translate } from './translate'

interface Props {
  t: Translate
  goTo: (at: number) => void
}

/** The articles in the order of the page. */
export function Outline({ outline, t, goTo }: { outline: OutlineOfDoc } & Props): VNode {
  return (
    <nav aria-label={t('outline')}>
      <ol class="outline">
        {outline.articles.map(article => (
          <li key={article.at}>
            <ArticleEntry article={article} t={t} goTo={goTo} />
          </li>
        ))}
      </ol>
    </nav>
  )
}

function ArticleEntry({ article, t, goTo }: { article: OutlineArticle } & Props): VNode {
  const { lang, title, titleFrom, at, reporters, sections, people } = article
  return (
    <>
      <button type="button" class={`go title-${titleFrom}`} onClick={() => goTo(at)}>
        <span lang={lang}>{title}</span>
        {titleFrom === 'lead' && <small>{t('titleFromLead')}</small>}
      </button>
      {reporters.length > 0 && (
        <p class="reporters">
          {t('reporters')} <span lang={lang}>{reporters.join(' ')}</span>
        </p>
      )}
      {sections.length > 0 && (
        <ul class="sections">
          {sections.map(section => (
            <li key={section.at}>
              <button type="button" class="go" lang={lang} onClick={() => goTo(section.at)}>
                {section.text}
              </button>
            </li>
          ))}
        </ul>
      )}
      {people.length > 0 && <WhoIsWho people={people} lang={lang} t={t} goTo={goTo} />}
    </>
  )
}

function WhoIsWho({ people, lang, t, goTo }: Pick<OutlineArticle, 'people' | 'lang'> & Props): VNode {
  return (
    <details>
      <summary>{t('whoIsWho', people.length)}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('name')}</th>
            <th scope="col">{t('offices')}</th>
          </tr>
        </thead>
        <tbody lang={lang}>
          {people.map(({ name, pinyin, titles, english, at }) => (
            <tr key={at}>
              <th scope="row">
                <button type="button" class="go" onClick={() => goTo(at)}>
                  {name}
                </button>
                {pinyin && (
                  <small class="who" lang="zh-Latn">
                    {pinyin}
                  </small>
                )}
              </th>
              <td>
                {titles.join('、') || '—'}
                {english.some(Boolean) && (
                  <small class="who" lang="en">
                    {english.filter(Boolean).join('; ')}
                  </small>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
