import { nounPhrase } from '../english/phrases.js'
import { anatomy } from '../extractors/clause.js'
import { isHuman } from '../extractors/nouns.js'
import { type Word, wordsOf } from '../extractors/word.js'
import type { Discourse } from './discourse.js'
import type { Reference } from './pronouns.js'

/**
 * Say what "the same" is: "Zinc shortens colds. The same goes for honey." says that honey shortens colds; "…, and in children the
 * same holds" says it of children.
 */
export function same(words: Word[], discourse: Discourse): Reference[] {
  const told = discourse.turns.at(-1)
  const of = whom(words)
  const place = told?.entities[0]?.place
  if (!of || !told?.text || !place || told.section !== discourse.section || told.question) return []
  const before = wordsOf(told.text)
  const clause = anatomy(before)
  if (!clause || before.length > 40) return []
  const phrase = nounPhrase(of, 0)
  const human = phrase !== undefined && isHuman(of[phrase.head]?.lemma ?? '')
  const named = of.map((word) => word.text).join(' ')
  const group = people(before)
  const others = fronted(before, phrase && of[phrase.head])
  const text = others
    ? `For ${named}, ${told.text.slice(others.start)}`
    : human
      ? `${group === undefined ? told.text : told.text.slice(0, before[group - 1]?.end ?? 0)} in ${named}`
      : `${sentence(named)} ${agreeing(told.text.slice((before[clause.verb.from] as Word).start), plural(of))}`
  return [{ from: 0, to: words.length, text, entity: { text: told.text, place } }]
}

// "When feet look dry, balm helps. The same goes for feet with blisters.": what stands behind the front that names such things.
function fronted(before: Word[], noun: Word | undefined): Word | undefined {
  if (!/^(?:when|where|if|on|in|with|for)$/.test(before[0]?.lower ?? '')) return undefined
  const comma = before.findIndex((word) => word.lower === ',')
  return before.slice(0, Math.max(0, comma)).some((word) => word.lemma === noun?.lemma) ? before[comma + 1] : undefined
}

// What it is the same for: the words behind "goes for", or behind "In" at the front.
function whom(words: Word[]): Word[] | undefined {
  let end = words.length
  while (words[end - 1]?.tag === 'PUNCT') end--
  const at = words.findIndex((word, i) => word.lower === 'same' && words[i - 1]?.lower === 'the')
  const verb = words[at + 1]
  if (at < 1 || !verb) return undefined
  const be = verb.lemma === 'be' && words[at + 2]?.lower === 'true'
  if (!be && !/^(?:hold|go|apply)$/.test(verb.lemma)) return undefined
  const from = be ? at + 3 : at + 2
  if (at === 1 && /^(?:for|of|to|in)$/.test(words[from]?.lower ?? '')) return words.slice(from + 1, end)
  const fronted = /^(?:in|among|for|with)$/.test(words[0]?.lower ?? '') && words[at - 2]?.lower === ','
  return fronted && from >= end ? words.slice(1, at - 2) : undefined
}

// Where "in women", "among adults with asthma" begins.
function people(words: Word[]): number | undefined {
  const at = words.findIndex((word, i) => {
    const phrase = i > 2 && /^(?:in|among|for)$/.test(word.lower) ? nounPhrase(words, i + 1) : undefined
    return (
      phrase !== undefined &&
      (isHuman(words[phrase.head]?.lemma ?? '') || /(?:ents|ants|ees|ers|ists)$/.test(words[phrase.head]?.lower ?? ''))
    )
  })
  return at < 0 ? undefined : at
}

function plural(words: Word[]): boolean {
  const phrase = nounPhrase(words, 0)
  const head = phrase && words[phrase.head]
  return words.some((word) => word.lower === 'and') || (head?.tag === 'NOUN' && head.lower !== head.lemma)
}

const PLURAL: Record<string, string> = { is: 'are', was: 'were', has: 'have', does: 'do' }
const SINGULAR: Record<string, string> = { are: 'is', were: 'was', have: 'has', do: 'does' }

function agreeing(predicate: string, many: boolean): string {
  const [verb = '', ...rest] = predicate.split(' ')
  return [(many ? PLURAL : SINGULAR)[verb] ?? verb, ...rest].join(' ')
}

const sentence = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
