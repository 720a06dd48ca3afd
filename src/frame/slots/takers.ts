import type { Token } from '../../english/token.js'
import { isPeople } from './is-people.js'
import type { Run } from './run.js'
import { took } from './took.js'

/** "the pain of people who took a probiotic eased": what was taken, wherever it stands. */
export function takers(tokens: readonly Token[], from: number, to: number): Run | null {
  for (let i = from; i < to; i++) {
    // what the others took is what it is compared with
    if (/^(?:than|versus|vs|compared)$/.test(tokens[i]?.lower ?? '')) return null
    if (!isPeople(tokens[i])) continue
    let who = i + 1
    while (
      who < to &&
      who < i + 10 &&
      !TAKES.test(tokens[who]?.lower ?? '') &&
      !/^(?:AUX|SCONJ)$/.test(tokens[who]?.tag ?? '')
    )
      who++
    if (!TAKES.test(tokens[who]?.lower ?? '')) continue
    const start = took(tokens, who - 1, to)
    if (start < 0) continue
    let end = start
    while (
      end < to &&
      !(end > start && /^(?:VERB|AUX|ADP|PUNCT|SCONJ)$/.test(tokens[end]?.tag ?? '') && tokens[end]?.lower !== 'of') &&
      tokens[end]?.lower !== 'than'
    )
      end++
    return [start, end]
  }
  return null
}

const TAKES = /^(?:who|given|assigned|taking|receiving|using|randomised|randomized|allocated)$/
