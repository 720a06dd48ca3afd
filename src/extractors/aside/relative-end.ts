import { finiteVerb } from '../clause.js'
import type { Word } from '../word.js'
import { asideEnd } from './aside-end.js'

/** Where a relative clause ends. Behind the main verb nothing of the main clause is to come: it goes on to the end. */
export function relativeEnd(words: Word[], comma: number, from: number): number {
  if (!finiteVerb(words.slice(0, comma))) return asideEnd(words, from)
  let end = asideEnd(words, from)
  while (
    end < words.length &&
    words[end]?.lower === ',' &&
    words[end + 1]?.tag === 'DET' &&
    !finiteVerb(words.slice(end))
  )
    end = asideEnd(words, end + 1)
  return end
}
