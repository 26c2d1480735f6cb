// What parts the items of an archive: fields, rules, the note under a text that says where it was printed.
import { FIELDS, FOOT } from '../vocabulary/page-parts'
import type { Line } from './lines'
import { CLOSES } from './roles/source-note'

const LABEL = `(?:${FIELDS.folio}|${FIELDS.headline})`
/** 【 标  题 】 第2版(国内要闻) */
const FIELD = new RegExp(`^(?:[【\\[［]\\s?${LABEL}\\s?[】\\]］]|第?\\s?[\\d０-９A-Z]{1,3}\\s?版\\s?[（(][^（）()]*[）)])`)
/** The minute at which a site published what stands under it. */
const STAMP = '(?:发布于)?[（(\\[]?\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?\\s*\\d{1,2}[:：]\\d{2}'
/** 专栏： --- ### 第2版 2019-04-02 09:30 （责编：孙明） */
const RULE = new RegExp(`^(?:${LABEL}\\s?[：:]|[-—=#*＊_~]{3,}$|第?\\s?[\\d０-９A-Z]{1,3}\\s?版|${STAMP}|[（(]?(?:责任)?${FOOT}[：:])`)

/** The line is a field that stands over an item of an archive. */
export const isField = (text: string): boolean => FIELD.test(text)

/** The line is such a field, or what can stand elsewhere, too: a field of a site, a rule, the head of a page. */
export const isBorder = (text: string): boolean => isField(text) || RULE.test(text)

/** The line says where the text above it was printed, and so ends it. */
export const isNote = (text: string): boolean => CLOSES.test(text)

/** Whether a border among the lines of furniture stands in the source between two offsets. */
export function bordersIn(apart: readonly Line[]): (from: number, to: number) => boolean {
  const borders = apart.filter(line => isBorder(line.text))
  return (from, to) => borders.some(({ start }) => start > from && start < to)
}
