import { attribution } from '../extractors/attribution.js'
import { shareAt } from '../extractors/share.js'
import { type Word, wordsOf } from '../extractors/word.js'
import type { Discourse } from './discourse.js'
import { doing } from './effect-of.js'
import type { Reference } from './pronouns.js'

/** Say which "that figure" is: "Nets cut falls by 40%. That figure comes from one school." the figure of 40% for falls with nets. */
export function thatFigure(words: Word[], { turns, section }: Discourse): Reference[] {
  const from = attribution(words)?.prefix.length ?? 0
  const told = turns.at(-1)
  const place = told?.entities[0]?.place
  if (!/^(?:that|this)$/.test(words[from]?.lower ?? '') || !FIGURE.test(words[from + 1]?.lower ?? '')) return []
  if (!/^(?:VERB|AUX)$/.test(words[from + 2]?.tag ?? '') || !told?.text || !place || told.section !== section) return []
  const spoken = wordsOf(told.text)
  const amounts = spoken.flatMap((word, i) => (/^\d[\d.,]*%$/.test(word.text) ? [i] : []))
  const [at] = amounts
  const amount = at === undefined ? undefined : spoken[at]
  if (at === undefined || !amount || amounts.length > 1) return []
  const roughly = shareAt(spoken, at - 1) === undefined ? undefined : spoken[at - 1]
  const named = /^(?:about|around|nearly|almost|roughly|some)$/.test(roughly?.lower ?? '') ? `${roughly?.text} ` : ''
  const act = doing(told)
  const text = `the ${words[from + 1]?.text} of ${named}${amount.text}${act ? ` for ${act.object} with ${act.subject}` : ''}`
  return [{ from, to: from + 2, text, entity: { text, place } }]
}

const FIGURE = /^(?:figure|estimate|number|percentage|statistic|proportion)$/
