// How every PDF is opened, in the reader page and at the command line.

/** The options of pdf.js for a PDF that nobody vouches for: no code of it runs, nothing is said on the console. `cMapUrl` ends in a slash; without it a page in an old Chinese encoding is empty. */
export const openOptions = (cMapUrl: string) => ({
  cMapUrl,
  cMapPacked: true,
  verbosity: 0,
  isEvalSupported: false,
  enableXfa: false,
  stopAtErrors: false,
})
