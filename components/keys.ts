// The keys for mentions: one table for each way in which they are gone through. Those of the browser's own page of shortcuts stand in the manifest.

/** To the mention behind and before; to the one of the same thing behind and before; to a word inside it and out again; its reading is wrong; leave. */
export type KeyAct = 'next' | 'previous' | 'nextSame' | 'previousSame' | 'narrower' | 'wider' | 'correct' | 'leave'

/** On a mention that has the focus, in the reading view. */
export const VIEW_KEYS: Readonly<Record<string, KeyAct>> = {
  arrowright: 'next',
  arrowleft: 'previous',
  n: 'nextSame',
  p: 'previousSame',
  '[': 'narrower',
  ']': 'wider',
  r: 'correct',
}

/** In a page that is explained in its place, between Alt+Shift+M and Escape. */
export const PLACE_KEYS: Readonly<Record<string, KeyAct>> = {
  arrowright: 'next',
  arrowleft: 'previous',
  n: 'next',
  p: 'previous',
  '[': 'narrower',
  ']': 'wider',
  r: 'correct',
  escape: 'leave',
}

/** What a key that was pressed without another does. */
export const actOf = (keys: Readonly<Record<string, KeyAct>>, event: KeyboardEvent): KeyAct | undefined =>
  event.altKey || event.ctrlKey || event.metaKey || event.shiftKey ? undefined : keys[event.key.toLowerCase()]
