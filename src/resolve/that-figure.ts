import { attribution } from '../extractors/attribution.js'
import { anatomy } from '../extractors/clause.js'
import { shareAt } from '../extractors/share.js'
import { type Word, wordsOf } from '../extractors/word.js'
import type { Discourse } from './discourse.js'
import { doing } from './effect-of.js'
import type { Reference } from './pronouns.js'

/** Say which "that figure" is: "Nets cut falls by 40%. That figure comes from one school." the figure of 40% for falls with nets. */
export function thatFigure(words: Word[], { turns, section }: Pick<Discourse, 'turns' | 'section'>): Reference[] {
  const above = higher(words, { turns, section })
  if (above.length > 0) return above
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

// "Half of drivers have asthma; among miners the figure is higher": the figure for asthma
function higher(words: Word[], { turns, section }: Pick<Discourse, 'turns' | 'section'>): Reference[] {
  const at = words.findIndex(
    (word, i) =>
      FIGURE.test(word.lower) &&
      words[i - 1]?.lower === 'the' &&
      words[i + 1]?.lemma === 'be' &&
      MORE.test(words[i + 2]?.lower ?? ''),
  )
  const told = turns.at(-1)
  const place = told?.entities[0]?.place
  if (at < 0 || !told?.text || !place || told.section !== section) return []
  const spoken = wordsOf(told.text)
  const clause = anatomy(attribution(spoken)?.core ?? spoken)
  const first = clause?.rest[0]
  const verb = spoken.find((word) => word.tag === 'VERB' || word.tag === 'AUX')
  if (!first || clause.verb.passive || !/^(?:have|suffer|get|develop|use|take|wear|smoke)$/.test(verb?.lemma ?? ''))
    return []
  const text = told.text.slice(first.start).replace(/^from /, '')
  return [{ from: at + 1, to: at + 1, text: `for ${text}`, entity: { text, place } }]
}

const MORE = /^(?:higher|lower|larger|smaller|similar|even|still|much|slightly)$/
