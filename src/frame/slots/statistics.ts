import type { Token } from '../../english/token.js'
import type { Run } from './run.js'

/** Find bracketed test statistics: "(risk ratio 0.74, 95% CI 0.55 to 0.99)"; they are no part of what is said. */
export function statistics(tokens: readonly Token[], from: number, to: number): Run[] {
  const found: Run[] = []
  for (let i = from; i < to; i++) {
    if (tokens[i]?.lower !== '(') continue
    let end = i + 1
    let figure = false
    let measure = false
    while (end < to && tokens[end]?.lower !== ')') {
      figure ||= /\d/.test(tokens[end]?.lower ?? '')
      measure ||= MEASURES.test(tokens[end]?.lower ?? '')
      end++
    }
    if (figure && measure) found.push([i, Math.min(end + 1, to)])
    i = end
  }
  return found
}

const MEASURES = /^(?:ratio|ci|p|n|difference|v|vs|versus|interval|hazard|odds|risk|points?|%|md|smd|rr|or|hr|i²|g)$|%$/
