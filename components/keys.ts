// The keys for mentions and words: one table for each way in which they are gone through. Those of the browser's own page of shortcuts stand in the manifest.

/** What is done with what is shown: to the mention of the same thing behind and before; to a word inside it and out again; its reading is wrong; to where it stands in the original; what all keys do. */
export const CARD_ACTS = ['nextSame', 'previousSame', 'narrower', 'wider', 'correct', 'original', 'help'] as const
export type CardAct = (typeof CARD_ACTS)[number]

/** The same; to the mention behind and before; to the word behind and before; show it again; leave. */
export type KeyAct = CardAct | 'next' | 'previous' | 'nextWord' | 'previousWord' | 'open' | 'leave'

export const isCardAct = (act: KeyAct | undefined): act is CardAct => (CARD_ACTS as readonly (KeyAct | undefined)[]).includes(act)

/** Where it goes by words: with Ctrl, on a Mac with the key that does so in all texts. */
const BY_WORD = 'word '

/** On a mention or a word that the keyboard is at, in the reading view. */
export const VIEW_KEYS: Readonly<Record<string, KeyAct>> = {
  arrowright: 'next',
  arrowleft: 'previous',
  [`${BY_WORD}arrowright`]: 'nextWord',
  [`${BY_WORD}arrowleft`]: 'previousWord',
  n: 'nextSame',
  p: 'previousSame',
  '[': 'narrower',
  ']': 'wider',
  r: 'correct',
  o: 'original',
  '?': 'help',
  enter: 'open',
  ' ': 'open',
}

/** In a page that is explained in its place, between Alt+Shift+M and Escape. */
export const PLACE_KEYS: Readonly<Record<string, KeyAct>> = {
  arrowright: 'next',
  arrowleft: 'previous',
  [`${BY_WORD}arrowright`]: 'nextWord',
  [`${BY_WORD}arrowleft`]: 'previousWord',
  n: 'next',
  p: 'previous',
  '[': 'narrower',
  ']': 'wider',
  r: 'correct',
  '?': 'help',
  escape: 'leave',
}

const isMac = () => /^Mac/.test(navigator.platform)

/** What a key does. */
export function actOf(keys: Readonly<Record<string, KeyAct>>, event: KeyboardEvent): KeyAct | undefined {
  const { key, ctrlKey, altKey, metaKey, shiftKey } = event
  // A question mark is typed with Shift on most keyboards.
  if (metaKey || (shiftKey && key !== '?')) return undefined
  // On many keyboards the brackets stand on AltGr, which is Ctrl with Alt.
  const isAltGraph = event.getModifierState?.('AltGraph') ?? false
  const isByWord = !isAltGraph && ctrlKey !== altKey && (ctrlKey || isMac())
  if (!isByWord && !isAltGraph && (ctrlKey || altKey)) return undefined
  return keys[(isByWord ? BY_WORD : '') + key.toLowerCase()]
}

const SIGNS: Readonly<Record<string, string>> = { arrowright: '→', arrowleft: '←', enter: 'Enter', escape: 'Esc' }

/** How a key of a table is written: Ctrl+→, N. */
function writtenKey(key: string): string {
  const [, plain = key] = key.split(BY_WORD)
  const sign = SIGNS[plain] ?? plain.toUpperCase()
  return plain === key ? sign : `${isMac() ? '⌥' : 'Ctrl+'}${sign}`
}

/** The acts of a table in its order, each with its keys as they are written; one that is no sign says nothing. */
export function writtenKeys(keys: Readonly<Record<string, KeyAct>>): readonly (readonly [keys: string, act: KeyAct])[] {
  const byAct = new Map<KeyAct, string[]>()
  for (const [key, act] of Object.entries(keys)) if (key.trim()) byAct.set(act, [...(byAct.get(act) ?? []), writtenKey(key)])
  return [...byAct].map(([act, written]) => [written.join(', '), act])
}
