// The page in Preact.
import { options, render } from 'preact'
import { useState } from 'preact/hooks'

// At once, as the others do.
options.debounceRendering = run => run()

function NewsReport() {
  const [state, setState] = useState(window.first)
  window.show = setState
  const button = (
    <button type="button" onClick={() => window.next()}>
      继续
    </button>
  )
  if (state.loading) return <p>{button}</p>
  return (
    <main>
      <h1>{state.headline}</h1>
      <p>
        {state.open ? state.lead : null}
        {button}
      </p>
      <section>
        {state.list.map(({ id, text }) => (
          <p key={id}>{text}</p>
        ))}
      </section>
      {state.hasMore && state.more.map(({ id, text }) => <p key={id}>{text}</p>)}
      <p>
        {state.where}
        {state.office}
        {state.bold ? <b>{state.name}</b> : <em>{state.name}</em>}
        {state.saying}
      </p>
      {state.quoted ? <blockquote>{state.quotation}</blockquote> : <p>{state.quotation}</p>}
      <div>{state.bare.map(({ text }) => text)}</div>
      <p dangerouslySetInnerHTML={{ __html: state.markup }} />
    </main>
  )
}

render(<NewsReport />, document.getElementById('root'))
