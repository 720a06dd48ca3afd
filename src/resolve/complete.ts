import { nounPhrase } from '../english/phrases.js'
import { attribution } from '../extractors/attribution.js'
import { anatomy } from '../extractors/clause.js'
import { isHuman } from '../extractors/nouns.js'
import type { Word } from '../extractors/word.js'
import type { Discourse } from './discourse.js'
import type { Reference } from './pronouns.js'
import type { Named } from './topic.js'

/** Nouns that are always of something; on their own they mean the article's topic. */
const RELATIONAL: Record<string, string> = {
  effect: 'of',
  benefit: 'of',
  risk: 'of',
  danger: 'of',
  harm: 'of',
  result: 'of',
  dose: 'of',
  dosage: 'of',
  treatment: 'with',
  session: 'of',
  visit: 'for',
  course: 'of',
  absorption: 'of',
  intake: 'of',
  use: 'of',
  safety: 'of',
  level: 'of',
  deficiency: 'of',
  capsule: 'of',
  tablet: 'of',
  pill: 'of',
  extract: 'of',
  formulation: 'of',
  discontinuation: 'of',
  administration: 'of',
  secretion: 'of',
  efficacy: 'of',
  effectiveness: 'of',
  tolerability: 'of',
  supplement: 'of',
  supplementation: 'with',
  protection: 'from',
  reaction: 'to',
  amount: 'of',
  limit: 'for',
  allowance: 'of',
}

const GENERAL = /^(?:most|many|some|all|any|every|standard|conventional|available|alternative|usual|new|current)$/

/** A claim that names neither the article's treatment nor its condition gets the one its first open noun is of. */
export function complete(words: Word[], discourse: Discourse): Reference[] {
  return [...suffered(words, discourse), ...treated(words, discourse)]
}

/** Nouns that are of a condition: on their own they mean the article's. */
const OF_CONDITION: Record<string, string> = {
  symptom: 'of',
  relief: 'from',
  'flare-up': 'of',
  flare: 'of',
  recurrence: 'of',
  relapse: 'of',
}

function suffered(words: Word[], { topic }: Discourse): Reference[] {
  const { condition } = topic
  if (!condition || words.some((word) => word.lemma === condition.head)) return []
  const at = words.findIndex(
    (word, i) =>
      word.tag === 'NOUN' &&
      Object.hasOwn(OF_CONDITION, word.lemma) &&
      !/^(?:of|from)$/.test(words[i + 1]?.lower ?? '') &&
      words[i + 1]?.tag !== 'NOUN' &&
      !/^(?:NOUN|PROPN)$/.test(words[i - 1]?.tag ?? ''),
  )
  if (at < 0) return []
  const noun = words[at] as Word
  return [{ from: at + 1, to: at + 1, text: `${OF_CONDITION[noun.lemma]} ${condition.text}`, entity: condition }]
}

