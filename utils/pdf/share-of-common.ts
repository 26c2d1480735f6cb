// Whether what came out of a PDF is what is printed there. A font that does not say which characters it shows gives any others.

/** Characters that no page of a paper can do without, in both scripts; by far the most of any text are few. */
const COMMON = new Set(
  '的一是在不了有和人中国國大为為上个個年这這地到以说說时時要就出会會可也你对對生能而子那得于於着下自之发發后後作里用道行所然家种種事成方多经經么去法学學如都同现現当當没動动面起看定天分还還进進好小部其些主样樣理心她本前开開但因只从從想实實日军軍者意无無力它与與长長把机機十民第公此已工使情明性知全三又关關点點正业業外将將两兩高间間由问問很最重并物手应應战戰向头頭文体體政美相见見被利什二等产產或新己制身果加西斯月话話合回特代内內信表化老给給世位次度门門任常先海通教儿兒原东東声聲提立及比员員解水名真论論处處走义義各入几幾口认認条條平系系气氣题題活尔爾更别別打女变變四神总總何电電数數安少报報才结結反受目太量再感建务務做接必场場件计計管期市直德资資命山金指克许許统統区區保至队隊形社便空决決治展马馬科司五基眼书書非则則听聽白却卻界达達光放强強即像难難且权權思王象完设設式色路记記南品住告类類求据據程北边邊死张張该該交规規万萬取拉格望觉覺术術领領共确確传傳师師观觀清今切院让讓识識候带帶导導争爭运運记者省县縣村镇鎮党黨委书',
)
/** Characters from which on their share says something. */
const ENOUGH = 60
/** Of text they are a half, of a list of names a tenth. */
const LEAST = 0.06

const IDEOGRAPH = /\p{Ideographic}/u
/** Signs that no newspaper has: those for private use, and of scripts that only wrong codes lead to. */
const STRANGE = /[\p{Co}\p{Cn}]|\p{Script=Yi}/u
const MOST_STRANGE = 0.2

/** Whether the text is surely not what stands on the page. */
export function isGarbled(text: string): boolean {
  let [han, common, strange] = [0, 0, 0]
  for (const character of text) {
    if (IDEOGRAPH.test(character)) han++
    if (COMMON.has(character)) common++
    if (STRANGE.test(character)) strange++
  }
  if (strange >= ENOUGH / 3 && strange > MOST_STRANGE * (han + strange)) return true
  return han >= ENOUGH && common < LEAST * han
}

/** Chinese characters of a text. */
export const countIdeographs = (text: string): number => [...text].filter(character => IDEOGRAPH.test(character)).length
