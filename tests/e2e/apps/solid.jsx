// The page in Solid.
import { createStore, reconcile } from 'solid-js/store'
import { For, render, Show } from 'solid-js/web'

function NewsReport() {
  const [state, setState] = createStore(structuredClone(window.first))
  window.show = next => setState(reconcile(structuredClone(next)))
  const Next = () => (
    <button type="button" onClick={() => window.next()}>
      继续
    </button>
  )
  return (
    <Show
      when={!state.loading}
      fallback={
        <p>
          <Next />
        </p>
      }
    >
      <main>
        <h1>{state.headline}</h1>
        <p>
          <Show when={state.open}>{state.lead}</Show>
          <Next />
        </p>
        <section>
          <For each={state.list}>{item => <p>{item.text}</p>}</For>
        </section>
        <Show when={state.hasMore}>
          <For each={state.more}>{item => <p>{item.text}</p>}</For>
        </Show>
        <p>
          {state.where}
          {state.office}
          <Show when={state.bold} fallback={<em>{state.name}</em>}>
            <b>{state.name}</b>
          </Show>
          {state.saying}
        </p>
        <Show when={state.quoted} fallback={<p>{state.quotation}</p>}>
          <blockquote>{state.quotation}</blockquote>
        </Show>
        <div>
          <For each={state.bare}>{item => item.text}</For>
        </div>
        <p innerHTML={state.markup} />
      </main>
    </Show>
  )
}

render(() => <NewsReport />, document.getElementById('root'))
