// A page that nobody sees: in Chromium the background may have no workers, and such a page may.
import { browser } from 'wxt/browser'
import { isExpectation, startAnalyst } from '../../utils/analyst/analyst'

const analyst = startAnalyst()
analyst.warm()
browser.runtime.onMessage.addListener((message: { readonly type?: unknown }) => {
  if (isExpectation(message)) analyst.expect(message.begins)
})
