// Which of the sentences with polyphones are only measured on.

/** One line in so many is kept out of training. The characters stand in groups of twenty lines, so each loses about two. */
const HELD_OUT = 10
const REST = 7

/** Whether a line of the file of sentences, counted from 0, is kept out of training. */
export const isHeldOut = (line: number): boolean => line % HELD_OUT === REST
