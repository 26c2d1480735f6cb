// Prints every division of China with its pinyin and its English, a line each, to be read through: npm run print:divisions.

import { makeLexicon } from '../utils/data'
import packed from '../utils/data/built/gazetteer.json'
import { divisionEnglish } from '../utils/engine/english/division'
import { readPlace } from '../utils/engine/english/romanize'

const lexicon = makeLexicon()
for (const line of packed.divisions.split('\n')) {
  const name = line.slice(1).split(' ')[0] as string
  if (name) console.log([line.charAt(0), name, readPlace(name, lexicon).join(' '), divisionEnglish(name, lexicon)].join('\t'))
}
