// Persons in running text: what the likeliest cut of the page takes for a name.
import { isCompoundSurname } from '../names'
import { nameEvidence } from './evidence'
import type { Candidate, Recognizer } from './recognizer'

export const runningNames: Recognizer = {
  name: 'running-names',
  about: 'Surname and given name where the two are likelier than any words, judged with what stands beside them.',
  find: ({ text, units }) =>
    units.flatMap((unit): Candidate[] => {
      const { start, end, kind, known } = unit
      if (kind === 'known' && known?.kind === 'person') return [{ start, end, kind: 'person', score: 1.6, gloss: known.gloss }]
      if (kind !== 'person') return []
      const evidence = nameEvidence(text, start, end)
      const long = end - start > 2 || isCompoundSurname(text.slice(start, start + 2))
      // Two characters make a name of many a word: these need to be spoken for.
      if (!long && evidence < 0.4) return []
      return [{ start, end, kind: 'person', score: 1.2 + Math.min(0.5, Math.max(0, evidence / 4)) }]
    }),
  examples: [
    { text: '区长周文海强调，要抓好落实。', finds: ['周文海'] },
    { text: '受到高度重视，各方面反应良好，金额达到三万元。', finds: [] },
    { text: '会上，常务副区长欧阳明远作了汇报。', finds: ['欧阳明远'] },
    { text: '程建国、罗秀兰、谭勇等区领导参加。', finds: ['程建国', '罗秀兰', '谭勇'] },
  ],
}
