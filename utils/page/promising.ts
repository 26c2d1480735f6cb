// The first look at a page, with its shadow roots.
import { glance } from '../engine/glance'
import { rootsOf, textOf } from './roots'

/** Whether there may be newspaper text anywhere in a page. */
export const looksPromising = (page: Document): boolean => rootsOf(page).some(root => glance(textOf(root)))
