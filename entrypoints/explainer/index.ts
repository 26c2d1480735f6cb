// Behind the reader, in the same frame: readings and tooltips for a text that stands there by then, in the view or in the page.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { giveExplainer } from './give'
import { explainInPlace } from './in-place'
import { explainView } from './view'

export default defineUnlistedScript(() => giveExplainer({ explainView, explainInPlace }))
