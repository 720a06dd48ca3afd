import { isHuman } from '../extractors/nouns.js'
import { type Word, wordsOf } from '../extractors/word.js'
import { TAKE } from '../lexicon/verb-roles.js'
import { type Discourse, latest } from './discourse.js'
import type { Entity } from './entity.js'
import { isTime } from './pronouns/is-time.js'
import type { Reference } from './pronouns.js'

/** Say one of what: "Patches help. Smokers can buy one." a patch; "Twelve trials were found; seven were small." seven trials. */
export function one(words: Word[], discourse: Discourse): Reference[] {
  return [...single(words, discourse), ...counted(words, discourse), ...ranked(words, discourse)]
}

function single(words: Word[], discourse: Discourse): Reference[] {
  const at = words.findIndex((word, i) => word.lower === 'one' && i > 0 && isAlone(words, i))
  if (at < 0) return []
  const before = words[at - 1] as Word
  const taken =
    before.tag === 'VERB' && (TAKE.has(before.lemma) || /^(?:wear|get|have|need|own|carry|fit)$/.test(before.lemma))
  if (!taken && before.tag !== 'VERB' && !/^(?:with|without|from|has|have|had)$|ing$/.test(before.lower)) return []
  const worn = before.lemma === 'wear' ? wearable(discourse) : undefined
  if (worn) return [{ from: at, to: at + 1, text: `a ${worn.text.replace(/s$/, '')}`, entity: worn }]
  // in the claim itself: "Those with a patch can take one off"
  if (
    words
      .slice(0, at)
      .some(
        (word, i, list) =>
          word.tag === 'NOUN' &&
          !isHuman(word.lemma) &&
          list[i + 1]?.tag !== 'NOUN' &&
          !/^(?:time|day|way|half|quarter|third|majority|number|ear|hour|world|country|week|month|year|most)$/.test(
            word.lemma,
          ),
      )
  )
    return []
  const { intervention } = discourse.topic
  const thing = (entity: { text: string; head: string; human: boolean; study: boolean }) =>
    !entity.human &&
    !entity.study &&
    !isTime(entity.head) &&
    /^\p{Ll}/u.test(entity.text) &&
    entity.text.split(' ').length <= 5
  const found =
    introduced(discourse, thing) ??
    (intervention &&
    discourse.turns
      .slice(-2)
      .some((turn) => turn.text?.toLowerCase().includes(intervention.text.replace(/s$/, '').toLowerCase()))
      ? intervention
      : undefined) ??
    latest(discourse, (entity) => thing(entity) && entity.role !== 'other', 2)
  if (!found) return []
  const bare = found.text.replace(/^(?:the|a|an|its|their|his|her|each|every|another) /, '').replace(/([^s])s$/, '$1')
  return [{ from: at, to: at + 1, text: `${/^[aeiou]/i.test(bare) ? 'an' : 'a'} ${bare}`, entity: found }]
}

// "A brace eases pain. Adding one …": what the claim before tells of with "a".
function introduced({ turns, section, heading }: Discourse, fits: (entity: Entity) => boolean): Entity | undefined {
  for (const told of turns.slice(-3).reverse()) {
    if (told.section !== section) return undefined
    const text = ` ${told.text?.toLowerCase() ?? heading}`
    const named = told.entities.filter(
      (one) =>
        fits(one) &&
        !one.plural &&
        !isTime(one.head) &&
        / an? $/.test(text.slice(0, text.indexOf(` ${one.text.toLowerCase()}`) + 1)),
    )
    const found = named.find((one) => one.role === 'subject') ?? named[0]
    if (found) return found
    if (told.text !== undefined) return undefined
  }
  return undefined
}

// "Women wear one more often": what the article is about, where that is worn.
function wearable({ topic: { intervention }, turns }: Discourse): Reference['entity'] {
  return intervention &&
    /(?:helmet|mask|belt|brace|collar|insole|lens|lamp|band|glove|tracker|aid|monitor|patch|shoe|stocking|sock|splint|orthosis)$/.test(
      intervention.head,
    ) &&
    turns.slice(-6).some((turn) => turn.text?.toLowerCase().includes(intervention.head))
    ? intervention
    : undefined
}

// "take one daily", "wearing one slows", not "one in ten", "one study", "one of them", "this one"
function isAlone(words: Word[], i: number): boolean {
  const next = words[i + 1]
  return (
    !/^(?:DET|ADJ|NUM)$/.test(words[i - 1]?.tag ?? '') &&
    (next === undefined ||
      /^(?:PUNCT|VERB|AUX|ADV|CCONJ)$/.test(next.tag) ||
      /^(?:for|at|every|each|before|after|daily|nightly|weekly|once|twice|with|during|to)$/.test(next.lower))
  )
}

// "Four trials were found. In the largest, …": the largest trial
function ranked(words: Word[], discourse: Discourse): Reference[] {
  const at = words.findIndex(
    (word, i) =>
      i > 0 &&
      i < 4 &&
      words[i - 1]?.lower === 'the' &&
      /^(?:largest|biggest|longest|smallest|earliest|latest|newest|first|second|third)$/.test(word.lower) &&
      (words[i + 1] === undefined ||
        words[i + 1]?.text === '(' ||
        words[i + 1]?.tag === 'AUX' ||
        words[i + 1]?.lower === ','),
  )
  const told = discourse.turns.at(-1)
  const entity = told?.entities.find((one) => one.role === 'subject' && one.plural && !one.human)
  if (at < 0 || !told?.text || !entity || told.section !== discourse.section || !/^\p{Ll}+$/u.test(entity.head))
    return []
  return [{ from: at + 1, to: at + 1, text: entity.head, entity }]
}

// "seven were small"
function counted(words: Word[], discourse: Discourse): Reference[] {
  const [first, verb] = words
  if (
    first?.tag !== 'NUM' ||
    !/^\p{L}/u.test(first.text) ||
    !/^(?:AUX|VERB)$/.test(verb?.tag ?? '') ||
    /^one$/.test(first.lower)
  )
    return []
  const told = discourse.turns.at(-1)
  const entity = told?.entities.find((one) => one.role === 'subject' && one.plural)
  if (!told?.text || !entity || told.section !== discourse.section) return []
  const head = wordsOf(entity.text).findLast((word) => word.lemma === entity.head)
  return head ? [{ from: 1, to: 1, text: head.lower, entity }] : []
}
