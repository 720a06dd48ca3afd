import type { Token } from '../../english/token.js'
import type { ClauseEffect } from '../effect.js'
import { isPeople } from './is-people.js'
import type { Run } from './run.js'
import { took } from './took.js'

/** Find what the effect is compared with: "than X", "compared with X", "versus X". */
export function comparators(tokens: readonly Token[], from: number, to: number, effect: ClauseEffect | null): Run[] {
  for (let i = from; i < to; i++) {
    const { lower } = tokens[i] as Token
    const next = tokens[i + 1]?.lower ?? ''
    let start = -1
    if (
      lower === 'than' &&
      !isAmount(tokens, i + 1, to) &&
      tokens[i - 1]?.lower !== 'other' &&
      tokens[i - 1]?.lower !== 'rather' &&
      !/^(?:halve|double|treble|triple)$/.test(tokens[i + 1]?.lemma ?? '')
    )
      start = i + 1
    else if (/^(?:compared|comparison|relative)$/.test(lower) && /^(?:with|to)$/.test(next)) start = i + 2
    else if (/^(?:versus|vs|v)$/.test(lower) && !/\d/.test(tokens[i - 1]?.lower ?? ''))
      start = i + (next === '.' ? 2 : 1)
    else if (
      lower === 'as' &&
      effect?.comparison &&
      /^(?:as|same)$/.test(tokens[effect.at]?.lower ?? '') &&
      effect.at < i &&
      i > effect.at + 1
    )
      start = i + 1
    else if (
      /^(?:superior|inferior|equal|equivalent|similar|comparable|identical|preferable|non-inferior)$/.test(lower) &&
      next === 'to'
    )
      start = i + 2
    else if (/^(?:differ|differs|differed|different|indistinguishable)$/.test(lower) && next === 'from') start = i + 2
    else if (
      /^(?:outperform|outperforms|outperformed|beat|beats|beating|surpass|surpasses|surpassed|match|matches|matched|matching)$/.test(
        lower,
      )
    )
      start = i + 1
    else if (lower === 'over' && (/^(?:sham|placebo|no|usual|standard)$/.test(next) || isGain(tokens[i - 1])))
      start = i + 1
    else if (lower === 'against' && i > from && /^(?:sham|placebo|no|usual|standard)$/.test(next)) start = i + 1
    // "did not differ between X and Y"
    else if (
      lower === 'between' &&
      effect?.same &&
      !/^(?:link|association|relation|relationship|correlation|connection)s?$/.test(tokens[i - 1]?.lower ?? '') &&
      (effect.at < i || isDifference(tokens, from, i)) &&
      findAnd(tokens, i, to) > 0
    )
      start = findAnd(tokens, i, to) + 1
    else if (lower === 'same' && findAs(tokens, i, to) > 0) start = findAs(tokens, i, to) + 1
    if (start < 0 || start >= to) continue
    if (
      /^(?:with|in|to|for|from|on|after|by|when|among|without|of)$/.test(tokens[start]?.lower ?? '') &&
      tokens[start]?.lower !== 'without'
    )
      start++
    // "equivalent to that under Y"
    if (
      /^(?:that|those)$/.test(tokens[start]?.lower ?? '') &&
      /^(?:under|with|of|in|on|after|for|from)$/.test(tokens[start + 1]?.lower ?? '') &&
      !isPeople(tokens[start])
    )
      start += 2
    // "as it is in men", "than they do on tablets"
    if (
      /^(?:it|they|that|those|he|she)$/.test(tokens[start]?.lower ?? '') &&
      /^(?:is|are|was|were|do|does|did)$/.test(tokens[start + 1]?.lower ?? '') &&
      tokens[start + 2]?.tag === 'ADP'
    )
      start += 3
    start = hadBy(tokens, from, start, to)
    let end = start
    // "Compared with those who travel by car, …": what stands in front ends at its comma
    const stop = i === from ? comma(tokens, start, to) : -1
    if (stop > 0) end = stop
    else while (end < to && (!closes(tokens, start, end) || isDone(tokens, start, end))) end++
    if (end > start) return [[start, end]]
  }
  return []
}

function comma(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (tokens[i]?.lower === ',') return i
  return -1
}

// "than being left on a waiting list": where or how it is done
function isDone(tokens: readonly Token[], start: number, end: number): boolean {
  return (
    !(tokens[end]?.lower === 'at' && tokens[end + 1]?.form === 'ing') &&
    tokens[start]?.form === 'ing' &&
    tokens[end]?.tag === 'ADP' &&
    tokens[end - 1]?.tag === 'VERB' &&
    end - start <= 2
  )
}

// "the difference in relapses between A and B": named before the verb
function isDifference(tokens: readonly Token[], from: number, between: number): boolean {
  for (let i = between - 1; i >= from && i > between - 8; i--) if (tokens[i]?.lemma === 'difference') return true
  return false
}

// "no benefit over tablets"
function isGain(token: Token | undefined): boolean {
  return /^(?:benefit|advantage|improvement|relief|gain|superiority|edge|preference)$/.test(token?.lemma ?? '')
}

