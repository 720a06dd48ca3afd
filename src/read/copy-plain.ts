import type { Prose } from '../prose.js'
import { raisedAt } from './raised.js'

/** Add a line of plain text without the marks of light emphasis: "*not*", "_not_". */
export function copyPlain(source: string, start: number, end: number, prose: Prose): void {
  let from = start
  for (let at = start; at < end; at++) {
    const mark = source[at]
    if ((mark !== '*' && mark !== '_') || !opens(source, at, start, end)) continue
    const close = closer(source, at, mark, end)
    if (close < 0) continue
    copyWords(source, from, at, prose)
    copyWords(source, at + 1, close, prose)
    from = close + 1
    at = close
  }
  copyWords(source, from, end, prose)
}

/** Add words as they stand, the numbers set above the line left out. */
function copyWords(source: string, start: number, end: number, prose: Prose): void {
  let from = start
  const raised = /[\^<⁰¹²³⁴⁵⁶⁷⁸⁹]/.test(source.slice(start, end))
  for (let at = raised ? start : end; at < end; at++) {
    if (!'^<⁰¹²³⁴⁵⁶⁷⁸⁹'.includes(source[at] as string)) continue
    const mark = raisedAt(source, at, 0)
    if (!mark || mark.end > end) continue
    prose.copy(from, at)
    prose.raise(mark, at)
    from = mark.end
    at = mark.end - 1
  }
  prose.copy(from, end)
}

function opens(source: string, at: number, start: number, end: number): boolean {
  const before = at === start || /[\s("“‘[—–-]/.test(source[at - 1] as string)
  return before && at + 1 < end && /[\p{L}\d"“(]/u.test(source[at + 1] as string)
}

function closer(source: string, open: number, mark: string, end: number): number {
  for (let i = open + 2; i < end && i - open < 120; i++) {
    if (source[i] !== mark) continue
    const inside = !/\s/.test(source[i - 1] as string)
    return inside && (i + 1 === end || /[\s.,;:!?)"”’\]—–-]/.test(source[i + 1] as string)) ? i : -1
  }
  return -1
}
