// Code, which no newspaper prints and some pages show.
import { isHan } from '../../text/characters'
import type { Line } from '../lines'
import { type KeptRule, stretchesOf } from './rule'

const ROWS = 3

function isCode({ text }: Line): boolean {
  let han = 0
  for (let i = 0; i < text.length && han < 3; i++) if (isHan(text.charCodeAt(i))) han++
  return han < 3 && /[{};=<>()]|^\s*(?:#|\/\/)/.test(text)
}

export const code: KeptRule = {
  name: 'code',
  about: 'Three and more lines with the marks of programs and hardly any Chinese.',
  examples: [
    {
      source:
        '本报讯（记者 周立）昨日，区少年宫举办编程比\n赛，三十名小学生在一小时内写出了让机器人走\n出迷宫的程序，其中一段如下。\nwhile (ahead() > 3) {\n  go(1)\n}\n评委说，孩子们的思路清楚，程序写得又短又好\n懂，令人惊喜。',
      rows: ['while (ahead() > 3) {', '}'],
    },
  ],
  find: ({ lines }) => stretchesOf(lines, isCode).filter(([first, end]) => end - first >= ROWS),
}
