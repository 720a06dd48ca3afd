import type { Token } from '../../english/token.js'

/** Find the verb of a clause behind its subject, past the verbs of relative clauses; -1 when there is none. */
export function mainVerb(tokens: readonly Token[], from: number, to: number): number {
  let pending = false
  let relative = false
  let joined = -1
  for (let i = from; i < to; i++) {
    const { tag, lower, form } = tokens[i] as Token
    if (/^(?:who|which)$/.test(lower) || (lower === 'that' && tag === 'PRON')) {
      pending = true
      continue
    }
    // "girls who have it before they turn 17 are": the verb of a clause within
    if (
      /^(?:before|after|when|while|once|if|until|whenever)$/.test(lower) &&
      /^(?:PRON|DET|NOUN)$/.test(tokens[i + 1]?.tag ?? '')
    ) {
      if (tag === 'SCONJ' || tokens[i + 1]?.tag === 'PRON') pending = true
      continue
    }
    if (/^(?:than|because|whereas|although|but|;)$/.test(lower)) break
    if (tag !== 'AUX' && (tag !== 'VERB' || form === 'ing' || form === 'en' || tokens[i - 1]?.lower === 'to')) continue
    // "participants assigned to a diet met the criterion": which participants
    if (form === 'past' && GROUPED.test(lower) && anotherVerb(tokens, i + 1, to)) continue
    if (pending) {
      pending = false
      relative = true
      i = groupEnd(tokens, i, to) - 1
      continue
    }
    // "who lost some hearing and wore no aids were": one more verb of the relative clause, where another follows
    if (relative && joined < 0 && /^(?:and|or)$/.test(tokens[i - 1]?.lower ?? '')) {
      joined = i
      i = groupEnd(tokens, i, to) - 1
      continue
    }
    return i
  }
  return joined
}

const GROUPED = /^(?:assigned|allocated|randomised|randomized|offered|treated|taught|sent|put|asked|told|advised)$/

function groupEnd(tokens: readonly Token[], i: number, to: number): number {
  let at = i
  while (at < to && tokens[at]?.tag === 'AUX') {
    at++
    while (at < to && /^(?:ADV|PART)$/.test(tokens[at]?.tag ?? '')) at++
  }
  return at < to && tokens[at]?.tag === 'VERB' ? at + 1 : Math.max(at, i + 1)
}

/** Whether a finite verb follows in the same clause. */
export function anotherVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 30; i++) {
    const { tag, form, lower } = tokens[i] as Token
    if (lower === 'but' && tokens[i - 1]?.lower === 'nothing') continue
    if (/^(?:who|which|than|because|whereas|but|;)$/.test(lower)) return false
    if (tag === 'AUX' || (tag === 'VERB' && form !== 'ing' && form !== 'en' && tokens[i - 1]?.lower !== 'to'))
      return true
  }
  return false
}
