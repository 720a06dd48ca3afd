import type { Token } from '../../english/token.js'
import type { Run } from './run.js'

/** Find how it is said to work: "by blocking X", "because it …". */
export function mechanisms(tokens: readonly Token[], from: number, to: number): Run[] {
  for (let i = from + 1; i < to; i++) {
    const { lower } = tokens[i] as Token
    const next = tokens[i + 1]
    if (lower === 'because' && next?.lower !== 'of') return [[i + 1, to]]
    if (lower === 'by' && next?.tag === 'VERB' && next.form === 'ing') return [[i + 1, to]]
    if (lower === 'by' && next?.tag === 'ADV' && tokens[i + 2]?.form === 'ing') return [[i + 1, to]]
  }
  return []
}
