// The page in Lit, as a custom element with a shadow root of its own.
import { html, LitElement, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { unsafeHTML } from 'lit/directives/unsafe-html.js'

const key = ({ id }) => id

class NewsReport extends LitElement {
  static properties = { state: { attribute: false } }

  constructor() {
    super()
    this.state = window.first
    window.show = next => {
      this.state = next
      return this.updateComplete
    }
  }

  render() {
    const { loading, headline, open, lead, list, hasMore, more, where, office, name, bold, saying, quoted, quotation, bare, markup } =
      this.state
    const button = html`<button type="button" @click=${() => window.next()}>继续</button>`
    if (loading) return html`<p>${button}</p>`
    return html`<main>
      <h1>${headline}</h1>
      <p>${open ? lead : nothing}${button}</p>
      <section>${repeat(list, key, ({ text }) => html`<p>${text}</p>`)}</section>
      ${hasMore ? repeat(more, key, ({ text }) => html`<p>${text}</p>`) : nothing}
      <p>${where}${office}${bold ? html`<b>${name}</b>` : html`<em>${name}</em>`}${saying}</p>
      ${quoted ? html`<blockquote>${quotation}</blockquote>` : html`<p>${quotation}</p>`}
      <div>${repeat(bare, key, ({ text }) => text)}</div>
      <p>${unsafeHTML(markup)}</p>
    </main>`
  }
}

customElements.define('news-report', NewsReport)
document.getElementById('root').append(document.createElement('news-report'))
