import { verbGroups } from '../../english/phrases.js'
import { inserted, type Word } from '../word.js'
import { type Cut, without } from './cut.js'
import { headBefore } from './head-before.js'
import { relativeEnd } from './relative-end.js'

/** "pooled from 37 trials, none of which lasted a year": none of the 37 trials. */
export function someOf(words: Word[], comma: number): Cut | undefined {
  const of = words[comma + 2]?.lower === 'of' ? comma + 2 : comma + 3
  if (words[of]?.lower !== 'of' || !/^(?:which|whom)$/.test(words[of + 1]?.lower ?? '')) return undefined
  const verb = verbGroups(words.slice(of + 2)).at(0)
  const head = headBefore(words, comma)
  if (!head || !verb?.finite || verb.from > 1 || words[head.from]?.tag === 'PRON') return undefined
  const end = relativeEnd(words, comma, of + 2 + verb.to)
  const named = words.slice(head.from, comma)
  const determined = named[0]?.tag === 'DET' ? named.slice(1) : named
  const side = [...words.slice(comma + 1, of + 1), inserted('the', 'DET'), ...determined, ...words.slice(of + 2, end)]
  return { main: without(words, comma, end), side }
}
