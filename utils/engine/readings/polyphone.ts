// One polyphone, and the reading that a log-linear model finds the most probable.

/** What the model knows of a character. Weights are log odds of each reading but the first against the first. */
export interface Polyphone {
  readonly readings: readonly string[]
  readonly always: readonly number[]
  /** By feature (`featuresOf`). */
  readonly weights: ReadonlyMap<string, readonly number[]>
}

/** The most probable reading where these features are found. */
export function choose(polyphone: Polyphone, features: readonly string[]): string {
  const odds = oddsOf(polyphone, features)
  return polyphone.readings[odds.indexOf(Math.max(...odds))] as string
}

/** How much speaks for each reading where these features are found, in log odds against the first. */
export function oddsOf({ readings, always, weights }: Polyphone, features: readonly string[]): number[] {
  const odds = readings.map((_, i) => always[i - 1] ?? 0)
  for (const feature of features) {
    const found = weights.get(feature) ?? []
    for (let i = 0; i < found.length; i++) odds[i + 1] = (odds[i + 1] as number) + (found[i] as number)
  }
  return odds
}
