// Printed pages as they come into sight, sharp on every screen; those that leave give their memory back.
import type { PDFPageProxy } from 'pdfjs-dist'

/** Pixels of one picture at most: what is larger is painted less sharp. */
const MOST = 16e6
/** Milliseconds that a size has to stay before it is painted anew. */
const SETTLE = 150

export interface Painter {
  /** Paints a page into a canvas whenever that is near the window; what it gives ends that. */
  readonly paint: (canvas: HTMLCanvasElement, page: number) => () => void
  /** Done when nothing is being painted. */
  readonly idle: () => Promise<void>
}

interface Easel {
  readonly page: number
  near: boolean
  /** The width that it was painted in. */
  width: number
  timer?: ReturnType<typeof setTimeout>
}

/** Paints until the signal; nothing before `ready`. */
export function makePainter(pageOf: (number: number) => Promise<PDFPageProxy>, ready: Promise<unknown>, signal: AbortSignal): Painter {
  const easels = new Map<HTMLCanvasElement, Easel>()
  let working: Promise<void> = ready.then(
    () => undefined,
    () => undefined,
  )
  let stop: () => void = () => undefined

  const paintNow = async (canvas: HTMLCanvasElement) => {
    const easel = easels.get(canvas)
    if (signal.aborted || !easel?.near) return
    const box = canvas.getBoundingClientRect()
    const sharp = Math.round(box.width * devicePixelRatio)
    if (!sharp || easel.width === sharp) return
    const page = await pageOf(easel.page)
    const points = page.getViewport({ scale: 1 })
    const scale = Math.min(sharp / points.width, Math.sqrt(MOST / (points.width * points.height)))
    const viewport = page.getViewport({ scale })
    const picture = document.createElement('canvas')
    picture.width = Math.round(viewport.width)
    picture.height = Math.round(viewport.height)
    const task = page.render({ canvas: picture, viewport })
    stop = () => task.cancel()
    await task.promise
    if (!easels.has(canvas) || !easel.near) return
    canvas.width = picture.width
    canvas.height = picture.height
    canvas.getContext('2d')?.drawImage(picture, 0, 0)
    canvas.dataset.painted = ''
    easel.width = sharp
  }
  const ask = (canvas: HTMLCanvasElement) => {
    // A page that can't be painted is white, and may have its text yet.
    working = working.then(() => paintNow(canvas)).catch(() => undefined)
  }
  const clear = (canvas: HTMLCanvasElement, easel: Easel) => {
    easel.width = 0
    canvas.width = canvas.height = 0
    delete canvas.dataset.painted
  }

  let nearing: IntersectionObserver | undefined
  const watch = (canvas: HTMLCanvasElement) => {
    nearing ??= new IntersectionObserver(
      entries => {
        for (const { target, isIntersecting } of entries) {
          const [of, easel] = [target as HTMLCanvasElement, easels.get(target as HTMLCanvasElement)]
          if (!easel) continue
          easel.near = isIntersecting
          if (isIntersecting) ask(of)
          else clear(of, easel)
        }
      },
      { root: canvas.closest('.sheets'), rootMargin: '60% 0px' },
    )
    nearing.observe(canvas)
  }
  const sizes = new ResizeObserver(entries => {
    for (const { target } of entries) {
      const [of, easel] = [target as HTMLCanvasElement, easels.get(target as HTMLCanvasElement)]
      if (!easel?.near) continue
      clearTimeout(easel.timer)
      easel.timer = setTimeout(ask, SETTLE, of)
    }
  })
  signal.addEventListener(
    'abort',
    () => {
      nearing?.disconnect()
      sizes.disconnect()
      stop()
    },
    { once: true },
  )
  return {
    paint: (canvas, page) => {
      easels.set(canvas, { page, near: false, width: 0 })
      watch(canvas)
      sizes.observe(canvas)
      return () => {
        clearTimeout(easels.get(canvas)?.timer)
        easels.delete(canvas)
        nearing?.unobserve(canvas)
        sizes.unobserve(canvas)
      }
    },
    idle: () => working,
  }
}