// "than 40 minutes", "than half of them"; not the one of "two are better than one"
function isAmount(tokens: readonly Token[], i: number, to: number): boolean {
  const { lower, tag } = tokens[i] ?? { lower: '', tag: 'PUNCT' }
  if (/^(?:half|two-thirds|three-quarters)$/.test(lower)) return true
  if (
    /^an?$/.test(lower) &&
    /^(?:third|quarter|fifth|tenth|half|dozen|hundred|thousand|million|billion)$/.test(tokens[i + 1]?.lower ?? '')
  )
    return true
  if (tag === 'SYM' || /^[£$€]$/.test(lower)) return true
  if (tag !== 'NUM') return false
  // "two are better than one", "less well protected than two"
  const alone = i + 1 >= to || /^(?:ADP|PUNCT|SCONJ)$/.test(tokens[i + 1]?.tag ?? '')
  return !(alone && /^\p{L}+$/u.test(lower) && !/^(?:more|less|fewer|greater)$/.test(tokens[i - 2]?.lower ?? ''))
}

// "(window v aisle odds ratio 1.03)": what is compared, named again.
function namesSides(tokens: readonly Token[], open: number): boolean {
  for (let i = open + 2; i < tokens.length && i < open + 9 && tokens[i]?.lower !== ')'; i++)
    if (/^(?:v|vs|versus)$/.test(tokens[i]?.lower ?? '') && /^\p{L}+$/u.test(tokens[i - 1]?.lower ?? '')) return true
  return false
}

function closes(tokens: readonly Token[], start: number, end: number): boolean {
  const lower = tokens[end]?.lower ?? ''
  // "the 5:2 diet"
  if (lower === ':' && /^\d/.test(tokens[end + 1]?.lower ?? '') && /\d$/.test(tokens[end - 1]?.lower ?? ''))
    return false
  // "active controls such as usual care"
  if (/^(?:such|as)$/.test(lower) && (tokens[end + 1]?.lower === 'as' || tokens[end - 1]?.lower === 'such'))
    return false
  if (lower === '(' && namesSides(tokens, end)) return false
  // "twice as likely as men to go blind"
  if (lower === 'to' && isLikely(tokens, start)) return end > start && tokens[end + 1]?.tag === 'VERB'
  return end > start && CLOSES.has(lower)
}

function isLikely(tokens: readonly Token[], start: number): boolean {
  for (let i = start - 1; i > start - 7; i--) if (/^(?:likely|apt|prone)$/.test(tokens[i]?.lower ?? '')) return true
  return false
}

// "than people on patches", "than those given gum": what they had, not who they are; those who had nothing stay as they are.
function hadBy(tokens: readonly Token[], from: number, start: number, to: number): number {
  const again = tokens.slice(from, Math.min(from + 5, start)).some((token) => token.lower === tokens[start]?.lower)
  let head = start
  while (
    head < to &&
    head < start + 7 &&
    !isPeople(tokens[head]) &&
    !again &&
    (/^(?:NUM|DET|ADJ|ADV|SYM|PRON)$/.test(tokens[head]?.tag ?? '') ||
      /^(?:of|%|under|over)$/.test(tokens[head]?.lower ?? ''))
  )
    head++
  if (!isPeople(tokens[head]) && !again) return start
  const next = tokens[head + 1]?.lower ?? ''
  if (/^(?:on|in|using|taking|given|wearing)$/.test(next) && head + 2 < to) return head + 2
  if (/^(?:do|did|does|had|have|are|were|never|not)$/.test(tokens[head + 2]?.lower ?? '')) return start
  const had = took(tokens, head, to, true)
  // "peanut taken by mouth"
  return had > 0 && tokens[had]?.tag !== 'ADP' && !/^(?:it|them|one|this|that)$/.test(tokens[had]?.lower ?? '')
    ? had
    : start
}

function findAnd(tokens: readonly Token[], i: number, to: number): number {
  for (let k = i + 2; k < to && k < i + 13; k++) {
    if (tokens[k]?.lower === 'and') return k
    if (/^(?:PUNCT|VERB|AUX)$/.test(tokens[k]?.tag ?? '') && !isWho(tokens, k)) return -1
  }
  return -1
}

// "those who take X and those who do not": the verb says who they are.
function isWho(tokens: readonly Token[], k: number): boolean {
  for (let i = k - 1; i > k - 4; i--) if (tokens[i]?.lower === 'who') return true
  return false
}

function findAs(tokens: readonly Token[], i: number, to: number): number {
  for (let k = i + 1; k < to && k < i + 9; k++) if (tokens[k]?.lower === 'as') return k
  return -1
}

const CLOSES = new Set([
  ',',
  '(',
  ';',
  ':',
  '.',
  '—',
  'for',
  'in',
  'at',
  'on',
  'among',
  'when',
  'during',
  'after',
  'by',
  'because',
  'but',
  'and',
  'if',
  'over',
  'as',
  'against',
])
