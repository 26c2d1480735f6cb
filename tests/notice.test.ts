// The notice that goes with every copy: it is what the table of sources says, and names every package that anything is compiled from.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SOURCES } from '../components/sources'
import { noticeText } from '../scripts/notice'
import { ROOT } from '../scripts/root'

const NOTICE = readFileSync(`${ROOT}NOTICE`, 'utf8')
const read = (path: string) => readFileSync(`${ROOT}${path}`, 'utf8')

describe('NOTICE', () => {
  it('is what `npx tsx scripts/notice.ts` writes', () => {
    expect(NOTICE).toBe(noticeText())
  })

  it('names every source with its licence, and where that is to be read', () => {
    for (const { name, licence, terms, url, change } of SOURCES)
      for (const part of [`${name} — ${licence}`, terms, url, change]) expect(NOTICE).toContain(part)
  })

  it('says what was changed, and on what terms that is, where others must have it on the same', () => {
    const alike = SOURCES.filter(({ licence }) => licence.includes('BY-SA'))
    expect(alike.length).toBeGreaterThan(1)
    for (const { terms, change } of alike) {
      expect(terms).toBe('https://creativecommons.org/licenses/by-sa/4.0/')
      expect(change).toContain('under CC BY-SA 4.0 as well')
    }
  })

  it('has the text and the owners of every licence of a package that asks for both', () => {
    for (const name of SOURCES.flatMap(({ packages }) => packages)) {
      const files = readdirSync(`${ROOT}node_modules/${name}`).filter(file => /^licen[cs]e(?:\.\w+)?$/i.test(file))
      for (const file of files) {
        const licence = read(`node_modules/${name}/${file}`)
        const [owner] = licence.match(/Copyright \(c\) .*/i) ?? []
        if (!/MIT License/.test(licence)) continue
        expect(NOTICE).toContain(owner)
        const said = (text: string) => text.replace(/\s+/g, ' ')
        expect(said(NOTICE)).toContain(said(licence.slice(licence.indexOf('Permission is hereby'))).trim())
      }
    }
    for (const text of ['DO WHAT THE FUCK YOU WANT TO', 'Apache License', 'ISC License']) expect(NOTICE).toContain(text)
  })

  it('names every package that the data is compiled from', () => {
    const builders = [...readdirSync(`${ROOT}scripts/build-data`).map(file => `scripts/build-data/${file}`), 'scripts/traditional.ts']
    const asked = builders.flatMap(file =>
      [...read(file).matchAll(/(?:from |load\(|require\(|resolve\()'([a-z@][^':]*)'/g)].map(([, name]) => name as string),
    )
    const packages = new Set(
      asked.map(name =>
        name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/'),
      ),
    )
    expect(packages.size).toBeGreaterThan(4)
    const named = SOURCES.flatMap(source => source.packages)
    expect([...packages].filter(name => !named.includes(name))).toEqual([])
  })
})
