// One page as it is printed: painted by whoever mounts it, with light on what is meant.
import type { VNode } from 'preact'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { Box } from '../utils/engine/geometry/page'
import type { Translate } from './translate'

/** An article that begins on the page, and where. */
export interface ArticleOnPage {
  /** Offset in the text of its page. */
  readonly at: number
  readonly title: string
  readonly lang: string
  readonly box: Box
}

/** A page of a file: points are its own. */
export interface PageOfFile {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly articles: readonly ArticleOnPage[]
}

/** What pointing at a printed page leads to; `x` and `y` in points from its upper left corner. */
export interface OnPaper {
  /** The pointer is there, or has left. */
  readonly point: (page: number, at?: { readonly x: number; readonly y: number }) => void
  /** That was clicked. */
  readonly choose: (page: number, at: { readonly x: number; readonly y: number }) => void
  /** The article was chosen by its button, or has the focus. */
  readonly chooseArticle: (page: number, at: number) => void
  readonly focusArticle: (page: number, at: number) => void
  /** Paints the canvas as long as it is mounted; what it gives ends that. */
  readonly paint: (canvas: HTMLCanvasElement, page: number) => () => void
}

interface Props {
  page: PageOfFile
  /** What is pointed at. */
  lit: readonly Box[]
  /** What was chosen. */
  chosen: readonly Box[]
  t: Translate
  on: OnPaper
}

/** As wide as what it stands in. */
export function PrintedPage({ page, lit, chosen, t, on }: Props): VNode {
  const { number, width, height, articles } = page
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => (canvas.current ? on.paint(canvas.current, number) : undefined), [number, on])
  const placed = ({ x, y, width: w, height: h }: Box) => ({
    left: `${(100 * x) / width}%`,
    top: `${(100 * y) / height}%`,
    width: `${(100 * w) / width}%`,
    height: `${(100 * h) / height}%`,
  })
  const at = (event: MouseEvent) => {
    const frame = (event.currentTarget as Element).getBoundingClientRect()
    return { x: ((event.clientX - frame.left) / frame.width) * width, y: ((event.clientY - frame.top) / frame.height) * height }
  }
  const buttons = useMemo(
    () =>
      articles.map(({ at, title, lang, box }) => (
        <button
          key={at}
          type="button"
          class="of-article"
          lang={lang}
          style={placed(box)}
          onFocus={() => on.focusArticle(number, at)}
          onBlur={() => on.point(number)}
          onClick={event => {
            event.stopPropagation()
            on.chooseArticle(number, at)
          }}
        >
          {title}
        </button>
      )),
    [articles, number, on],
  )
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the buttons of the articles are for the keyboard
    <section
      class="printed"
      data-page={number}
      aria-label={t('printedPage', number)}
      style={{ '--width': width, '--height': height }}
      onPointerMove={event => on.point(number, at(event))}
      onPointerLeave={() => on.point(number)}
      onClick={event => on.choose(number, at(event))}
    >
      <canvas ref={canvas} role="img" aria-label={t('pictureOfPage', number)} />
      <div class="lights" aria-hidden="true">
        {chosen.map((box, i) => (
          <i key={`c${i}`} class="chosen" style={placed(box)} />
        ))}
        {lit.map((box, i) => (
          <i key={`l${i}`} class="lit" style={placed(box)} />
        ))}
      </div>
      {buttons}
    </section>
  )
}
