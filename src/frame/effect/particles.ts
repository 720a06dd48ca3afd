import type { Token } from '../../english/token.js'

/** Whether a verb holds something off: "from multiplying", "at bay". */
export function held(tokens: readonly Token[], i: number, to: number): boolean {
  for (let k = i + 1; k + 1 < to && k < i + 9; k++) {
    const pair = `${tokens[k]?.lower} ${tokens[k + 1]?.lower}`
    if (pair === 'at bay' || pair === 'in check') return true
    if (tokens[k]?.lower === 'from' && tokens[k + 1]?.lower.endsWith('ing')) return true
  }
  return false
}

/** "set a migraine off": the particle next to its verb or at the end. */
export function apart(tokens: readonly Token[], i: number, to: number, particle: string): boolean {
  if (tokens[i + 1]?.lower === particle) return true
  for (let k = i + 2; k < to && k <= i + 6; k++)
    if (tokens[k]?.lower === particle)
      return k + 1 >= to || /^(?:PUNCT|ADP|SCONJ|CCONJ)$/.test(tokens[k + 1]?.tag ?? '')
  return false
}

/** "goes away", "keeps colds away", "wears off": a verb that its particle makes one of lessening. */
export function parted(tokens: readonly Token[], i: number, to: number): boolean {
  for (let k = i + 1; k < to && k <= i + 5; k++)
    if (tokens[k]?.lower === 'away' || tokens[k]?.lower === 'off') return true
  return false
}

/** Verbs that a particle gives a direction. Source: phrasal verbs of Quirk et al. 1985, 16.2 ff., those of health writing. */
export const PARTICLED =
  /^(?:dial|tone|cut|bring|push|drive|turn|ramp|step|speed|slow|calm|settle|damp|crank|bump|go|come|build|shoot|creep|pile|shut|knock|wipe|cancel|crowd|force|squeeze|break|quieten|quiet|drag|pull|hold|wind|wear|dry|clear|ease|nudge|edge|inch|ratchet|scale|keep|die|get|beat|firm|perk|ward)$/

/** The particle of a verb, next to it or after a short object; "out" takes away. */
export function particle(tokens: readonly Token[], i: number, to: number): number {
  for (let k = i + 1; k < to && k <= i + 4; k++) {
    const { lower, tag } = tokens[k] as Token
    // "turns up in tea", "breaks up", "clears up" say nothing of more
    if (lower === 'up')
      return /^(?:turn|come|break|clear|shut|dry|hold|ease|get|keep|beat|go)$/.test(tokens[i]?.lemma ?? '') ? 0 : 1
    if (lower === 'down' || lower === 'out') return -1
    if (tag === 'ADP' || tag === 'VERB' || tag === 'AUX' || tag === 'PUNCT' || tag === 'CCONJ') return 0
  }
  return 0
}
