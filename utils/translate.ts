// The messages of public/_locales, as the components want them.
import { browser } from './extension-api'

/** The message with this key in the language of the browser; the key itself where there is none. */
export const translate = (key: string, ...substitutions: (string | number)[]): string =>
  (browser.i18n.getMessage as (key: string, substitutions: string[]) => string)(key, substitutions.map(String)) || key

/** What the button of the toolbar is called where its badge is a question. */
export const titleOf = (meaning: 'offered' | 'unsure'): string => `${translate('extName')}: ${translate(meaning)}`
