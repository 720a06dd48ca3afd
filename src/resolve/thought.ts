import { anatomy } from '../extractors/clause.js'
import { type Word, wordsOf } from '../extractors/word.js'
import type { Discourse } from './discourse.js'
import type { Reference } from './pronouns.js'

/**
 * Say what a thought is that a claim bears out or denies: "Many fear that braces weaken the knee; this fear is well founded."
 * braces weaken the knee.
 */
export function thought(words: Word[], { turns, section }: Discourse): Reference[] {
  const [determiner, noun] = words
  const told = turns.at(-1)
  const place = told?.entities[0]?.place
  if (!/^(?:this|that|the)$/.test(determiner?.lower ?? '') || !THOUGHT.test(noun?.lemma ?? '')) return []
  if (!told?.text || !place || told.section !== section || anatomy(words)?.verb.from !== 2) return []
  const said = words
    .slice(2)
    .filter((word) => word.tag !== 'PUNCT')
    .map((word) => word.lower)
    .join(' ')
  const way = TRUE.test(said) ? '' : FALSE.test(said) ? 'it is not true that ' : undefined
  const spoken = wordsOf(told.text)
  const that = spoken.findIndex((word, i) => word.lower === 'that' && i < 8 && THINKS.test(spoken[i - 1]?.lemma ?? ''))
  const first = that < 0 ? undefined : spoken[that + 1]
  if (way === undefined || !first) return []
  const content = `${way}${told.text.slice(first.start)}`.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
  return [{ from: 0, to: words.length, text: content, entity: { text: content, place } }]
}

const THINKS = /^(?:worry|fear|believe|think|suspect|hope|claim|assume|say|concern|feel|suggest)$/
const THOUGHT = /^(?:fear|worry|belief|concern|suspicion|hope|claim|idea|notion|view|theory|assumption|impression)$/
const TRUE =
  /^(?:is|was|turns out to be|proved|proves) (?:\w+ )?(?:well[- ]founded|founded|justified|true|correct|right|borne out|warranted|accurate)$/
const FALSE =
  /^(?:is|was|turns out to be|proved|proves) (?:\w+ )?(?:unfounded|groundless|false|wrong|mistaken|misplaced|untrue|incorrect|unjustified|baseless|a myth)$/
