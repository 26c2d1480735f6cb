// Columns side by side come back one after the other; tables and lists that look like them stay.
import { expect, test } from 'vitest'
import { makeLexicon } from '../../../utils/data'
import { rememberSeams } from '../../../utils/engine/layout/cohesion'
import { readLines } from '../../../utils/engine/layout/lines'
import { readSideBySide } from '../../../utils/engine/layout/side-by-side'
import { plainText } from '../../../utils/engine/text/plain'
import { ARTICLES, column, fold, sideBySide, wrap } from './set-columns'

const lexicon = makeLexicon()

/** The lines of a page in the order in which they are read, without their blanks. */
function read(page: readonly string[]): string[] {
  const source = page.join('\n')
  const plain = plainText(source)
  return readSideBySide(plain, readLines(plain, lexicon), rememberSeams(lexicon)).map(({ start, end }) =>
    source.slice(start, end).replace(/\s/g, ''),
  )
}
const bare = (lines: readonly string[]) => lines.map(line => line.replace(/\s/g, '')).filter(Boolean)

const SETTINGS = [
  { count: 2, width: 12, gutter: 1, pitch: 1 },
  { count: 2, width: 18, gutter: 2, pitch: 2 },
  { count: 2, width: 24, gutter: 4, pitch: 1 },
  { count: 3, width: 10, gutter: 2, pitch: 1 },
  { count: 3, width: 16, gutter: 3, pitch: 2 },
  { count: 3, width: 22, gutter: 1, pitch: 1 },
  { count: 4, width: 11, gutter: 2, pitch: 1 },
  { count: 4, width: 14, gutter: 3, pitch: 2 },
]

test.each(SETTINGS)('articles in $count columns of $width, $gutter apart, pitch $pitch', ({ count, width, gutter, pitch }) => {
  for (let first = 0; first < ARTICLES.length; first++) {
    const articles = Array.from({ length: count }, (_, i) => ARTICLES[(first + i) % ARTICLES.length] as readonly string[])
    const columns = articles.map(article => column(article, width))
    expect(read(sideBySide(columns, gutter, pitch))).toEqual(bare(columns.flat()))
  }
})

test('a text folded into columns under a headline over all of them, then another', () => {
  const page = [ARTICLES[0], ARTICLES[3]].map(article => {
    const lines = column(article as readonly string[], 15).slice(2)
    return { head: `        ${article?.[0]}`, lines, rows: sideBySide(fold(lines, 3), 2) }
  })
  const source = page.flatMap(({ head, rows }) => [head, '', ...rows, ''])
  expect(read(source)).toEqual(bare(page.flatMap(({ head, lines }) => [head, ...lines])))
})

test('a headline over two of three columns stays whole', () => {
  const lines = column(ARTICLES[2] as readonly string[], 14).slice(2)
  const head = `      ${ARTICLES[2]?.[0]}`
  const third = column(ARTICLES[5] as readonly string[], 14)
  const page = sideBySide([[head, '', ...sideBySide(fold(lines, 2), 2)], third], 2)
  expect(read(page)).toEqual(bare([head, ...lines, ...third]))
})

test('pages end columns', () => {
  const columns = [0, 1].map(i => column(ARTICLES[i] as readonly string[], 16))
  const page = sideBySide(columns, 2).join('\n')
  expect(read([`${page}\f${page}`])).toEqual(bare([...columns.flat(), ...columns.flat()]))
})

/** Rows that stay as they are. */
const STAY: readonly (readonly [name: string, rows: string[]])[] = [
  [
    'a list of bodies',
    sideBySide(
      [
        ['石桥镇中心小学校', '东门中学语文教研组', '滨湖区教师进修学校', '柳镇第二幼儿园', '市职业技术学院'],
        ['南山区第一中学', '河西区教育委员会', '石门县实验小学校', '市特殊教育学校', '城东区少年宫'],
      ],
      6,
    ),
  ],
  [
    'questions and answers',
    sideBySide(
      [
        ['问：办理居住证需要哪些材料？', '问：多长时间能够办好？', '问：老人能不能代为办理？', '问：证件丢失以后怎么补办？'],
        ['答：身份证、租房合同和申请表。', '答：十五个工作日办好。', '答：可以由近亲属代办。', '答：带身份证到原窗口补领。'],
      ],
      4,
      2,
    ),
  ],
  [
    'a programme',
    sideBySide(
      [
        ['07:00 早间新闻播报', '08:00 电视剧《大河之子》', '12:00 午间新闻三十分', '14:00 戏曲名段欣赏'],
        ['07:30 第一时间天气预报', '10:00 法治在线特别节目', '12:30 纪录片《远山的路》', '16:00 少儿动画《小马历险》'],
      ],
      3,
      2,
    ),
  ],
  [
    'a table of results',
    sideBySide(
      [
        ['比赛项目', '男子百米短跑', '女子百米短跑', '男子铅球决赛'],
        ['冠军', '南山区代表队', '柳镇区代表队', '河西区代表队'],
        ['亚军', '北湖区代表队', '城东区代表队', '南山区代表队'],
      ],
      4,
    ),
  ],
  ['bylines with blanks', wrap(`本报讯（记者  王  明  通讯员  李  伟）${ARTICLES[1]?.[1]}${ARTICLES[1]?.[2]}`, 17)],
  [
    'verse side by side',
    sideBySide(
      [
        ['小河流过老石桥，', '桥下鱼儿尾巴摇。', '摇到村口歇一歇，', '听见奶奶唱歌谣。'],
        ['春风吹绿一山坡，', '坡上羊群白朵朵。', '牧童吹起小竹笛，', '笛声飘过清水河。'],
      ],
      5,
    ),
  ],
]

test.each(STAY)('%s: the rows stay', (_, rows) => {
  expect(read(rows)).toEqual(bare(rows))
})
