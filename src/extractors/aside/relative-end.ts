import { finiteVerb } from '../clause.js'
import type { Word } from '../word.js'
import { asideEnd } from './aside-end.js'

/** Where a relative clause ends. Behind the main verb nothing of the main clause is to come: it goes on to the end. */
export function relativeEnd(words: Word[], comma: number, from: number): number {
  if (!finiteVerb(words.slice(0, comma))) return asideEnd(words, from)
  let end = asideEnd(words, from)
  if (isList(words, from, end)) return words.length
  while (
    end < words.length &&
    words[end]?.lower === ',' &&
    words[end + 1]?.tag === 'DET' &&
    !finiteVerb(words.slice(end))
  )
    end = asideEnd(words, end + 1)
  return end
}

// ", which include A, B, and C": its list goes on to the end.
function isList(words: Word[], from: number, end: number): boolean {
  const rest = words.slice(end)
  const last = rest.findLastIndex((word) => word.lower === ',')
  if (last < 0 || finiteVerb(rest)) return false
  const joined = rest.slice(last).some((word) => /^(?:and|or)$/.test(word.lower))
  return joined && (last > 0 || /^(?:include|comprise|contain)$/.test(words[from - 1]?.lemma ?? ''))
}
