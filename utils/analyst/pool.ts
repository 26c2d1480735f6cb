// Two workers at most read the texts and pages of all tabs, of each a part at a time: one that takes too long is ended, and another takes its place.
import { partTexts } from '../engine/parts'
import type { Answer, Ask, ReadPart, ToWorker } from './messages'

/** What is used of a worker. */
export interface Reader {
  postMessage(message: ToWorker): void
  terminate(): void
  onmessage: ((event: { readonly data: Answer }) => void) | null
  onerror: ((event: never) => void) | null
}

/** Workers: one at work keeps no other tab waiting. */
const MOST = 2
/** Milliseconds without an answer after which a worker is ended. */
const PATIENCE = 10_000
/** Milliseconds for which a worker that has begun with a text is kept for whoever asks for it. */
const KEPT = 1000

/** A text or a page that is being read. */
interface Job {
  readonly parts: readonly ReadPart[]
  readonly answer: (answer: Answer) => void
  /** How many parts have been read. */
  done: number
}

interface Seat {
  readonly worker: Reader
  job?: Job
  /** How the text begins whose beginning it has read already, and when it was told to. */
  begun?: { readonly begins: string; readonly at: number }
  timer?: ReturnType<typeof setTimeout>
}

export interface Pool {
  /** Has a worker at hand. */
  readonly warm: () => void
  /** Has the beginning of a text read that is about to be asked for, as soon as a worker is free. */
  readonly expect: (begins: string) => void
  /** Reads a text or a page; the function that it gives stops that. */
  readonly read: (ask: Ask, answer: (answer: Answer) => void) => () => void
}

function partsOfAsk(ask: Ask): ReadPart[] {
  if ('page' in ask) return [ask]
  const { source, pages } = ask
  if (pages) return pages.map((placed, i) => ({ isFirst: !i, source: source.slice(placed.start, placed.end), placed }))
  return partTexts(source).map((part, i) => ({ isFirst: !i, ...part }))
}

export function makePool(start: () => Reader): Pool {
  const seats: Seat[] = []
  /** Whoever was given a part last stands last. */
  let jobs: readonly Job[] = []
  let expected: string | undefined

  const without = (job: Job) => {
    jobs = jobs.filter(each => each !== job)
  }
  /** Tells what a seat has answered, if anybody waits for it still. A text has been read when all its parts have. */
  const tell = ({ job }: Seat, answer: Answer) => {
    if (!job || !jobs.includes(job)) return
    if (answer.type === 'done') {
      job.done++
      if (job.done < job.parts.length) return
    }
    if (answer.type === 'done' || answer.type === 'failed') without(job)
    job.answer(answer)
  }

  const end = (seat: Seat) => {
    const at = seats.indexOf(seat)
    // It may fail in more than one way at once.
    if (at < 0) return
    clearTimeout(seat.timer)
    seat.worker.terminate()
    seats.splice(at, 1)
    tell(seat, { type: 'failed', problem: 'problemFailed' })
    open()
    next()
  }
  const wait = (seat: Seat) => {
    clearTimeout(seat.timer)
    seat.timer = setTimeout(() => end(seat), PATIENCE)
  }
  const hear = (seat: Seat, answer: Answer) => {
    const isOver = answer.type === 'done' || answer.type === 'failed'
    if (isOver) clearTimeout(seat.timer)
    else wait(seat)
    tell(seat, answer)
    if (!isOver) return
    seat.job = undefined
    // Now there is time to have another at hand, for whoever comes while this one works.
    if (seats.length < MOST) open()
    next()
  }
  const open = (): Seat => {
    const seat: Seat = { worker: start() }
    seat.worker.onmessage = ({ data }) => hear(seat, data)
    seat.worker.onerror = () => end(seat)
    seats.push(seat)
    return seat
  }

  const free = () => seats.filter(({ job }) => !job)
  const isKept = ({ begun }: Seat) => begun !== undefined && Date.now() - begun.at < KEPT
  /** Who is to read the first part of a text: whoever has begun with it, or has begun with nothing. */
  const seatForFirst = (job: Job): Seat | undefined => {
    const [first] = job.parts
    const text = first && 'goesOn' in first ? first.source : undefined
    const idle = free()
    const hasBegun = ({ begun }: Seat) => text !== undefined && begun?.begins.startsWith(text)
    return idle.find(hasBegun) ?? idle.find(seat => !seat.begun) ?? idle[0]
  }
  /** Who is to read a later one: nobody whom somebody else is about to ask, unless nobody is at work. */
  const seatForLater = (): Seat | undefined => {
    const idle = free()
    return idle.find(seat => !isKept(seat)) ?? (idle.length === seats.length ? idle[0] : undefined)
  }
  const give = (seat: Seat, job: Job) => {
    seat.job = job
    seat.begun = undefined
    jobs = [...jobs.filter(each => each !== job), job]
    wait(seat)
    seat.worker.postMessage({ type: 'read', ...(job.parts[job.done] as ReadPart) })
  }
  const next = (): void => {
    begin()
    const waiting = jobs.filter(job => seats.every(seat => seat.job !== job))
    const job = waiting.find(({ done }) => !done) ?? waiting[0]
    if (!job) return
    const seat = (job.done ? seatForLater() : seatForFirst(job)) ?? (seats.length < MOST ? open() : undefined)
    if (!seat) return
    give(seat, job)
    next()
  }
  /** Begins with what is expected. */
  const begin = () => {
    const seat = expected === undefined ? undefined : (free().find(each => !each.begun) ?? free()[0])
    if (!seat || expected === undefined) return
    seat.begun = { begins: expected, at: Date.now() }
    seat.worker.postMessage({ type: 'expect', begins: expected })
    expected = undefined
  }
  const warm = () => {
    if (!seats.length) open()
  }

  return {
    warm,
    expect: begins => {
      warm()
      expected = begins
      begin()
    },
    read: (ask, answer) => {
      warm()
      const job: Job = { parts: partsOfAsk(ask), answer, done: 0 }
      jobs = [...jobs, job]
      next()
      return () => without(job)
    },
  }
}
