import type { Token } from '../english/token.js'

const SOURCES =
  /^(?:results?|findings?|evidence|trials?|studies|study|data|research|reviews?|analyses|meta-analyses|literature|science|experts|scientists|researchers|surveys|estimates|reports)$/
const AT_ODDS = /^(?:mixed|inconsistent|conflicting|contradictory|equivocal|divided|split|discordant|variable|patchy)$/
const DIFFER = /^(?:disagree|conflict|diverge|clash)$/

/** Whether a proposition says that what was found goes both ways: "results were inconsistent", "studies disagree whether", "some trials …, others …". */
export function isMixed(tokens: readonly Token[]): boolean {
  let source = -1
  let some = false
  for (let i = 0; i < tokens.length; i++) {
    const { lower, lemma, tag } = tokens[i] as Token
    if (SOURCES.test(lower)) {
      if (AT_ODDS.test(tokens[i - 1]?.lower ?? '')) return true
      source = i
    }
    some ||=
      lower === 'some' && (SOURCES.test(tokens[i + 1]?.lower ?? '') || (source >= 0 && tokens[i + 1]?.tag === 'VERB'))
    if (some && lower === 'others' && /^(?:PUNCT|CCONJ|SCONJ)$/.test(tokens[i - 1]?.tag ?? '')) return true
    if (source < 0) continue
    if (DIFFER.test(lemma) && tag !== 'NOUN') return !denied(tokens, i)
    if (AT_ODDS.test(lower) && isSaid(tokens, i)) return !denied(tokens, i)
  }
  return false
}

// "were inconsistent", "remains mixed"
function isSaid(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - 4; k--) {
    const { tag, lemma } = tokens[k] as Token
    if (tag === 'AUX' || /^(?:remain|seem|appear|prove|look)$/.test(lemma)) return true
    if (tag !== 'ADV') return false
  }
  return false
}

function denied(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - 4; k--) if (/^(?:not|n't|no|never)$/.test(tokens[k]?.lower ?? '')) return true
  return false
}
