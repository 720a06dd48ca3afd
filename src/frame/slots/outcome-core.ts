import type { Token } from '../../english/token.js'
import { CARRIERS } from '../../lexicon/carriers.js'
import { EFFECT_WORDS, SAME_WORDS } from '../../lexicon/direction.js'
import type { ClauseEffect } from '../effect.js'
import type { Run } from './run.js'
import { EVALUATIVE } from './sides/evaluative.js'
import { without } from './taken.js'

/** Keep of what is said to happen what it happens to: pain of "yields less pain", bloating of "bloating was worse". */
export function outcomeCore(tokens: readonly Token[], runs: readonly Run[], effect: ClauseEffect | null): Run[] {
  if (!effect) return [...runs]
  const said = new Uint8Array(tokens.length)
  for (const run of runs) predicates(tokens, run, effect, said)
  const kept = without([...runs], said)
    .map((run) => trimmed(tokens, run))
    .filter(([from, to]) => from < to)
  const named = kept.filter((run) => names(tokens, run))
  return named.length > 0 ? named : [...runs]
}

// Note the words of a run that only say that something happens, and how.
function predicates(tokens: readonly Token[], [from, to]: Run, effect: ClauseEffect, said: Uint8Array): void {
  let opened = false
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token
    const verb = token.tag === 'VERB' && (token.form !== 'ing' || i === from)
    const finite = verb && (token.form !== 'en' || tokens[i - 1]?.tag === 'AUX' || tokens[i - 1]?.tag === 'ADV')
    if (i === effect.at ? isCue(tokens, i) : token.tag === 'AUX') said[i] = 1
    else if (finite && !opened && (carries(token) || takesMore(tokens, i, effect))) said[i] = 1
    else if (isDifference(tokens, i)) said[i] = 1
    else if (LESS_OR_MORE.test(token.lower) && /^(?:DET|ADJ|ADV|PART)$/.test(token.tag)) said[i] = 1
    if (said[i] === 0 && /^(?:NOUN|PROPN)$/.test(token.tag)) opened = tokens[i + 1]?.tag !== 'AUX'
  }
}

// "reduction in", "no impact on", but not the gain of "weight gain"
function isCue(tokens: readonly Token[], i: number): boolean {
  const { tag, lower } = tokens[i] as Token
  return !/^(?:NOUN|PROPN)$/.test(tag) || (tokens[i + 1]?.tag === 'ADP' && !EVALUATIVE.has(lower))
}

// "the difference in relapses was not significant"
function isDifference(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.lemma === 'difference' && tokens[i + 1]?.lower === 'in'
}

function carries({ lemma, lower }: Token): boolean {
  return CARRIERS.has(lemma) || EFFECT_WORDS.has(lemma) || SAME_WORDS.has(lower)
}

// "picks up fewer infections"
function takesMore(tokens: readonly Token[], i: number, effect: ClauseEffect): boolean {
  if (!/^(?:more|less|fewer)$/.test(tokens[effect.at]?.lower ?? '')) return false
  if (!/^(?:NOUN|ADJ|PROPN)$/.test(tokens[effect.at + 1]?.tag ?? '')) return false
  const before = tokens[effect.at - 1]?.tag === 'ADP' ? effect.at - 2 : effect.at - 1
  return before === i
}

const LESS_OR_MORE = /^(?:no|not|n't|more|less|fewer|greater|lower|higher|better|worse|same|similar|comparable)$/

function trimmed(tokens: readonly Token[], [from, to]: Run): Run {
  while (from < to && /^(?:DET|ADP|ADV|PUNCT|PART|CCONJ|SCONJ)$/.test(tokens[from]?.tag ?? '')) from++
  while (to > from && /^(?:DET|ADP|ADV|PUNCT|PART|CCONJ|SCONJ|AUX)$/.test(tokens[to - 1]?.tag ?? '')) to--
  return [from, to]
}

// "good", "likely", "12%": how it is, not what.
function names(tokens: readonly Token[], [from, to]: Run): boolean {
  for (let i = from; i < to; i++) {
    const { tag, lower } = tokens[i] as Token
    if (/^(?:NOUN|PROPN|VERB)$/.test(tag) || (tag === 'ADJ' && !EFFECT_WORDS.has(lower) && !HOW.test(lower)))
      return true
  }
  return false
}

const HOW =
  /^(?:likely|common|frequent|rare|effective|good|safe|significant|different|certain|equivalent|superior|inferior|mixed|unchanged|inconsistent|conflicting|unclear|prone|small|large|big|modest|slight|clear|marked|substantial|moderate|great|major|minor|strong|weak|dramatic|real)$/
