import type { Token } from '../../english/token.js'
import type { Run } from './run.js'

/** Leave out who did the research, and keep what it was of: X of "the largest review of X", nothing of "the researchers". */
export function reporters(tokens: readonly Token[], runs: readonly Run[]): Run[] {
  return runs.flatMap(([from, to]): Run[] => {
    let head = from
    while (
      head < to &&
      /^(?:DET|ADJ|NUM|ADV|PROPN)$/.test(tokens[head]?.tag ?? '') &&
      !REPORTERS.test(tokens[head]?.lemma ?? '')
    )
      head++
    if (!REPORTERS.test(tokens[head]?.lemma ?? '') || /^(?:NOUN|PROPN)$/.test(tokens[head + 1]?.tag ?? ''))
      return [[from, to]]
    for (let i = head + 1; i + 1 < to && i < head + 5; i++) {
      if (tokens[i]?.lower === 'of' && tokens[i + 1]?.tag !== 'NUM') return [[i + 1, to]]
      if (tokens[i]?.tag === 'VERB' || tokens[i]?.lower === 'who') break
    }
    // "studies of 40 adults", "the team at York"
    return []
  })
}

const REPORTERS =
  /^(?:researcher|scientist|author|investigator|team|reviewer|study|trial|review|analysis|meta-analysis|survey|experiment)$/
