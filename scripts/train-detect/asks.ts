// Where the badge asks: the pages that are not surely news, by how far below the border of those they are.

export interface Judged {
  readonly page: { readonly news: boolean }
  readonly margin: number
}

const STEPS = [0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.8]

/** A line for each lower border: how many pages it has asked about, how many of those are news, and how much of the news is found or asked about. */
export function asksOf(all: readonly Judged[], sure: number): string[] {
  const news = all.filter(({ page }) => page.news).length
  return STEPS.map(lower => {
    const asked = all.filter(({ margin }) => margin <= 0 && margin > -lower)
    const right = asked.filter(({ page }) => page.news).length
    const found = all.filter(({ page, margin }) => page.news && margin > -lower).length
    const score = 1 / (1 + Math.exp(sure * lower))
    const percent = (share: number) => (100 * share).toFixed(1).padStart(5)
    return `from ${score.toFixed(3)} on  asks ${String(asked.length).padStart(4)}  of them news ${percent(right / asked.length)}  found or asked ${percent(found / news)}`
  })
}
