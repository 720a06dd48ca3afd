import { fullNounPhrase } from '../../english/phrases.js'
import { anatomy, finiteVerb } from '../clause.js'
import { isPlural } from '../is-plural.js'
import { inserted, type Word } from '../word.js'
import type { Cut } from './cut.js'

/** "more headaches in the zinc group, most of them in children": a share of the things before. */
export function shared(words: Word[]): Cut | undefined {
  const clause = anatomy(words)
  const comma = words.findLastIndex((word) => word.lower === ',')
  const [share, of, them, ...rest] = words.slice(comma + 1)
  if (!clause || comma <= clause.verb.to || !share || of?.lower !== 'of' || them?.lower !== 'them') return undefined
  if (!/^(?:most|many|some|half|all|none|two|three|both)$/.test(share.lower) || rest.length < 2) return undefined
  if (finiteVerb(rest) || !/^(?:ADP|ADJ)$/.test(rest[0]?.tag ?? '')) return undefined
  const phrase = fullNounPhrase(words, clause.verb.to)
  const head = phrase && words[phrase.head]
  if (!phrase || !head || !isPlural(head)) return undefined
  const from = /^(?:the|more|fewer|many|some|a|an)$/.test(words[phrase.from]?.lower ?? '')
    ? phrase.from + 1
    : phrase.from
  const past = words[clause.verb.from]?.form === 'past'
  return {
    main: words.slice(0, comma),
    side: [
      share,
      of,
      inserted('the', 'DET'),
      ...words.slice(from, comma),
      inserted(past ? 'were' : 'are', 'AUX', 'be'),
      ...rest,
    ],
  }
}
