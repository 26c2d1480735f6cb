// Who reads what, and what becomes of a text that cannot be read.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Answer, ToWorker } from '../../utils/analyst/messages'
import { makePool, type Reader } from '../../utils/analyst/pool'
import { partTexts } from '../../utils/engine/parts'

/** A worker that does nothing by itself. */
interface Idle extends Reader {
  readonly heard: ToWorker[]
  isEnded: boolean
}

let workers: Idle[]
const start = (): Reader => {
  const worker: Idle = {
    heard: [],
    isEnded: false,
    onmessage: null,
    onerror: null,
    postMessage: message => worker.heard.push(message),
    terminate: () => {
      worker.isEnded = true
    },
  }
  workers.push(worker)
  return worker
}
const say = (worker: Idle | undefined, type: Answer['type']) => worker?.onmessage?.({ data: { type } as Answer })
const reading = () =>
  workers.map(({ heard }) => heard.flatMap(message => (message.type === 'read' && 'source' in message ? [message.source] : [])))
const alive = () => workers.filter(({ isEnded }) => !isEnded).length
const heard = (answers: Answer[]) => answers.map(({ type }) => type)

beforeEach(() => {
  vi.useFakeTimers()
  workers = []
})
afterEach(() => {
  vi.useRealTimers()
})

it('has no worker before there is need of one, and never more than two', () => {
  const pool = makePool(start)
  expect(workers).toHaveLength(0)
  pool.warm()
  pool.warm()
  expect(workers).toHaveLength(1)
  for (const source of ['a', 'b', 'c', 'd']) pool.read({ source }, () => undefined)
  expect(reading()).toEqual([['a'], ['b']])
})

it('reads one text behind the other', () => {
  const pool = makePool(start)
  const answers: Answer[] = []
  for (const source of ['a', 'b', 'c']) pool.read({ source }, answer => answers.push(answer))
  say(workers[1], 'part')
  say(workers[1], 'done')
  expect(reading()).toEqual([['a'], ['b', 'c']])
  expect(heard(answers)).toEqual(['part', 'done'])
})

it('gives a text to whoever has read its beginning', () => {
  const pool = makePool(start)
  pool.read({ source: 'x' }, () => undefined)
  say(workers[0], 'done')
  expect(workers).toHaveLength(2)
  pool.expect('beginning and end')
  pool.read({ source: 'other' }, () => undefined)
  pool.read({ source: 'beginning and end' }, () => undefined)
  const expecting = workers.findIndex(worker => worker.heard.some(({ type }) => type === 'expect'))
  expect(reading()[expecting]).toContain('beginning and end')
})

it('ends a worker that says nothing for long, says that the text failed, and has another in its place', () => {
  const pool = makePool(start)
  const answers: Answer[] = []
  const others: Answer[] = []
  pool.read({ source: 'endless' }, answer => answers.push(answer))
  pool.read({ source: 'other' }, answer => others.push(answer))
  pool.read({ source: 'waiting' }, () => undefined)
  vi.advanceTimersByTime(9000)
  say(workers[1], 'part')
  vi.advanceTimersByTime(9000)
  expect(heard(answers)).toEqual(['failed'])
  expect(heard(others)).toEqual(['part'])
  expect(workers[0]?.isEnded).toBe(true)
  expect(alive()).toBe(2)
  expect(reading()[2]).toEqual(['waiting'])
})

it('survives a worker that breaks, and gives nothing more of what nobody waits for', () => {
  const pool = makePool(start)
  const answers: Answer[] = []
  const stop = pool.read({ source: 'a' }, answer => answers.push(answer))
  const stopWaiting = [pool.read({ source: 'b' }, () => undefined), pool.read({ source: 'c' }, answer => answers.push(answer))][1]
  stopWaiting?.()
  stop()
  say(workers[0], 'part')
  say(workers[0], 'done')
  expect(answers).toEqual([])
  expect(reading()).toEqual([['a'], ['b']])
  pool.read({ source: 'd' }, answer => answers.push(answer))
  workers[0]?.onerror?.(undefined as never)
  expect(heard(answers)).toEqual(['failed'])
  expect(alive()).toBe(2)
})

describe('a long text', () => {
  const LONG = Array.from({ length: 6000 }, (_, i) => `第${i}句话说的是今年的收成。`).join('\n')
  const parts = partTexts(LONG).map(({ source }) => source)
  /** A part with its number in the place of what is in it. */
  const tell = (worker: Idle | undefined, number: number) =>
    worker?.onmessage?.({ data: { type: 'part', analysis: number } as unknown as Answer })
  const numbers = (answers: Answer[]) => answers.map(answer => (answer.type === 'part' ? answer.analysis : answer.type))

  const done = (worker: Idle | undefined, number: number) => {
    tell(worker, number)
    say(worker, 'done')
  }

  it('is read part by part, told in its order and to its end, once', () => {
    const pool = makePool(start)
    const answers: Answer[] = []
    pool.read({ source: LONG }, answer => answers.push(answer))
    for (const i of parts.keys()) {
      const [reader] = workers.filter(({ heard }) => heard.some(message => 'source' in message && message.source === parts[i]))
      expect(reading().flat()).toHaveLength(i + 1)
      done(reader, i)
    }
    expect(numbers(answers)).toEqual([...parts.keys(), 'done'])
  })

  it('keeps nobody waiting for its end', () => {
    const pool = makePool(start)
    for (const source of [LONG, LONG, 'later']) pool.read({ source }, () => undefined)
    expect(reading()).toEqual([[parts[0]], [parts[0]]])
    done(workers[1], 0)
    expect(reading()[1]).toEqual([parts[0], 'later'])
    done(workers[0], 0)
    expect(reading()[0]).toHaveLength(2)
  })

  it('leaves a worker to a text that is expected', () => {
    const pool = makePool(start)
    for (const source of [LONG, LONG]) pool.read({ source }, () => undefined)
    pool.expect('later')
    done(workers[1], 0)
    expect(workers[1]?.heard.at(-1)).toEqual({ type: 'expect', begins: 'later' })
    pool.read({ source: 'later' }, () => undefined)
    expect(reading()[1]?.at(-1)).toBe('later')
  })

  it('is read on where nobody asks for what was expected', () => {
    const pool = makePool(start)
    for (const source of [LONG, LONG]) pool.read({ source }, () => undefined)
    pool.expect('never')
    done(workers[1], 0)
    expect(reading()[1]).toEqual([parts[0]])
    vi.advanceTimersByTime(1000)
    done(workers[0], 0)
    expect(reading().flat()).toHaveLength(4)
  })

  it('fails as a whole where a part does', () => {
    const answers: Answer[] = []
    makePool(start).read({ source: LONG }, answer => answers.push(answer))
    done(workers[0], 0)
    workers[0]?.onerror?.(undefined as never)
    expect(numbers(answers)).toEqual([0, 'failed'])
    expect(alive()).toBe(2)
  })
})
