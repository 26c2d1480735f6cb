// Which of the sentences with polyphones are only measured on.
import { createHash } from 'node:crypto'

/** One line in so many is kept out of training. The characters stand in groups of twenty lines, so each loses about two. */
const HELD_OUT = 10
const REST = 7
/** One sentence of the silver text in so many is kept for reading by eye: no rule is written from it. */
const FOR_READING = 20

/** Whether a line of the file of sentences, counted from 0, is kept out of training. */
export const isHeldOut = (line: number): boolean => line % HELD_OUT === REST

/** The fold of a text, by its hash. */
export const foldOf = (text: string, folds: number): number => createHash('sha256').update(text).digest().readUInt32BE(0) % folds

/** Whether a sentence of the silver text is kept for reading by eye. */
export const isForReading = (text: string): boolean => foldOf(text, FOR_READING) === 0
