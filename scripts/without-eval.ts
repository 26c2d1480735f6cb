// pdf.js without what makes code from text: no PDF has anything run here, and the stores' linters are to see that.

/** What stands in pdf.js and what is to stand there. Each stands at most once in a file. */
const REPLACED: readonly (readonly [stands: RegExp, instead: string])[] = [
  // Ways to the global object, and to what only node has.
  [/Function\(["']return this["']\)\(\)/, 'globalThis'],
  [/Function\('return require\("' ?\+ ?\w+ ?\+ ?'"\)'\)\(\)/, 'undefined'],
  // Whether code may be made, and code made of a function in PostScript.
  [/new Function\(""\)/, 'throw 0'],
  [/new Function\("src", ?"srcOffset", ?"dest", ?"destOffset", ?\w+\)/, 'undefined'],
  // Without a worker nothing is read. A worker is never had from another server.
  [/await import\(\s*(?:\/\*[^*]*\*\/\s*)*this\.workerSrc\)/, 'await Promise.reject(new Error("no worker"))'],
  [/`await import\("\$\{url\}"\);`/, '""'],
  // What decodes pictures stands beside the worker.
  [/(?<=\(await )import\(\s*(?:\/\*[^*]*\*\/\s*)+\w+\)(?=\)\.default)/, 'import("./openjpeg_nowasm_fallback.js")'],
]

const LEFT = /\bFunction\(\s*["'`]|\bimport\((?!"\.\/openjpeg)/

/** The script with the same behaviour otherwise; throws where it makes code in a way that is not known. */
export function withoutEval(code: string): string {
  const plain = REPLACED.reduce((script, [stands, instead]) => script.replace(stands, instead), code)
  const [left] = LEFT.exec(plain) ?? []
  if (left) throw new Error(`pdf.js makes code in a way that is not known here: ${left}`)
  return plain
}
