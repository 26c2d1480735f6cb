// @vitest-environment happy-dom
// Sheets in shadow roots that others put theirs in too: each takes away its own.
import { expect, it } from 'vitest'
import { addStyle } from '../../utils/page/style'

const rulesOf = ({ adoptedStyleSheets }: ShadowRoot) => adoptedStyleSheets.flatMap(sheet => [...sheet.cssRules].map(rule => rule.cssText))

it('takes its own sheet away among those of others', () => {
  const root = document.createElement('div').attachShadow({ mode: 'open' })
  const [first, second] = [new AbortController(), new AbortController()]
  addStyle(root, 'p { color: red }', first.signal)
  addStyle(root, 'p { color: blue }', second.signal)
  first.abort()
  expect(rulesOf(root).join()).toMatch(/^[^,]*blue[^,]*$/)
})

it('takes nothing away where its own has gone: a newer copy of the extension has put others in the place of all', () => {
  const root = document.createElement('div').attachShadow({ mode: 'open' })
  const old = new AbortController()
  addStyle(root, 'p { color: red }', old.signal)
  const newer = new CSSStyleSheet()
  newer.replaceSync('p { color: blue }')
  root.adoptedStyleSheets = [newer]
  old.abort()
  expect(root.adoptedStyleSheets).toEqual([newer])
})
