// Persons in running text: what the likeliest cut of the page takes for a name.
import { isCompoundSurname, isDoubtfulSurname, surnameRank } from '../../vocabulary/names'
import { nameEvidence } from '../evidence'
import type { Candidate, Recognizer } from '../recognizer'
import { tailEnd } from './foreign-names'

/** So much must speak for a name that is as often a word (约翰, 他信), or begins with a surname that is (万国, 普惠). */
const MEANT = 0.7
/** So much evidence beside a name makes it sure, so much likelier than an office that begins with it. */
const SPOKEN_FOR = 1.2
const LIKELY = 0.4

/** How many surnames are usual enough for a name of two characters that nothing speaks for, and what must speak for others: 安卧. */
const USUAL = 50
const SPOKEN_FOR_SHORT = 0.45

export const runningNames: Recognizer = {
  name: 'running-names',
  about: 'Surname and given name where the two are likelier than any words, judged with what stands beside them.',
  find: page =>
    page.units.flatMap((unit): Candidate[] => {
      const { text } = page
      const { start, end, kind, known } = unit
      if (kind === 'known' && known?.kind === 'person') {
        // 约翰 松: a foreign name that goes on is not the one that is known.
        const tail = / \(name\)$/.test(known.gloss) ? tailEnd(page, end, end + 2) : end
        if (known.ambiguous && tail === end && nameEvidence(text, start, end) < MEANT) return []
        return [{ start, end: tail, kind: 'person', tier: 'spoken-for', ...(tail === end && { gloss: known.gloss }) }]
      }
      if (kind !== 'person') return []
      const evidence = nameEvidence(text, start, end)
      const long = end - start > 2 || isCompoundSurname(text.slice(start, start + 2))
      if (isDoubtfulSurname(text.charAt(start)) && evidence < MEANT) return []
      // Two characters make a name of many a word: these need to be spoken for.
      if (!long && evidence < (surnameRank(text.charAt(start)) < USUAL ? 0 : SPOKEN_FOR_SHORT)) return []
      return evidence >= SPOKEN_FOR
        ? [{ start, end, kind: 'person', tier: 'spoken-for', floor: 0.05 }]
        : [{ start, end, kind: 'person', tier: evidence >= LIKELY ? 'likely' : 'bare', floor: 0.3 }]
    }),
  examples: [
    { text: '村民周文海走过田埂。', finds: ['周文海'] },
    {
      text: '受到高度重视，各方面反应良好，金额达到三万元，夏粮丰收，这里的麦田和梅树。',
      finds: [],
      not: ['夏粮同志说', '麦田同志', '梅树教授说'],
    },
    { text: '玛丽雅说，大卫芬走来', finds: ['玛丽雅', '大卫芬'] },
    { text: '抓好夏播夏种，柳湾三个村，解决缺牛少犁的困难，普惠小微企业', finds: [], not: ['普惠同志', '夏播同志说'] },
    { text: '遗体安卧在鲜花丛中', finds: [], not: ['安卧同志说'] },
    { text: '欧阳明远表示感谢。', finds: ['欧阳明远'] },
    { text: '主席叶刘淑仪、副主席张陈美玲说，新闻官李揆成在场。', finds: ['叶刘淑仪', '张陈美玲', '李揆成'] },
    { text: '夜里，司马长风走过田埂。', finds: ['司马长风'] },
  ],
}
