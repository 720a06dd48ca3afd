import type { Token } from '../../english/token.js'
import type { Run } from './run.js'

/** Find when and for how long: "after six weeks", "long-term". */
export function times(tokens: readonly Token[], from: number, to: number): Run[] {
  const found: Run[] = []
  for (let i = from; i < to; i++) {
    const { lower } = tokens[i] as Token
    if (/^(?:after|within|for|at|over|in|during|until|about|around)$/.test(lower)) {
      let k = i + 1
      while (k < to && k < i + 5 && /^(?:NUM|ADV|DET|ADJ)$|^ADP$/.test(tokens[k]?.tag ?? '') && !isTime(tokens[k])) k++
      // "for every extra hour of it": how much, not how long
      if (isTime(tokens[k]) && k > i + 1 && !/^(?:every|each)$/.test(tokens[i + 1]?.lower ?? '')) {
        // "after a day or two"
        const more = tokens[k + 1]?.lower === 'or' && tokens[k + 2]?.tag === 'NUM' ? 2 : 0
        found.push([i, k + 1 + more])
        i = k + more
      }
    } else if (/^(?:by|at|on)$/.test(lower) && isTime(tokens[i + 1]) && tokens[i + 2]?.tag === 'NUM') {
      // "by day three"
      found.push([i, i + 3])
      i += 2
    } else if (
      isTime(tokens[i + 1]) &&
      /^(?:later|on|earlier|afterwards|in)$/.test(tokens[i + 2]?.lower ?? '') &&
      (tokens[i]?.tag === 'NUM' || /^an?$/.test(lower)) &&
      (!/^(?:on|in)$/.test(tokens[i + 2]?.lower ?? '') ||
        !/^(?:NOUN|DET|ADJ|PROPN|NUM|VERB|PRON)$/.test(tokens[i + 3]?.tag ?? ''))
    ) {
      // "a year later", "two weeks on"
      found.push([i, i + 3])
      i += 2
    } else if (
      !(
        lower === 'long-term' &&
        tokens[i + 1]?.tag === 'NOUN' &&
        !/^(?:relief|benefit|effect|use|improvement|outcome|result|treatment|harm|safety)s?$/.test(
          tokens[i + 1]?.lower ?? '',
        )
      ) &&
      /^(?:short-term|long-term|immediate|immediately|lasting|long-lasting|permanent|permanently|overnight|forever)$/.test(
        lower,
      )
    )
      found.push([i, i + 1])
  }
  return found
}

function isTime(token: Token | undefined): boolean {
  return token !== undefined && /^(?:minute|hour|day|week|month|year|decade|century|session|dose)$/.test(token.lemma)
}
