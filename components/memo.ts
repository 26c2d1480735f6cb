// Components that are drawn anew only if one of their props is another.
import { type Component, createElement, type FunctionComponent } from 'preact'

/** The component, left as it is while all props are the same. A memo of what it draws would keep every tree that it ever stood in, by its first parent. */
export function memo<Props extends object>(inner: FunctionComponent<Props>): FunctionComponent<Props> {
  return function Memo(this: Component<Props>, props: Props) {
    this.shouldComponentUpdate = next => {
      const names = Object.keys({ ...this.props, ...next }) as (keyof Props)[]
      return names.some(name => this.props[name] !== next[name])
    }
    return createElement(inner, props)
  } as FunctionComponent<Props>
}
