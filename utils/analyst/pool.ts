// Two workers at most read all texts and pages of all tabs, one at a time each: one that takes too long is ended, and another takes its place.
import type { Answer, Ask, ToWorker } from './messages'

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

interface Job {
  readonly ask: Ask
  readonly answer: (answer: Answer) => void
}

interface Seat {
  readonly worker: Reader
  job?: Job
  /** How the text begins whose beginning it has read already. */
  begins?: string
  timer?: ReturnType<typeof setTimeout>
}

export interface Pool {
  /** Has a worker at hand. */
  readonly warm: () => void
  /** Has the beginning of a text read that is about to be asked for, if a worker is free. */
  readonly expect: (begins: string) => void
  /** Reads a text or a page; the function that it gives stops that. */
  readonly read: (ask: Ask, answer: (answer: Answer) => void) => () => void
}

export function makePool(start: () => Reader): Pool {
  const seats: Seat[] = []
  const waiting: Job[] = []

  const end = (seat: Seat, problem: string) => {
    const at = seats.indexOf(seat)
    // It may fail in more than one way at once.
    if (at < 0) return
    const { job } = seat
    clearTimeout(seat.timer)
    seat.worker.terminate()
    seats.splice(at, 1)
    job?.answer({ type: 'failed', problem })
    open()
    next()
  }
  const wait = (seat: Seat) => {
    clearTimeout(seat.timer)
    seat.timer = setTimeout(() => end(seat, 'problemFailed'), PATIENCE)
  }
  const hear = (seat: Seat, answer: Answer) => {
    const { job } = seat
    if (answer.type === 'done' || answer.type === 'failed') {
      clearTimeout(seat.timer)
      seat.job = undefined
      // Now there is time to have another at hand, for whoever comes while this one works.
      if (seats.length < MOST) open()
    } else wait(seat)
    job?.answer(answer)
    next()
  }
  const open = (): Seat => {
    const seat: Seat = { worker: start() }
    seat.worker.onmessage = ({ data }) => hear(seat, data)
    seat.worker.onerror = () => end(seat, 'problemFailed')
    seats.push(seat)
    return seat
  }
  const give = (seat: Seat, job: Job) => {
    seat.job = job
    seat.begins = undefined
    wait(seat)
    seat.worker.postMessage({ type: 'read', ...job.ask })
  }
  /** Those without work, first those that have not begun with another text. */
  const free = () => seats.filter(({ job }) => !job).sort((a, b) => Number(a.begins !== undefined) - Number(b.begins !== undefined))
  const next = () => {
    const [job] = waiting
    if (!job) return
    const source = 'source' in job.ask ? job.ask.source : undefined
    const begun = free().find(({ begins }) => begins !== undefined && source?.startsWith(begins))
    const seat = begun ?? free()[0] ?? (seats.length < MOST ? open() : undefined)
    if (!seat) return
    waiting.shift()
    give(seat, job)
    next()
  }
  const warm = () => {
    if (!seats.length) open()
  }

  return {
    warm,
    expect: begins => {
      warm()
      const seat = free()[0]
      if (!seat) return
      seat.begins = begins
      seat.worker.postMessage({ type: 'expect', begins })
    },
    read: (ask, answer) => {
      warm()
      const job = { ask, answer }
      waiting.push(job)
      next()
      return () => {
        const at = waiting.indexOf(job)
        if (at >= 0) waiting.splice(at, 1)
        seats.find(seat => seat.job === job)?.worker.postMessage({ type: 'stop' })
      }
    },
  }
}
