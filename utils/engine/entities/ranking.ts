// How sure a recogniser is of what it proposes: by the sort of its evidence, never by a figure.

/** The sorts of evidence, the surest first. Of two candidates that overlap the one of the earlier tier stays, of one tier the longer. */
export const TIERS = [
  /** A name in a byline or a credit; the given name of a person of the page with an address behind it: 敏尔同志. */
  'beyond-doubt',
  /** Punctuation says it: names that 、 divides, 《财富》杂志, 买买提·艾力, “学思践悟”行动领导小组. */
  'set-off',
  /** A form of dates: 11月7日. */
  'date',
  /** A set phrase of the glossary, a town or street of the gazetteer. */
  'listed',
  /** Made as names of institutions are: 市疫情防控指挥部, 十六大, 大学历史系. */
  'structure',
  /** Ends or begins as only such names do: 柳岸花苑, 桥本龙太郎. */
  'form',
  /** One character for a country or a province: 中 of 中美两国. */
  'one-character-place',
  /** What stands beside it makes a name of it, the page names it elsewhere, or dictionaries have it: 何先生, 区长周文海, 新华社. */
  'spoken-for',
  /** A place that the gazetteer has. */
  'known-place',
  /** Likelier a name than words, or a level with its organ: 县政府. */
  'likely',
  /** An office without a name: 区委书记; a place by its level: 我区. */
  'standing',
  /** What nothing beside it speaks for: what could be a name, a number, an end that stands for a body named before. */
  'bare',
] as const

/** A sort of evidence. */
export type Tier = (typeof TIERS)[number]

/** The place of each tier in the list, the surest 0. */
export const ranks = (): ReadonlyMap<Tier, number> => new Map(TIERS.map((tier, index) => [tier, index]))

/** Whether a tier is as sure as another, or surer. */
export const isAsSureAs = (tier: Tier, other: Tier): boolean => TIERS.indexOf(tier) <= TIERS.indexOf(other)
