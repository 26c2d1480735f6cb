// Under the scripts in its pages an extension may be updated, disabled or removed.
import { browser } from './extension-api'

/** Whether the extension that this script belongs to is still there. */
export function isAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id)
  } catch {
    return false
  }
}
