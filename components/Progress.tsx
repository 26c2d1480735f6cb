// How far something has got, and what stops it.
import type { VNode } from 'preact'
import { useId } from 'preact/hooks'

interface Props {
  says: string
  value: number
  max: number
  /** What the button says. */
  button: string
  act: () => void
}

/** A bar with what it says, and a button. */
export function Progress({ says, value, max, button, act }: Props): VNode {
  const id = useId()
  return (
    <section class="progress">
      <label for={id}>{says}</label>
      <progress id={id} value={value} max={max} />
      <button type="button" onClick={act}>
        {button}
      </button>
    </section>
  )
}
