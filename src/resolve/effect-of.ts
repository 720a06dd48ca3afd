import { nounPhrase } from '../english/phrases.js'
import { attribution } from '../extractors/attribution.js'
import { anatomy } from '../extractors/clause.js'
import { isHuman, isStudy } from '../extractors/nouns.js'
import { type Word, wordsOf } from '../extractors/word.js'
import { EFFECT_WORDS } from '../lexicon/direction.js'
import { CHANGES } from '../lexicon/relational.js'
import { decapitalise } from './decapitalise.js'
import type { Discourse, Turn } from './discourse.js'
import type { Reference } from './pronouns.js'

/** Say of "the effect", "the benefit", "the reduction" whose it is and on what, from the claim that told of it. */
export function effectOf(words: Word[], discourse: Discourse): Reference[] {
  for (const [i, word] of words.entries()) {
    if (!/^(?:the|this|that|these|those)$/.test(word.lower) || word.tag !== 'DET') continue
    const phrase = nounPhrase(words, i)
    const head = phrase && words[phrase.head]
    if (!phrase || !head || phrase.to - phrase.from > 3) continue
    const joined =
      JOINED[head.lemma] ??
      (Object.hasOwn(CHANGES, head.lemma) && !/^(?:drops|falls)$/.test(head.lower) ? 'in' : undefined)
    if (/^(?:these|those)$/.test(word.lower) && joined !== 'in') continue
    if (!joined || /^(?:of|in|on|for|from|with|against|to)$/.test(words[phrase.to]?.lower ?? '')) continue
    for (const turn of discourse.turns.slice(joined === 'in' ? -3 : -1).reverse()) {
      if (turn.section !== discourse.section || turn.question) break
      const told = doing(turn)
      // an effect of a thing is not what the thing itself acts on
      const own = words.map((one) => one.lower).join(' ')
      if (!told || own.startsWith(told.subject.toLowerCase()) || (joined === 'in' && !agrees(head.lemma, told.verb)))
        continue
      const text =
        joined === 'in' ? `in ${told.object} with ${told.subject}` : `of ${told.subject} ${joined} ${told.object}`
      return [{ from: phrase.to, to: phrase.to, text, entity: { text, place: told.place } }]
    }
  }
  return []
}

const JOINED: Record<string, string> = { effect: 'on', benefit: 'for', protection: 'against' }

// "the reduction" goes with "cuts", not with "raises".
function agrees(noun: string, verb: string): boolean {
  const way = CHANGES[noun]
  const effect = EFFECT_WORDS.get(verb)
  if (!effect) return false
  return way === 0 ? effect.good !== -1 : effect.change === way
}

interface Doing {
  subject: string
  verb: string
  object: string
  place: Turn['entities'][number]['place']
}

// "X lowers Y": who does it, and to what.
export function doing(turn: Turn): Doing | undefined {
  if (turn.text === undefined) return undefined
  const { text } = turn
  const words = wordsOf(text)
  const core = attribution(words)?.core ?? words
  const clause = anatomy(core)
  const verb = clause && core[clause.verb.main]
  const brought = clause && BRINGS.test(verb?.lemma ?? '') ? broughtBy(clause.rest) : undefined
  const place = turn.entities[0]?.place
  if (!clause || !place || !verb || verb.tag !== 'VERB' || clause.verb.passive) return undefined
  if (
    !(brought || EFFECT_WORDS.has(verb.lemma)) ||
    clause.subject.some((word) => isHuman(word.lemma) || isStudy(word.lemma))
  )
    return undefined
  let at = brought?.at ?? 0
  while (/^(?:up|down|out|off)$/.test(clause.rest[at]?.lower ?? '')) at++
  const object = nounPhrase(clause.rest, at) ?? (clause.rest[at]?.form === 'ing' ? { from: at, to: at + 1 } : undefined)
  if (!object || object.to - object.from > 5 || clause.rest[object.from]?.tag === 'PRON') return undefined
  let to = object.to
  // "sitting at work"
  if (
    clause.rest[object.from]?.form === 'ing' &&
    clause.rest[to]?.tag === 'ADP' &&
    !/^(?:by|than|as)$/.test(clause.rest[to]?.lower ?? '')
  )
    to = nounPhrase(clause.rest, to + 1)?.to ?? to
  // "the risk of a cold"
  if (clause.rest[to]?.lower === 'of') to = nounPhrase(clause.rest, to + 1)?.to ?? to
  const slice = (list: Word[]) => text.slice((list[0] as Word).start, (list.at(-1) as Word).end)
  let subject = clause.subject.filter((word) => word.tag !== 'ADV')
  while (subject.at(-1)?.tag === 'PUNCT' && subject.at(-1)?.text !== ')') subject = subject.slice(0, -1)
  if (subject.length === 0 || subject.length > 7 || subject.some((word) => word.tag === 'PRON')) return undefined
  if (/^(?:these|those|this|that)$/.test(subject[0]?.lower ?? '')) return undefined
  const first = subject[0] as Word
  const plain = slice(subject)
  return {
    subject: first.start === 0 && first.tag !== 'PROPN' ? decapitalise(plain) : plain,
    verb: brought?.verb ?? verb.lemma,
    object: slice(clause.rest.slice(object.from, to)),
    place,
  }
}

const BRINGS = /^(?:produce|show|bring|give|yield|achieve|cause)$/

// "produced a greater reduction in disability": what it did, and where the words for what begin.
function broughtBy(rest: Word[]): { verb: string; at: number } | undefined {
  const phrase = nounPhrase(rest, 0)
  const head = phrase && rest[phrase.head]
  const way = head && Object.hasOwn(CHANGES, head.lemma) ? CHANGES[head.lemma] : undefined
  if (!phrase || way === undefined || !/^(?:in|of)$/.test(rest[phrase.to]?.lower ?? '')) return undefined
  return { verb: way === -1 ? 'reduce' : way === 1 ? 'increase' : 'improve', at: phrase.to + 1 }
}
