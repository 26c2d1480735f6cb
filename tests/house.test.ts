// The house keeps its own rules: who may import whom, and no file of an extension point left out of its list.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

function filesUnder(folder: string): string[] {
  return readdirSync(ROOT + folder).flatMap(name => {
    const path = `${folder}/${name}`
    if (statSync(ROOT + path).isDirectory()) return filesUnder(path)
    return /\.tsx?$/.test(name) ? [path] : []
  })
}

/** What a file imports, as paths from the root, or package names. */
function importsOf(file: string): string[] {
  const found = readFileSync(ROOT + file, 'utf8').matchAll(
    /(?:^|\n)\s*(?:import|export)[^'"]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]|(?:^|\n)import\s*['"]([^'"]+)['"]/g,
  )
  return [...found].map(match => {
    const name = (match[1] ?? match[2] ?? match[3]) as string
    return name.startsWith('.') ? new URL(name, `file:///${file}`).pathname.slice(1) : name
  })
}

const RULES: { room: string; may: RegExp }[] = [
  { room: 'utils/engine', may: /^utils\/engine\/|^pinyin-pro$/ },
  { room: 'utils/data', may: /^utils\/(?:engine|data)\// },
  { room: 'utils/page', may: /^utils\/(?:engine|page)\// },
  { room: 'components', may: /^components\/|^utils\/(?:engine\/|messages$|settings$)|^preact(?:\/|$)/ },
]

describe('imports', () => {
  it.each(RULES)('of $room stay in their rooms', ({ room, may }) => {
    const strays = filesUnder(room).flatMap(file =>
      importsOf(file)
        .filter(name => !may.test(name))
        .map(name => `${file} imports ${name}`),
    )
    expect(strays).toEqual([])
  })

  it('reach no entrypoint from outside', () => {
    const strays = [...filesUnder('components'), ...filesUnder('utils')].filter(file =>
      importsOf(file).some(name => name.startsWith('entrypoints/')),
    )
    expect(strays).toEqual([])
  })

  it('of what the build made of the tables stay in vocabulary', () => {
    const strays = ['components', 'entrypoints', 'utils', 'scripts', 'tests']
      .flatMap(filesUnder)
      .filter(file => !file.startsWith('utils/engine/vocabulary/') && importsOf(file).some(name => name.includes('vocabulary/built')))
    expect(strays).toEqual([])
  })

  it('of pinyin-pro stay in readings', () => {
    const strays = [...filesUnder('components'), ...filesUnder('entrypoints'), ...filesUnder('utils')].filter(
      file => !file.startsWith('utils/engine/readings/') && importsOf(file).includes('pinyin-pro'),
    )
    expect(strays).toEqual([])
  })
})

/** Folders whose files are each one rule, and the shape that the rule has. */
const LISTS = [
  { folder: 'utils/engine/repair', rule: /: RepairRule = \{/ },
  { folder: 'utils/engine/layout/roles', rule: /: RoleRule = \{/ },
  { folder: 'utils/engine/entities', rule: /: Recognizer = \{/ },
  { folder: 'utils/page/shapes', rule: /: PageShape = \{/ },
]

describe('extension points', () => {
  it.each(LISTS)('$folder lists every rule that it holds', ({ folder, rule }) => {
    const files = filesUnder(folder).filter(file => rule.test(readFileSync(ROOT + file, 'utf8')))
    expect(files.length).toBeGreaterThan(0)
    const listed = importsOf(`${folder}/index.ts`)
    expect(files.filter(file => !listed.includes(file.replace(/\.tsx?$/, '')))).toEqual([])
  })
})

describe('Han', () => {
  it('is said in one way, by text/characters', () => {
    const strays = ['utils', 'components'].flatMap(filesUnder).filter(file => {
      const isElsewhere = !file.endsWith('text/characters.ts') && !file.includes('/built/')
      return isElsewhere && /u4e00|u9fff|一-鿿|Script=Han/.test(readFileSync(ROOT + file, 'utf8'))
    })
    expect(strays).toEqual([])
  })
})
