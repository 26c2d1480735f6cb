// How well the end of one column goes on in the beginning of another, by words and indents.
import type { Edge } from './columns'

/** Log odds, by words alone, that a text that ends so goes on so. */
export type Flow = (end: string, start: string) => number

const JUMPS = /^[（(]?(?:下转|转第|紧接)|[（(]下转[^（）]{0,8}[)）]?$/
const RESUMES = /^[（(]?(?:上接|接第)/

/** Log odds that nothing follows such an end, and that such a beginning begins. */
export const endScore = ({ terminal, full, text, heading }: Edge): number => {
  if (JUMPS.test(text)) return 8
  if (heading) return -4
  return terminal ? (full ? 0 : 0.7) : -3
}

export function startScore({ indented, opener, heading, text }: Edge, indents: boolean): number {
  if (RESUMES.test(text)) return 6
  if (opener) return 2.5
  if (heading) return 0
  return indents && indented === false ? -4 : 0
}

/** Log odds that the one goes on in the other. */
export function seamScore(end: Edge, start: Edge, indents: boolean, flow: Flow): number {
  if (start.opener) return end.heading ? 3 : -2
  if (start.heading) return end.heading ? 1.5 : end.terminal ? 1 : -4
  if (end.heading) return start.indented === false && indents ? -2 : 1.5
  const words = end.terminal ? 0 : Math.max(-2.5, Math.min(3, flow(end.text, start.text)))
  if (!indents || start.indented === undefined) return (end.terminal ? (end.full ? 0 : 0.5) : 2) + words
  if (start.indented) return end.terminal ? 0.7 : -4
  if (!end.terminal) return 3 + words
  return end.full ? 0.5 : -4
}
