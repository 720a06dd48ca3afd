import type { Token } from '../english/token.js'
import { EFFECT_WORDS } from '../lexicon/direction.js'
import { valence } from '../vocabulary/index.js'
import type { ClauseEffect } from './effect/clause-effect.js'
import type { Run } from './slots/run.js'

/** What happens to an outcome: more or less of it, and whether that is good for whoever it happens to; null when it cannot be told. */
export interface Benefit {
  sign: 1 | -1 | null
  beneficial: boolean | null
}

/**
 * Say what an effect is to a patient: "improves sleep" is more of it, "improves pain" less, and both are good;
 * "lowers pain" is good, "lowers mood" is not.
 *
 * @param runs where the outcome stands among the tokens
 */
export function benefit(effect: ClauseEffect, text: string, tokens: readonly Token[], runs: readonly Run[]): Benefit {
  const worth = outcomeWorth(effect, text, tokens, runs)
  const change = effect.change || null
  const good = effect.good || null
  if (change !== null) return { sign: change, beneficial: good ? good > 0 : worth && (worth === 'good') === change > 0 }
  if (good === null) return { sign: null, beneficial: null }
  return { sign: worth === 'bad' ? (-good as 1 | -1) : good, beneficial: good > 0 }
}

/**
 * Say whether more of what an effect goes with is good or bad. Of an outcome with the word of effect in it, what stands
 * behind that word counts first: "a drop in sick days" is of sick days.
 */
function outcomeWorth(
  { at, counted }: ClauseEffect,
  text: string,
  tokens: readonly Token[],
  runs: readonly Run[],
): 'bad' | 'good' | null {
  const spans: Run[] = runs.flatMap(([from, to]): Run[] =>
    at >= from && at < to && !counted
      ? [
          [at + 1, to],
          [from, at],
        ]
      : [[from, to]],
  )
  // "shakes off a cold faster": the sooner it ends
  if (SPEED.test(tokens[at]?.lower ?? '') && runs.some((run) => ends(tokens, run))) return 'good'
  for (const span of spans) {
    const found = valence(spoken(text, tokens, [span[0], firstOf(tokens, span)])) ?? valence(spoken(text, tokens, span))
    if (found) return found
  }
  return null
}

// "effective", "better at preventing": what they go with is what matters.
function isEffect(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  // "a greater reduction in pain" is of pain
  if (token.tag === 'NOUN') return EFFECT_WORDS.has(token.lemma) && /^(?:in|of)$/.test(tokens[i + 1]?.lower ?? '')
  return EFFECT_WORDS.has(token.lower) || (token.tag === 'VERB' && EFFECT_WORDS.has(token.lemma))
}

const SPEED = /^(?:faster|quicker|sooner|earlier)$/
const ENDS =
  /^(?:shake|overcome|beat|clear|end|resolve|fade|die|settle|pass|fight|throw|ease|soothe|stop|shift|lose|recover|heal|subside|abate|vanish|disappear)$/

// "shake off a cold", "get over the flu", "flares die down"
function ends(tokens: readonly Token[], [from, to]: Run): boolean {
  for (let i = from; i < to; i++) {
    const { tag, lemma } = tokens[i] as Token
    if (tag === 'VERB' && (ENDS.test(lemma) || (lemma === 'get' && tokens[i + 1]?.lower === 'over'))) return true
  }
  return false
}

// "less pain and better function": what stands first is what the word of effect goes with.
function firstOf(tokens: readonly Token[], [from, to]: Run): number {
  for (let i = from + 1; i < to; i++) if (/^(?:CCONJ|PUNCT)$/.test(tokens[i]?.tag ?? '')) return i
  return to
}

const TRIM = /^(?:DET|AUX|ADP|CCONJ|SCONJ|PUNCT|ADV|PART|NUM|SYM)$/

function spoken(text: string, tokens: readonly Token[], [from, to]: Run): string {
  while (from < to && (TRIM.test(tokens[from]?.tag ?? '') || isEffect(tokens, from))) from++
  while (to > from && TRIM.test(tokens[to - 1]?.tag ?? '')) to--
  const [first, last] = [tokens[from], tokens[to - 1]]
  return from < to && first && last ? text.slice(first.start, last.end) : ''
}
