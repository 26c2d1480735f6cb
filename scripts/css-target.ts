/** What style sheets are written for. Older ones would have `light-dark()` rewritten in a way that loses against our own important rules. */
export const CSS_TARGET = ['chrome128', 'firefox140']
