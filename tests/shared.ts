// Where the measuring pages lie; a user's checkout has none.
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const BESIDE = fileURLToPath(new URL('../../shared/', import.meta.url))
// The scorers compare their own path with the one they were called by, so links are followed here.
const ROOT = existsSync(BESIDE) ? `${realpathSync(BESIDE)}/` : BESIDE

/** Whether the measuring pages are there. */
export const hasShared = existsSync(ROOT)

/** What a suite that needs them is called. */
export const sharedSuite = (name: string): string => (hasShared ? name : `${name} (skipped: no shared data)`)

/** Absolute path of something among them. */
export const sharedPath = (path: string): string => ROOT + path

/** The text of one of them, UTF-8. */
export const readShared = (path: string): string => readFileSync(ROOT + path, 'utf8')

/** The names in a folder of them that end so, sorted. */
export const listShared = (folder: string, ending: string): string[] =>
  hasShared
    ? readdirSync(ROOT + folder)
        .filter(name => name.endsWith(ending))
        .sort()
    : []
