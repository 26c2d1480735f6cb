// The extension's interface, for what is in other people's pages: both browsers return promises by now, and the polyfill would double the wait for its bytes.
import type { Browser } from 'webextension-polyfill'

/** Of the two names this one alone is the global's own in both browsers: an element of the page that is called `browser` would be found in the place of the other. */
export const browser: Browser = (globalThis as unknown as { readonly chrome: Browser }).chrome
