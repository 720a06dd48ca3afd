import type { Token } from '../../english/token.js'

/** Whether token `i` is said of the subject: "is safer", "proved better". */
export function predicative(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - 3; k--) {
    const token = tokens[k] as Token
    if (token.tag === 'AUX') return true
    if (token.tag !== 'ADV' && token.tag !== 'PART')
      return token.tag === 'VERB' && /^(?:seem|appear|prove|look|become|remain|work|perform|do|feel)$/.test(token.lemma)
  }
  return false
}

/** "is an effective treatment for": what it is said to be is what it is said to do. */
export function appraised(tokens: readonly Token[], i: number): boolean {
  let k = i + 1
  while (tokens[k]?.tag === 'ADJ') k++
  if (
    !/^(?:treatment|therapy|remedy|option|way|means|tool|aid|approach|medicine|method|choice|solution|alternative|strategy)$/.test(
      tokens[k]?.lemma ?? '',
    )
  )
    return false
  for (k = i - 1; k >= 0 && k >= i - 4; k--) {
    const { tag, lemma } = tokens[k] as Token
    if (tag === 'AUX' || (tag === 'VERB' && /^(?:prove|remain|become|seem|appear|consider)$/.test(lemma))) return true
    if (tag !== 'DET' && tag !== 'ADV' && tag !== 'ADJ' && tag !== 'PART') return false
  }
  return false
}

/** Whether token `i` stands where a verb must: after a modal or `to`. */
export function afterModal(tokens: readonly Token[], i: number): boolean {
  let k = i - 1
  while (k >= 0 && (tokens[k]?.tag === 'ADV' || tokens[k]?.tag === 'PART') && tokens[k]?.lower !== 'to') k--
  return (
    /^(?:may|might|can|could|will|would|should|must|to|do|does|did)$/.test(tokens[k]?.lower ?? '') &&
    (tokens[k]?.lower !== 'to' || tokens[i]?.tag === 'VERB')
  )
}

/** Whether a word follows token `i` in the same clause. */
export function followed(tokens: readonly Token[], i: number, to: number, word: string): boolean {
  for (let k = i + 1; k < to && k <= i + 14; k++) if (tokens[k]?.lower === word) return true
  return false
}
