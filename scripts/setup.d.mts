// Types for setup.mjs, which has to run before there is a compiler.

/** Path of a browser: from the variable CHROMIUM or FIREFOX, PATH, or the usual places; undefined if there is none. */
export function findBrowser(kind: 'chromium' | 'firefox'): string | undefined
