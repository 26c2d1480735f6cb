// The page in React.
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

function NewsReport() {
  const [state, setState] = useState(window.first)
  window.show = next => flushSync(() => setState(next))
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

createRoot(document.getElementById('root')).render(<NewsReport />)
