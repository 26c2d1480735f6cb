// What the names of elements say about their text, where no style can be asked. Patterns, since sets would be filled on every page.

/** Elements that begin and end a line. */
const BLOCKS =
  /^(?:address|article|aside|blockquote|body|caption|center|dd|details|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|h1|h2|h3|h4|h5|h6|header|hgroup|hr|li|main|menu|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul|founder-content)$/
/** Elements whose text is not read: not text, not shown, or the user's own. */
const SILENT =
  /^(?:script|style|noscript|template|textarea|select|button|input|svg|math|canvas|iframe|object|audio|video|head|title|rt|rtc|rp|datalist|qianzi-reader)$/
/** Elements around the text of a page, not of it; a form may hold the whole page. */
const AROUND = /^(?:nav|aside|footer|h1|h2|h3|h4|h5|h6|label)$/

export const isBlock = (element: Element): boolean => BLOCKS.test(element.localName)
/** The attribute, not the property: that would have the browser work out styles. */
const isEdited = (element: Element) => /^(?:|true|plaintext-only)$/i.test(element.getAttribute('contenteditable') ?? 'no')

export const isSilent = (element: Element): boolean => SILENT.test(element.localName) || isEdited(element)
/** A link that leads somewhere is around the text; an <a name> that was never closed holds it. */
export const isAround = (element: Element): boolean =>
  AROUND.test(element.localName) || (element.localName === 'a' && element.hasAttribute('href'))
/** A part of a table that holds cells, not text. */
export const isTablePart = (element: Element): boolean => /^(?:tr|tbody|thead|tfoot)$/.test(element.localName)
