// What can be looked up inside a word: the strings of it, those that hold the character pointed at, and what a word in no dictionary is made of.
import { expect, it } from 'vitest'
import { insideOf, madeOf, stepsAt, wordAt } from '../../components/look-into'
import { makeLexicon } from '../../utils/data'
import type { Entries } from '../../utils/engine/dictionary-entry'
import { tokenize } from '../../utils/engine/text/words'

const lexicon = makeLexicon()
/** A Doc of so much as look-ups ask for. */
const docOf = (text: string) => ({
  ...{ source: text, text, pieces: [], blocks: [], articles: [], sentences: [{ start: 0, end: text.length }], mentions: [] },
  tokens: tokenize(text, [{ start: 0, end: text.length }], [], lexicon),
})
const entriesOf = (...words: string[]): Entries => Object.fromEntries(words.map(word => [word, []]))
const names = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name)

it('knows every string inside a word, with its own part of the reading', () => {
  const doc = docOf('解放军')
  const word = wordAt(doc, 1)!
  expect([word.name, word.pinyin]).toEqual(['解放军', 'jiěfàngjūn'])
  expect(insideOf(doc, word).map(({ name, pinyin, span }) => [span.start, name, pinyin])).toEqual([
    [0, '解放', 'jiěfàng'],
    [1, '放军', 'fàngjūn'],
    [0, '解', 'jiě'],
    [1, '放', 'fàng'],
    [2, '军', 'jūn'],
  ])
})

it('steps from the widest word that holds the character to that character', () => {
  const doc = docOf('解放军')
  const inside = insideOf(doc, wordAt(doc, 1)!)
  const entries = entriesOf('解放', '解', '放', '军')
  expect(names(stepsAt(inside, 1, entries))).toEqual(['解放', '放'])
  expect(names(stepsAt(inside, 2, entries))).toEqual(['军'])
})

it('takes a word that is in no dictionary apart, from its beginning on by the longest that is', () => {
  const doc = docOf('解放军')
  const word = wordAt(doc, 0)!
  const inside = insideOf(doc, word)
  expect(names(madeOf(word, inside, entriesOf('解放', '解', '放', '军')))).toEqual(['解放', '军'])
  expect(names(madeOf(word, inside, entriesOf('军')))).toEqual(['军'])
})

it('looks nothing up where there is no word, and nothing inside what is not Han alone', () => {
  expect(wordAt(docOf('，解放军'), 0)).toBeUndefined()
  const doc = docOf('卡拉OK厅')
  const word = wordAt(doc, 0)
  expect(word && /[A-Z]/.test(word.plain) ? insideOf(doc, word) : []).toEqual([])
})
