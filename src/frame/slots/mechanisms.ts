import type { Token } from '../../english/token.js'
import { mainVerb } from './main-verb.js'
import type { Run } from './run.js'

/** Find how it is said to work: "by blocking X", "because it …". */
export function mechanisms(tokens: readonly Token[], from: number, to: number): Run[] {
  // "Cooling the skin by spraying it eases pain": how the thing that acts is done
  const doing = tokens[from]?.tag === 'VERB' && tokens[from]?.form === 'ing' ? mainVerb(tokens, from, to) : -1
  for (let i = from + 1; i < to; i++) {
    const { lower } = tokens[i] as Token
    const next = tokens[i + 1]
    if (i < doing) continue
    if (lower === 'because' && next?.lower !== 'of') return [[i + 1, to]]
    if (lower === 'by' && next?.tag === 'VERB' && next.form === 'ing') return [[i + 1, to]]
    if (lower === 'by' && next?.tag === 'ADV' && tokens[i + 2]?.form === 'ing') return [[i + 1, to]]
  }
  return []
}
