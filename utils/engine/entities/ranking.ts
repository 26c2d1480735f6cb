// How sure a recogniser is of what it proposes: by the sort of its evidence, never by a figure.

/** The sorts of evidence, the surest first. Of two candidates that overlap the one of the earlier tier stays, of one tier the longer. */
export const TIERS = [
  /** Form or punctuation says it: a name in a byline, names that 、 divides, 买买提·艾力, 《财富》杂志, “学思践悟”行动领导小组, 11月7日. */
  'set-off',
  /** A set phrase of the glossary, a town or street of the gazetteer, a government of a place. */
  'listed',
  /** Made, begun or ended as only such names are: 市疫情防控指挥部, 十六大, 柳岸花苑, 桥本龙太郎. */
  'structure',
  /** The tagger is sure of it. */
  'believed',
  /** What stands beside it makes a name of it, the page names it elsewhere, or dictionaries have it: 何先生, 区长周文海, 新华社, 中 of 中美两国. */
  'spoken-for',
  /** The tagger thinks that it is likelier than not. */
  'supposed',
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
