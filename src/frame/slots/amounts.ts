import type { Token } from '../../english/token.js'
import type { ClauseEffect } from '../effect.js'
import type { Run } from './run.js'

/** Find by how much it changes, the particle of the verb that says so, and "by itself": "by about a quarter", "brings it down". */
export function amounts(tokens: readonly Token[], from: number, to: number, effect: ClauseEffect | null): Run[] {
  const found: Run[] = []
  for (let i = from; i + 1 < to; i++) {
    const { lower } = tokens[i] as Token
    const next = tokens[i + 1]?.lower ?? ''
    if (lower === 'by' && /^(?:itself|themselves|himself|herself)$/.test(next)) found.push([i, i + 2])
    else if (lower === 'on' && /^(?:its|their)$/.test(next) && tokens[i + 2]?.lower === 'own') found.push([i, i + 3])
    else if (lower === 'by') {
      const end = amountEnd(tokens, i + 1, to)
      if (end > 0) found.push([i, end])
    }
  }
  const verb = effect ? tokens[effect.at] : undefined
  if (effect && verb?.tag === 'VERB')
    for (let i = effect.at + 1; i < to && i < effect.at + 6; i++)
      if (/^(?:down|up)$/.test(tokens[i]?.lower ?? '')) {
        found.push([i, i + 1])
        break
      }
  return found
}

function amountEnd(tokens: readonly Token[], from: number, to: number): number {
  let at = from
  while (
    at < to &&
    /^(?:about|around|roughly|nearly|almost|some|only|just|over|under|up|to|more|less|than|at|least|an?|the)$/.test(
      tokens[at]?.lower ?? '',
    )
  )
    at++
  if (/^(?:half|third|quarter|fifth|tenth|two-thirds|three-quarters)$/.test(tokens[at]?.lower ?? '')) return at + 1
  if (tokens[at]?.tag !== 'NUM') return -1
  at++
  while (at < to && (tokens[at]?.tag === 'NUM' || /^(?:to|%|per|cent|percent|and|[-–])$/.test(tokens[at]?.lower ?? '')))
    at++
  return at < to && tokens[at]?.tag === 'NOUN' && !/^(?:per|cent)$/.test(tokens[at - 1]?.lower ?? '') ? at + 1 : at
}
