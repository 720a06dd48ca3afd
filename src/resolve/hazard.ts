import { nounPhrase } from '../english/phrases.js'
import { anatomy } from '../extractors/clause.js'
import { isHuman } from '../extractors/nouns.js'
import { type Word, wordsOf } from '../extractors/word.js'
import { valence } from '../vocabulary/index.js'
import { type Discourse, latest } from './discourse.js'
import { onlyIll } from './only-ill.js'
import type { Reference } from './pronouns.js'

/** Say of "the risk", "the odds" what of: what the text last named the risk of, or the ill that the article is about. */
export function hazard(words: Word[], discourse: Discourse): Reference[] {
  const shield = shielded(words, discourse)
  if (shield.length > 0) return shield
  const at = words.findIndex(
    (word, i) =>
      /^(?:risk|odds|chance|likelihood)$/.test(word.lower) &&
      /^(?:DET|ADJ|NUM)$/.test(words[i - 1]?.tag ?? '') &&
      !/^(?:no|any|little|such|real)$/.test(words[i - 1]?.lower ?? '') &&
      !/^(?:of|from|for|in|to|that|with|factor|factors|group|groups|at|associated|posed)$/.test(
        words[i + 1]?.lower ?? '',
      ) &&
      words[i + 1]?.tag !== 'NOUN',
  )
  if (at < 0 || words.some((word, i) => i !== at && /^(?:risks?|odds)$/.test(word.lower))) return []
  const told = named(discourse)
  if (told && !words.some((word) => word.lemma === told.head)) return [insert(at + 1, told.text, told)]
  const { condition } = discourse.topic
  const long = discourse.abbreviations.find(({ short }) => short === condition?.text)?.long
  const near = discourse.turns
    .slice(-2)
    .some(
      (turn) =>
        turn.section === discourse.section &&
        condition !== undefined &&
        (turn.text ?? '').toLowerCase().includes(condition.head),
    )
  if (
    condition &&
    near &&
    valence(long ?? condition.text) === 'bad' &&
    !words.some((word) => word.lemma === condition.head)
  )
    return [insert(at + 1, condition.text, condition)]
  const ill = words[at - 1]?.tag === 'DET' ? onlyIll(discourse) : undefined
  return ill && !words.some((word) => word.lemma === ill.head) ? [insert(at + 1, ill.text, ill)] : []
}

// "Daylight protects children": from what was spoken of last
function shielded(words: Word[], discourse: Discourse): Reference[] {
  let end = words.length
  while (words[end - 1]?.tag === 'PUNCT') end--
  const clause = anatomy(words)
  const verb = clause && words[clause.verb.main]
  if (!clause || verb?.lemma !== 'protect' || clause.verb.passive || nounPhrase(words, clause.verb.to)?.to !== end)
    return []
  if (!isHuman(words[end - 1]?.lemma ?? '')) return []
  const { condition } = discourse.topic
  const ill =
    latest(discourse, (entity) => !entity.human && valence(entity.text) === 'bad', 4) ??
    (condition && valence(condition.text) === 'bad' ? condition : undefined)
  return ill ? [{ from: end, to: end, text: `from ${ill.text}`, entity: ill }] : []
}

function insert(at: number, text: string, entity: NonNullable<Reference['entity']>): Reference {
  return { from: at, to: at, text: `of ${text}`, entity }
}

// "the risk of dying from heart disease" in what was said last.
function named(
  discourse: Discourse,
): { text: string; head: string; place: NonNullable<Reference['entity']>['place'] } | undefined {
  for (const turn of discourse.turns.slice(-3).reverse()) {
    if (turn.section !== discourse.section || turn.question) return undefined
    const place = turn.entities[0]?.place
    if (!turn.text || !place) continue
    const words = wordsOf(turn.text)
    const of = words.findIndex(
      (word, i) =>
        word.lower === 'of' && /^(?:risk|risks|odds|chance|chances|likelihood)$/.test(words[i - 1]?.lower ?? ''),
    )
    if (of < 0) continue
    const dying = words[of + 1]?.form === 'ing'
    const from = dying && words[of + 2]?.tag === 'ADP' ? of + 3 : dying ? of + 2 : of + 1
    const phrase = nounPhrase(words, from)
    if (words[phrase?.head ?? -1]?.lemma === 'bias') continue
    if (!phrase || words[phrase.head]?.tag === 'PRON' || phrase.to - phrase.from > 5) return undefined
    const first = words[of + 1] as Word
    const last = words[phrase.to - 1] as Word
    return { text: turn.text.slice(first.start, last.end), head: words[phrase.head]?.lemma ?? '', place }
  }
  return undefined
}
