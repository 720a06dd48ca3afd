import type { Token } from '../../english/token.js'
import type { Run } from './run.js'

/** Find where a result stands: "in the largest review", "in an Italian pilot study", "in a pooled analysis of 49 cohorts"; it is no part of the result. */
export function sources(tokens: readonly Token[], from: number, to: number): Run[] {
  const found: Run[] = []
  for (let i = from; i + 1 < to; i++) {
    if (!/^(?:in|from|across)$/.test(tokens[i]?.lower ?? '')) continue
    let at = i + 1
    while (
      at < to &&
      at < i + 8 &&
      /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tag(tokens, at)) &&
      !STUDY.test(tokens[at]?.lemma ?? '')
    )
      at++
    if (!STUDY.test(tokens[at]?.lemma ?? '') || /^(?:NOUN|PROPN)$/.test(tag(tokens, at + 1))) continue
    let end = at + 1
    if (/^(?:of|with|from)$/.test(tokens[end]?.lower ?? '')) {
      // "in trials of X": X is what was tried; "of 49 cohorts" is not
      const counted = tag(tokens, end + 1) === 'NUM'
      if (!counted && tokens[end]?.lower === 'of') continue
      if (counted && STUDY.test(tokens[end + 2]?.lemma ?? '')) end += 3
      else if (counted && /^(?:19|20)\d\d$/.test(tokens[end + 1]?.lower ?? '')) end += 2
    }
    found.push([i, end])
    i = end - 1
  }
  return found
}

const STUDY = /^(?:trial|study|review|analysis|meta-analysis|survey|cohort|experiment|re-analysis|reanalysis|overview)$/

function tag(tokens: readonly Token[], i: number): string {
  const token = tokens[i]
  return token?.tag === 'VERB' && token.form === 'en' ? 'ADJ' : (token?.tag ?? '')
}
