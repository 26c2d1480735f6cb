// Where lines stand says in which order they are read.
import { describe, expect, it } from 'vitest'
import { inColumns } from '../../utils/page/columns'

/** A line by its name, at ems from the left and lines from the top. */
const line = (name: string, left: number, top: number, width = 10, size = 1) => ({
  name,
  left,
  right: left + width * size,
  top: top * 1.5,
  size,
})
const names = (...lines: ReturnType<typeof line>[]) =>
  inColumns(lines)
    .map(({ name }) => name)
    .join('')

describe('inColumns', () => {
  it('reads one column from the top', () => {
    expect(names(line('二', 0, 1), line('一', 2, 0, 8), line('三', 0, 2, 4))).toBe('一二三')
  })

  it('reads columns one after the other, whatever the order of the file', () => {
    expect(names(line('一', 0, 0), line('三', 12, 0), line('二', 0, 1), line('四', 12, 1))).toBe('一二三四')
  })

  it('reads a headline over two columns first, and one over the second only before that', () => {
    const body = [line('一', 0, 3), line('二', 0, 4), line('三', 12, 3), line('四', 12, 4)]
    expect(names(...body, line('头', 1, 0, 8, 2))).toBe('头一二三四')
    expect(names(...body, line('甲', 0, 2), line('乙', 0, 1), line('题', 12, 1, 5, 2))).toBe('乙甲一二题三四')
  })

  it('parts the upper from the lower columns where a line of text goes over both', () => {
    const upper = [line('一', 0, 0), line('二', 0, 1), line('三', 12, 0), line('四', 12, 1)]
    const lower = [line('六', 0, 4), line('七', 0, 5), line('八', 12, 4), line('九', 12, 5)]
    expect(names(...lower, ...upper, line('五', 0, 2.5, 22))).toBe('一二三四五六七八九')
  })

  it('takes what overlaps as it comes, and nothing for nothing', () => {
    expect(names(line('一', 0, 0), line('二', 5, 0.1), line('三', 9, 0.2, 4))).toHaveLength(3)
    expect(inColumns([])).toEqual([])
  })
})
