// The ways in which a reading can be written: pinyin with tone marks, pinyin with tone numbers, zhuyin.
import { SYLLABLES, unmarkTone } from './syllable'

export const SYSTEMS = ['marks', 'numbers', 'zhuyin'] as const
/** `marks`: zhòng; `numbers`: zhong4, 5 for the neutral tone; `zhuyin`: ㄓㄨㄥˋ, the first tone without a sign, the neutral one with ˙ before. */
export type System = (typeof SYSTEMS)[number]

/** Signs of zhuyin for the tones 2 to 4. */
const MARKED = ['ˊ', 'ˇ', 'ˋ']
/** A syllable in zhuyin. */
export const ZHUYIN = /\p{Script=Bopomofo}/u

/** The syllable, given with its tone mark, as the system writes it. What is no pinyin stays as it is. */
export function transcribe(syllable: string, system: System): string {
  if (system === 'marks') return syllable
  const { letters, tone } = unmarkTone(syllable)
  const plain = letters.toLowerCase()
  if (!SYLLABLES.has(plain)) return syllable
  if (system === 'numbers') return letters + tone
  const zhuyin = zhuyinOf(plain)
  return tone === 5 ? `˙${zhuyin}` : zhuyin + (MARKED[tone - 2] ?? '')
}

/** The tone, 1 to 4 or 5 for the neutral one, of a syllable in whichever system. */
export function toneOf(syllable: string): number {
  if (/\d$/.test(syllable)) return Number(syllable.slice(-1))
  if (!ZHUYIN.test(syllable)) return unmarkTone(syllable).tone
  return syllable.startsWith('˙') ? 5 : Math.max(1, MARKED.indexOf(syllable.slice(-1)) + 2)
}

const pairs = (list: string): ReadonlyMap<string, string> => new Map(list.split(' ').map(pair => pair.split(':') as [string, string]))

const INITIALS = pairs('b:ㄅ p:ㄆ m:ㄇ f:ㄈ d:ㄉ t:ㄊ n:ㄋ l:ㄌ g:ㄍ k:ㄎ h:ㄏ j:ㄐ q:ㄑ x:ㄒ zh:ㄓ ch:ㄔ sh:ㄕ r:ㄖ z:ㄗ c:ㄘ s:ㄙ')
const FINALS = pairs(
  'a:ㄚ o:ㄛ e:ㄜ ê:ㄝ ai:ㄞ ei:ㄟ ao:ㄠ ou:ㄡ an:ㄢ en:ㄣ ang:ㄤ eng:ㄥ er:ㄦ ong:ㄨㄥ ' +
    'i:ㄧ ia:ㄧㄚ io:ㄧㄛ iai:ㄧㄞ ie:ㄧㄝ iao:ㄧㄠ iu:ㄧㄡ ian:ㄧㄢ in:ㄧㄣ iang:ㄧㄤ ing:ㄧㄥ iong:ㄩㄥ ' +
    'u:ㄨ ua:ㄨㄚ uo:ㄨㄛ uai:ㄨㄞ ui:ㄨㄟ uan:ㄨㄢ un:ㄨㄣ uang:ㄨㄤ ueng:ㄨㄥ ü:ㄩ üe:ㄩㄝ üan:ㄩㄢ ün:ㄩㄣ',
)
/** Interjections, which have no vowel, and the -r of 儿. */
const WITHOUT_VOWEL = pairs('r:ㄦ m:ㄇ n:ㄋ ng:ㄫ hm:ㄏㄇ hng:ㄏㄫ')

/** ㄓ and its like stand alone where pinyin writes an i that is none. */
const ALONE = /^(?:[zcs]h?|r)i$/

function zhuyinOf(letters: string): string {
  const special = WITHOUT_VOWEL.get(letters)
  if (special) return special
  const plain = spelledOut(letters)
  const initial = /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcs])?/.exec(plain)?.[0] ?? ''
  const sign = INITIALS.get(initial) ?? ''
  if (ALONE.test(plain)) return sign
  return sign + FINALS.get(plain.slice(initial.length))
}

/** Without the spelling rules of pinyin: yan → ian, wei → ui, yong → iong, ju → jü. */
function spelledOut(letters: string): string {
  const ü = letters.replace(/^([jqx])u/, '$1ü').replace(/^yu/, 'ü')
  const i = ü.replace(/^yi/, 'i').replace(/^you$/, 'iu').replace(/^y/, 'i')
  return i.replace(/^wu/, 'u').replace(/^wei$/, 'ui').replace(/^wen$/, 'un').replace(/^w/, 'u')
}