function treated(words: Word[], discourse: Discourse): Reference[] {
  const { intervention, condition } = discourse.topic
  if (!intervention || names(words, intervention)) return []
  const amount = dose(words)
  if (amount > 0) {
    const substance = dosed(discourse) ?? intervention.text
    return [{ from: amount, to: amount, text: `of ${substance}`, entity: intervention }]
  }
  if (noticed(words)) {
    const end = words.length - (words.at(-1)?.tag === 'PUNCT' ? 1 : 0)
    const head = words.findIndex((word) => word.tag === 'NOUN' && isHuman(word.lemma))
    const people =
      condition && !names(words, condition) && head >= 0
        ? [{ from: head + 1, to: head + 1, text: `with ${condition.text}`, entity: condition }]
        : []
    return [...people, { from: end, to: end, text: `with ${intervention.text}`, entity: intervention }]
  }
  for (let i = 0; i < words.length; ) {
    const phrase = nounPhrase(words, i)
    if (!phrase) {
      i++
      continue
    }
    const head = words[phrase.head] as Word
    const preposition =
      head.tag === 'NOUN' && Object.hasOwn(RELATIONAL, head.lemma) ? RELATIONAL[head.lemma] : undefined
    const next = words[phrase.to]
    const taken = next !== undefined && /^(?:of|from|with|for|to)$/.test(next.lower) && next.tag === 'ADP'
    const before = words.slice(phrase.from, phrase.head)
    // "most treatments", "seek treatment": any treatment, not this one
    const general =
      before.some((word) => GENERAL.test(word.lower)) ||
      (head.lower === 'treatment' && (before.length !== 1 || !/^(?:NUM|DET)$/.test(before[0]?.tag ?? '')))
    const other = before.some((word) => word.lower === 'other')
    const owned = words
      .slice(phrase.from, phrase.head)
      .some(
        (word) =>
          word.tag === 'PROPN' ||
          /^(?:its|their|his|her)$/.test(word.lower) ||
          (word.tag === 'NOUN' &&
            !word.lower.includes('-') &&
            !/^(?:side|blood|body|health|results?|pain)$/.test(word.lower)),
      )
    if (
      preposition &&
      !general &&
      !(taken && next.lower === preposition) &&
      !owned &&
      !(condition && names(words, condition) && /^(?:treatment|risk|result|level)$/.test(head.lemma))
    ) {
      return [
        {
          from: phrase.to,
          to: phrase.to,
          text: `${other ? 'than' : preposition} ${intervention.text}`,
          entity: intervention,
        },
      ]
    }
    i = phrase.to
  }
  return []
}

// "200 mg of caffeine a day": what the text last gave a dose of.
function dosed(discourse: Discourse): string | undefined {
  for (const turn of discourse.turns.slice(-4).reverse()) {
    const found =
      /\d\s?(?:mg|mcg|µg|g|iu|micrograms?|milligrams?|grams?)\b (?:of|or more of) ([\p{L}-]+(?: [A-Z]\d?\b)?)/iu.exec(
        turn.text ?? '',
      )
    if (found?.[1]) return found[1]
  }
  return undefined
}

// "around 4,000 IU a day": where the thing the dose is of would stand; 0 when it stands there or there is no dose.
function dose(words: Word[]): number {
  for (const [i, word] of words.entries()) {
    const unit = words[i + 1]
    const joined = /^[\d.,]+(?:mg|mcg|g|iu|ml)$/.test(word.lower)
    if (
      !joined &&
      !(
        word.tag === 'NUM' &&
        unit &&
        /^(?:mg|mcg|µg|g|iu|ml|micrograms?|milligrams?|grams?|millilit(?:re|er)s?|cups?|mugs?|glasses|servings?|portions?|tablets?|capsules?|spoonfuls?|teaspoons?|tablespoons?|drops?|units?)$/.test(
          unit.lower,
        )
      )
    )
      continue
    let at = joined ? i + 1 : i + 2
    if (words[at]?.text === '(') at = words.findIndex((one, j) => j > at && one.text === ')') + 1
    if (at > 0 && !/^(?:of|\/)$/.test(words[at]?.lower ?? '') && words[at]?.tag !== 'NOUN' && words[at]?.tag !== 'ADJ')
      return at
    return 0
  }
  return 0
}

// "Most people notice a difference": what they took stands at the end.
function noticed(words: Word[]): boolean {
  const clause = anatomy(words)
  if (!clause || attribution(words) || words[0]?.tag === 'SCONJ' || /^(?:once|when)$/.test(words[0]?.lower ?? ''))
    return false
  const head = clause.subject.findLast((word) => word.tag === 'NOUN')
  return (
    head !== undefined &&
    isHuman(head.lemma) &&
    clause.subject.length <= 3 &&
    /^(?:notice|feel|see|experience|improve|respond|recover|benefit)$/.test(words[clause.verb.main]?.lemma ?? '')
  )
}

/** Whether a text has the head of a name and, for a name of several words, its first word too. */
export function names(words: Word[], one: Named): boolean {
  const parts = one.text.toLowerCase().split(/\s+/)
  const said = new Set(words.flatMap((word) => [word.lower, word.lemma]))
  return parts.every((part) => said.has(part) || said.has(part.replace(/s$/, '')))
}
