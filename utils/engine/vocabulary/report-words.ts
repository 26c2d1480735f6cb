// Words by which newspaper text is told from other text. The detector, which every page loads, has nothing but these of the vocabulary.
import { business, source, topic } from './built/report-words'

/** Where a report comes from. */
export const SOURCES = source

/** What reports speak of. */
export const TOPICS = topic

/** What reports of offices and business are made of. */
export const BUSINESS = business
