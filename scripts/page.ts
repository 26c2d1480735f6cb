// A page without a browser, for the command line.
import { Window } from 'happy-dom'

/** The document of some HTML; no script of it is run, nothing of it is fetched. */
export function documentOf(html: string): Document {
  const settings = { disableJavaScriptEvaluation: true, disableJavaScriptFileLoading: true, disableCSSFileLoading: true }
  const { document } = new Window({ settings })
  document.write(html)
  return document as unknown as Document
}
