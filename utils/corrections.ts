// Where the readings that the user set right are kept: a list in the extension's own storage.
import { correctionsOf } from './engine/corrections'
import { keptUnder } from './kept'

/** All of them, the oldest first; changed by what makes other ones of them, and watched. */
export const { read: readCorrections, change: changeCorrections, watch: watchCorrections } = keptUnder('corrections', correctionsOf)

/** The address of what is read at an address: the page for PDFs has one of its own, and names that of the PDF. */
export function addressRead(address: string): URL {
  const url = new URL(address)
  const named = url.protocol.endsWith('-extension:') && url.searchParams.get('src')
  return named && URL.canParse(named) ? new URL(named) : url
}

/** The address by which a correction knows a page: without what varies from visit to visit. */
export const pageOf = ({ protocol, host, pathname }: Pick<Location, 'protocol' | 'host' | 'pathname'>): string =>
  `${protocol}//${host}${pathname}`
