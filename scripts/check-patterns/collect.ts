// Every regular expression of the product: those written in its files, and those that its modules build when they are loaded or used.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseSync, traverse } from '@babel/core'
import { ROOT } from '../root'

/** A regular expression, and a file that has it. */
export interface Pattern {
  readonly source: string
  readonly flags: string
  /** From the root of the repository. */
  readonly file: string
}

const ROOMS = ['utils', 'components', 'entrypoints']
/** Rooms whose modules can be loaded without a page. */
const LOADED = /^utils\/(?:engine|data)\//

const filesOf = (room: string): string[] =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .map(name => `${room}/${name.replaceAll('\\', '/')}`)
    .filter(name => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))

function literalsIn(file: string): Pattern[] {
  const found: Pattern[] = []
  const ast = parseSync(readFileSync(join(ROOT, file), 'utf8'), {
    filename: file,
    babelrc: false,
    configFile: false,
    parserOpts: { plugins: ['typescript', ...(file.endsWith('x') ? ['jsx'] : [])] },
  })
  traverse(ast, {
    RegExpLiteral: ({ node }) => {
      found.push({ source: node.pattern, flags: node.flags, file })
    },
  })
  return found
}

const HERE = ROOT.replaceAll('\\', '/')

/** The file of ours that the call came from. */
function callerIn(stack: string): string | undefined {
  const path = stack
    .replaceAll('\\', '/')
    .split(HERE)
    .find(rest => /^(?:utils|components|entrypoints)\//.test(rest))
  return path?.slice(0, path.search(/[:?)\s]/))
}

/** Tells of each regular expression that is built while the work is done. */
async function whileWatching(tell: (pattern: Pattern) => void, work: () => Promise<void>): Promise<void> {
  const Native = globalThis.RegExp
  const build = (...[pattern, flags]: ConstructorParameters<typeof RegExp>) => {
    const built = new Native(pattern, flags)
    const file = callerIn(new Error().stack ?? '')
    if (file) tell({ source: built.source, flags: built.flags, file })
    return built
  }
  globalThis.RegExp = new Proxy(Native, {
    construct: (_, [pattern, flags]) => build(pattern, flags),
    apply: (_, __, [pattern, flags]) => build(pattern, flags),
  })
  try {
    await work()
  } finally {
    globalThis.RegExp = Native
  }
}

/** All of them, each once. */
export async function collectPatterns(): Promise<Pattern[]> {
  const found = new Map<string, Pattern>()
  const add = (pattern: Pattern) => {
    const key = `/${pattern.source}/${pattern.flags}`
    if (!found.has(key)) found.set(key, pattern)
  }
  const files = ROOMS.flatMap(filesOf)
  for (const file of files) for (const pattern of literalsIn(file)) add(pattern)
  await whileWatching(add, async () => {
    for (const file of files) if (LOADED.test(file)) await import(pathToFileURL(join(ROOT, file)).href)
    // Some are built only when they are needed.
    const [{ analyze }, { makeLexicon }] = await Promise.all([import('../../utils/engine/analyze'), import('../../utils/data')])
    analyze(readFileSync(join(ROOT, 'scripts/sample-page.txt'), 'utf8'), makeLexicon())
  })
  return [...found.values()]
}
