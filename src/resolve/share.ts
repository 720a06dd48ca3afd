import { attribution } from '../extractors/attribution.js'
import { finiteVerb } from '../extractors/clause.js'
import { type Word, wordsOf } from '../extractors/word.js'
import type { Discourse } from './discourse.js'
import type { Reference } from './pronouns.js'

/** Say what share "the figure" is: "One in three nurses smoke. In Wales the figure is 40%." 40% of nurses smoke. */
export function share(words: Word[], { turns, section }: Discourse): Reference[] {
  const at = words.findIndex(
    (word, i) =>
      /^(?:figure|proportion|share)$/.test(word.lower) && words[i - 1]?.lower === 'the' && words[i + 1]?.lemma === 'be',
  )
  const told = turns.at(-1)
  const place = told?.entities[0]?.place
  const to = at < 0 ? 0 : amountEnd(words, at + 2)
  // where, or when: something tells it from the first
  if (to === 0 || !told?.text || !place || told.section !== section || (at < 3 && to >= words.length - 1)) return []
  const spoken = wordsOf(told.text)
  const before = attribution(spoken)?.core ?? spoken
  let from = 0
  while (
    /^(?:about|around|nearly|some|roughly|almost|just|over|under|only|more|than|up|to|a|an)$/.test(
      before[from]?.lower ?? '',
    )
  )
    from++
  let rest = shareEnd(before, from)
  if (rest === 0) return []
  if (before[rest]?.lower === 'of') rest++
  const first = before[rest]
  const last = before.at(-1)
  if (!first || !last || !finiteVerb(before.slice(rest))) return []
  const where = before.findIndex(
    (word, i) => i > rest && i < rest + 4 && /^(?:in|across)$/.test(word.lower) && before[i + 1]?.tag === 'PROPN',
  )
  const behind = where < 0 ? -1 : before.findIndex((word, i) => i > where && word.tag !== 'PROPN')
  const who =
    behind > 0
      ? `${told.text.slice(first.start, (before[where - 1] as Word).end)} ${told.text.slice((before[behind] as Word).start, last.end)}`
      : told.text.slice(first.start, last.end)
  const comma = at > 1 && words[at - 2]?.lower !== ',' ? ', ' : ''
  const amount = words
    .slice(at + 2, to)
    .map((word) => word.text)
    .join(' ')
    .replace(' %', '%')
  return [{ from: at - 1, to, text: `${comma}${amount} of ${who}`, entity: { text: who, place } }]
}

// Past "52%", "about 40 per cent", "one in five"; 0 where no share stands.
function amountEnd(words: Word[], from: number): number {
  let at = from
  while (/^(?:about|around|nearly|some|roughly|almost|just|over|under|only|closer|to)$/.test(words[at]?.lower ?? ''))
    at++
  return shareEnd(words, at)
}

function shareEnd(words: Word[], at: number): number {
  const number = words[at]
  if (!number) return 0
  if (/^\d[\d.,]*%$/.test(number.text)) return at + 1
  if (/^(?:half|third|quarter|fifth|tenth)s?$/.test(number.lower)) return at + 1
  if (number.tag !== 'NUM') return 0
  if (/^(?:%|percent)$/.test(words[at + 1]?.lower ?? '')) return at + 2
  if (words[at + 1]?.lower === 'per' && words[at + 2]?.lower === 'cent') return at + 3
  return words[at + 1]?.lower === 'in' && words[at + 2]?.tag === 'NUM' ? at + 3 : 0
}
