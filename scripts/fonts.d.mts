// Types for fonts.mjs, which has to run before there is a compiler.

/** The file that names a set of fonts, for FONTCONFIG_FILE: Noto alone, or with more Chinese fonts beside; undefined where there is no such set. */
export function fontsFile(set: 'noto' | 'more'): string | undefined

/** Gets what is missing of both sets, where that can be done without asking; says so where it cannot. */
export function ensureFonts(): void
