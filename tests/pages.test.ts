// Pages of our own, one trait each: what is read out of `source.txt` must be `expected.md`, which a person can review. `about.md` says what it shows.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeLexicon } from '../utils/data'
import { analyze } from '../utils/engine/analyze'
import type { Block, BlockKind, Doc } from '../utils/engine/doc'
import { problemsOf } from './invariants'

const PAGES = join(import.meta.dirname, 'pages')
const MARKS: Partial<Record<BlockKind, string>> = {
  headline: '# ',
  subheadline: '## ',
  kicker: '### ',
  heading: '#### ',
  caption: '> ',
  body: '',
}

/** A Doc as Markdown: a rule before each article and round the furniture, and the kind of a block that has no mark in italics. */
function markdownOf(doc: Doc): string {
  const articleOf = (block: Block) => doc.articles.findIndex(({ start, end }) => start <= block.start && block.end <= end)
  return doc.blocks
    .map((block, i) => {
      const before = doc.blocks[i - 1]
      const rule = before && articleOf(before) !== articleOf(block) ? '---\n\n' : ''
      return `${rule}${MARKS[block.kind] ?? `_${block.kind}_ `}${doc.text.slice(block.start, block.end)}\n`
    })
    .join('\n')
}

const lexicon = makeLexicon()

test.each(readdirSync(PAGES))('the page %s is set as expected', async slug => {
  const source = readFileSync(join(PAGES, slug, 'source.txt'), 'utf8')
  expect(readFileSync(join(PAGES, slug, 'about.md'), 'utf8').trim(), 'what the page shows').toMatch(/^\S.{15,}$/)
  expect(existsSync(join(PAGES, slug, 'expected.md')), 'write expected.md by hand first').toBe(true)
  const doc = analyze(source, lexicon)
  expect(problemsOf(doc)).toEqual([])
  await expect(markdownOf(doc)).toMatchFileSnapshot(join(PAGES, slug, 'expected.md'))
})
