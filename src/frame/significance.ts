import { follows } from '../english/follows.js'

const NOT =
  /\b(?:(?:not|no|non|without)[ -](?:\w+[ -]){0,3}?(?:significan\w+|differen\w+)|did not (?:reach|differ)|(?:failed|fell short|short) .{0,20}significan\w+|non-?significant|insignificant|n\.?s\.?(?=[);,])|N\.S\.)|\btend(?:ed|ency)? to\b|\btrend(?:s|ed)? (?:to|towards?|for)\b|\bin both (?:groups|arms|treatments)\b/i
const YES = /\b(?:statistically |highly |very )?significant(?:ly)?\b/i
/** "0·97" */
const MIDDLE = /(\d)·(?=\d)/g
const P_VALUE = /\bp(?:[ -]?values?)?\s*(?:(?:was|were|of|is|for)\s*)?([<>=≤≥]|(?=0?\.\d))\s*(0?\.\d+|1\.0+|1\b|0\b)/gi
const RATIO = /\b(?:ratio|risk|RR|OR|HR|IRR|aOR|aHR)\b/gi
const FIGURE = /^[^()\d]*\(?\d/g
const INTERVAL =
  /\b(?:CI|confidence interval)\b[^\d−-]{0,6}([−-]?\d+(?:\.\d+)?)\s*(?:%\s*)?(?:to|,|–|—|-|;)\s*([−-]?\d+(?:\.\d+)?)/gi

/**
 * Say whether a statement reports a difference as statistically significant: from its words, its p-values (0.05) and whether an
 * interval holds no effect. Null when it does not tell.
 */
export function significance(text: string): boolean | null {
  const plain = text.replace(MIDDLE, '$1.')
  if (NOT.test(plain)) return false
  const values = [...plain.matchAll(P_VALUE)].map(([, sign, value]) => ({ sign, value: Number(value) }))
  if (values.length > 0) {
    const last = values.every(({ sign, value }) => (sign === '>' || sign === '≥' ? value >= 0.05 : value > 0.05))
    if (last) return false
    const some = values.some(({ sign, value }) => sign !== '>' && sign !== '≥' && value <= 0.05)
    if (some) return true
  }
  const none = follows(plain, [RATIO, 32], [FIGURE, 0]) ? 1 : 0
  for (const [, low, high] of plain.matchAll(INTERVAL)) {
    const [from, to] = [bound(low), bound(high)]
    if (Number.isNaN(from) || Number.isNaN(to) || from > to) continue
    return !(from <= none && none <= to)
  }
  return YES.test(plain) ? true : null
}

function bound(text: string | undefined): number {
  return Number((text ?? '').replace('−', '-'))
}
