// The messages of a language without a browser around them.
import type { Translate } from '../../components/translate'

/** A file of `public/_locales`. */
export type Messages = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>

/** `t` as the browser's i18n.getMessage would do it. */
export function translator(messages: Messages): Translate {
  return (key, ...substitutions) => {
    const { message, placeholders } = messages[key] ?? { message: '' }
    return message.replace(/\$(\w+)\$/g, (_, name: string) =>
      (placeholders?.[name.toLowerCase()]?.content ?? '').replace(/\$(\d)/, (_, n) => String(substitutions[Number(n) - 1] ?? '')),
    )
  }
}
