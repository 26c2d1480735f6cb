// Types for setup.mjs, which has to run before there is a compiler.

/** Path of a browser: from the variable CHROMIUM or FIREFOX, PATH, or the usual places; undefined if there is none. */
export function findBrowser(kind: 'chromium' | 'firefox'): string | undefined

/** Installs those of the browsers that are missing, where that can be done without asking; else says what to do, and ends the process. */
export function ensureBrowsers(kinds: readonly ('chromium' | 'firefox')[]): void
