import { nounPhrase } from '../english/phrases.js'
import { attribution } from '../extractors/attribution.js'
import { anatomy } from '../extractors/clause.js'
import { isHuman } from '../extractors/nouns.js'
import type { Word } from '../extractors/word.js'
import { relatedness, valence } from '../vocabulary/index.js'
import { comparedWith } from './compared-with.js'
import { difference } from './difference.js'
import { centre, type Discourse } from './discourse.js'
import { doseOf } from './dose-of.js'
import { eased } from './eased.js'
import { effectOf } from './effect-of.js'
import { gained } from './gained.js'
import { names } from './names.js'
import { noticed } from './noticed.js'
import { openNoun } from './open-noun.js'
import { promised } from './promised.js'
import type { Reference } from './pronouns.js'
import { purpose } from './purpose.js'
import { responded } from './responded.js'
import { results } from './results.js'
import { share } from './share.js'
import { studyFigure } from './study-figure.js'
import { suffered } from './suffered.js'

/** A claim that names neither the article's treatment nor its condition gets the one its first open noun is of. */
export function complete(words: Word[], discourse: Discourse): Reference[] {
  const figure = [...studyFigure(words, discourse), ...share(words, discourse)]
  if (figure.length > 0) return figure
  const of = [...effectOf(words, discourse), ...difference(words, discourse)]
  if (of.length > 0) return of
  const examples = examplesOf(words, discourse)
  if (examples.length > 0) return examples
  const than = comparedWith(words, discourse)
  if (than.length > 0) return than
  const aim = purpose(words, discourse)
  return [
    ...aim,
    ...(aim.length > 0 ? [] : suffered(words, discourse)),
    ...treated(words, discourse).filter(({ from }) => from !== aim[0]?.from),
  ]
}

function treated(words: Word[], discourse: Discourse): Reference[] {
  const { intervention, condition } = discourse.topic
  if (!intervention || names(words, intervention)) return []
  const spoken = intervention.many ?? intervention.text
  const end = words.length - (words.at(-1)?.tag === 'PUNCT' ? 1 : 0)
  const last = words[end - 1]
  // "Pregnant women are well protected": by what the article is about
  const group = anatomy(words)?.verb
  if (group?.passive && group.to === end && /^(?:protect|shield)$/.test(last?.lemma ?? '') && !attribution(words))
    return [{ from: end, to: end, text: `by ${spoken}`, entity: intervention }]
  // "The accident rate is unaffected": by what is tried
  if (
    /^(?:unaffected|unchanged|unaltered)$/.test(last?.lower ?? '') &&
    words[end - 2]?.lemma === 'be' &&
    !attribution(words) &&
    !words.some((word) => /^(?:by|with|after|when|if)$/.test(word.lower))
  )
    return [
      {
        from: end,
        to: end,
        text: `${last?.lower === 'unchanged' ? 'with' : 'by'} ${spoken}`,
        entity: intervention,
      },
    ]
  // "Most children are calmer within two weeks": with what is tried
  if (promised(words, discourse))
    return [...sufferers(words, condition), { from: end, to: end, text: `with ${spoken}`, entity: intervention }]
  if (eased(words)) return [{ from: end, to: end, text: `with ${spoken}`, entity: intervention }]
  // "once people have been treated for the pain": with what
  const given = treatedFor(words)
  if (given > 0) return [{ from: given, to: given, text: `with ${spoken}`, entity: intervention }]
  const result = results(words, discourse)
  if (result.length > 0) return result
  const users = words.findIndex(
    (word, i) =>
      (/^(?:drinker|user|taker|wearer)s$/.test(word.lower) ||
        (/^(?:user|wearer)$/.test(word.lower) && words[i - 1]?.lower === 'one' && words[i + 1]?.lower === 'in')) &&
      (!/^(?:NOUN|PROPN)$/.test(words[i - 1]?.tag ?? '') || /-(?:term|time)$/.test(words[i - 1]?.lower ?? '')),
  )
  if (users >= 0 && (words[users]?.lemma !== 'drinker' || relatedness(intervention.text, 'beverage') === 'narrower')) {
    const noun = words[users] as Word
    const name = `${intervention.text.replace(/([^s])s$/, '$1')} ${noun.lower}`
    return [{ from: users, to: users + 1, text: name, entity: intervention }]
  }
  const amount = doseOf(words, discourse)
  if (amount.length > 0) return amount
  // "If there is an improvement": with what is tried
  const there = words.findIndex((word, i) => word.lower === 'there' && words[i + 1]?.lemma === 'be')
  const exists = there < 0 ? undefined : nounPhrase(words, there + 2)
  if (
    exists &&
    /^(?:improvement|benefit|difference|effect|gain|change)$/.test(words[exists.head]?.lemma ?? '') &&
    /^(?:,|\.|)$/.test(words[exists.to]?.lower ?? '')
  )
    return [{ from: exists.to, to: exists.to, text: `with ${spoken}`, entity: intervention }]
  const response = responded(words)
  if (response > 0) return [{ from: response, to: response, text: `to ${spoken}`, entity: intervention }]
  const gain = gained(words)
  if (gain > 0) return [{ from: gain, to: gain, text: `from ${spoken}`, entity: intervention }]
  if (noticed(words)) {
    const end = words.length - (words.at(-1)?.tag === 'PUNCT' ? 1 : 0)
    return [...sufferers(words, condition), { from: end, to: end, text: `with ${spoken}`, entity: intervention }]
  }
  return openNoun(words, discourse, intervention)
}

// "people": those with what the article is about; "some people experience cramps" is said of whoever takes it
function sufferers(words: Word[], condition: Discourse['topic']['condition']): Reference[] {
  const head = words.findIndex((word) => word.tag === 'NOUN' && isHuman(word.lemma))
  if (!condition || head < 0 || names(words, condition)) return []
  if (words.slice(head + 1).some((word) => word.tag === 'NOUN' && valence(word.lemma) === 'bad')) return []
  return [{ from: head + 1, to: head + 1, text: `with ${condition.text}`, entity: condition }]
}

// "people who have been treated for the pain", but "treated with zinc", "treated in hospital"
function treatedFor(words: Word[]): number {
  const at = words.findIndex(
    (word, i) =>
      word.lower === 'treated' &&
      word.tag === 'VERB' &&
      i > 1 &&
      words.slice(Math.max(0, i - 3), i).some((one) => one.lower === 'been' || one.lower === 'being') &&
      words[i + 1]?.lower === 'for',
  )
  return at < 0 || words.slice(at).some((word) => /^(?:with|by|using|in|at)$/.test(word.lower)) ? 0 : at + 1
}

// "Examples include A and B.": of what the sentence before is about
function examplesOf(words: Word[], discourse: Discourse): Reference[] {
  const at = words.findIndex((word) => /^(?:examples|kinds|types|forms)$/.test(word.lower))
  if (at < 0 || at > 1 || !/^(?:VERB|AUX)$/.test(words[at + 1]?.tag ?? '')) return []
  const whole = centre(
    discourse,
    (entity) => entity.plural && !entity.human && !entity.study && !/^(?:example|kind|type|form)$/.test(entity.head),
    8,
  )
  return whole ? [{ from: at + 1, to: at + 1, text: `of ${whole.text}`, entity: whole }] : []
}
