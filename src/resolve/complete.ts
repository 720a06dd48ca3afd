import { nounPhrase } from '../english/phrases.js'
import { attribution } from '../extractors/attribution.js'
import { anatomy } from '../extractors/clause.js'
import { isHuman, isStudy } from '../extractors/nouns.js'
import type { Word } from '../extractors/word.js'
import { DOSAGE_FORMS, RELATIONAL } from '../lexicon/relational.js'
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
  if (aim.length > 0) return aim
  return [...suffered(words, discourse), ...treated(words, discourse)]
}

/** Nouns of what is swallowed, spread or measured in the blood. */
const SUBSTANCE =
  /^(?:dose|dosage|intake|consumption|ingestion|capsule|tablet|pill|extract|level|deficiency|absorption|overdose|shortage)$/

/** What one does with the treatment a text is about, or how long it goes on. */
const UNDERGONE = /^(?:starting|beginning|stopping|continuing|receiving|long-term|continued|prolonged|continuous)$/

const GENERAL =
  /^(?:neither|either|both|each|most|many|some|all|any|every|standard|conventional|available|alternative|usual|new|current)$/

function treated(words: Word[], discourse: Discourse): Reference[] {
  const { intervention, condition } = discourse.topic
  if (!intervention || names(words, intervention)) return []
  const spoken = intervention.many ?? intervention.text
  // an ill has no doses, and is what treatments are for
  const bad = valence(intervention.text) === 'bad'
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
      /^(?:drinker|user|taker|wearer)s$/.test(word.lower) &&
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
  for (let i = 0; i < words.length; ) {
    const phrase = nounPhrase(words, i)
    if (!phrase) {
      i++
      continue
    }
    const head = words[phrase.head] as Word
    // "as a result" names no result
    const phrasal =
      (head.lemma === 'result' && words[phrase.from - 1]?.lower === 'as') ||
      (head.lower === 'risk' && words[phrase.from - 1]?.lower === 'at') ||
      (head.lower === 'use' && words[phrase.from - 1]?.lower === 'for')
    // "the first randomised trial": of what the article is about
    const earliest =
      /^(?:trial|study)$/.test(head.lemma) &&
      modifiersOf(words, phrase).some((word) =>
        /^(?:first|largest|earliest|longest|further|new|ongoing)$/.test(word.lower),
      )
    const preposition =
      phrasal || (bad && head.lemma !== 'treatment')
        ? undefined
        : earliest
          ? 'of'
          : head.tag === 'NOUN' && Object.hasOwn(RELATIONAL, head.lemma)
            ? RELATIONAL[head.lemma]
            : undefined
    const next = words[phrase.to]
    const taken = next !== undefined && /^(?:of|from|with|for|to)$/.test(next.lower) && next.tag === 'ADP'
    const before = words.slice(phrase.from, phrase.head)
    // "most treatments", "seek treatment": any treatment, not this one
    const general =
      before.some((word) => GENERAL.test(word.lower)) ||
      (head.lower === 'treatment' &&
        !/^(?:stop|end|begin|start)$/.test(next?.lemma ?? '') &&
        (before.length !== 1 ||
          !(/^(?:NUM|DET)$/.test(before[0]?.tag ?? '') || UNDERGONE.test(before[0]?.lower ?? ''))) &&
        (before[0] ?? words[phrase.from - 1])?.lower !== 'one')
    const other = before.some((word) => word.lower === 'other')
    const owned = words
      .slice(phrase.from, phrase.head)
      .some(
        (word) =>
          word.tag === 'PROPN' ||
          /^(?:its|their|his|her|dummy|placebo|sham|fake|inactive|inert|sugar|control)$/.test(word.lower) ||
          (word.tag === 'NOUN' &&
            (!word.lower.includes('-') || (DOSAGE_FORMS.test(head.lemma) && /\d/.test(word.lower))) &&
            !/^(?:morning|evening|night|day|bedtime|side|blood|body|health|results?|pain)$/.test(word.lower)),
      )
    // "above that level", "the limit above which": which one is told elsewhere
    const told =
      /^(?:level|dose|dosage|amount|limit|quantity|intake)$/.test(head.lemma) &&
      (/^(?:this|that|these|those|such)$/.test(words[phrase.from]?.lower ?? '') ||
        (next?.tag === 'ADP' && /^(?:which|whom)$/.test(words[phrase.to + 1]?.lower ?? '')))
    // "calcium has no effect": the effect of calcium
    const had =
      /^(?:effect|benefit|risk|harm|danger|impact)$/.test(head.lemma) &&
      /^(?:have|show|exert|produce|bring|carry|offer|provide|give|pose)$/.test(
        words.slice(0, phrase.from).findLast((word) => word.tag !== 'ADV' && word.tag !== 'PART')?.lemma ?? '',
      ) &&
      !words.slice(0, phrase.from).some((word) => isStudy(word.lemma))
    // "opioids carry a risk of A and adverse effects": of the opioids
    const carried =
      /^(?:effect|benefit|risk|harm|danger)$/.test(head.lemma) &&
      group !== undefined &&
      group.to < phrase.from &&
      /^(?:have|carry|offer|pose|cause|produce|share)$/.test(words[group.main]?.lemma ?? '') &&
      bearer(words)
    // "calcium … at low doses": doses of calcium
    const own =
      /^(?:dose|dosage|amount|quantity|concentration|level)$/.test(head.lemma) &&
      /^(?:at|in)$/.test(words[phrase.from - 1]?.lower ?? '') &&
      phrase.from > 1 &&
      actor(words)
    // "these effects": those told before
    const these =
      /^(?:these|those)$/.test(words[phrase.from]?.lower ?? '') && /^(?:effect|benefit|harm|risk)$/.test(head.lemma)
    const visited =
      /^(?:visit|session|course)$/.test(head.lemma) &&
      before.some((word) => /^(?:NOUN|ADJ)$/.test(word.tag) && word.lower.includes('-'))
    if (
      preposition &&
      !general &&
      !told &&
      !had &&
      !carried &&
      !own &&
      !these &&
      !visited &&
      !/^[–—]$/.test(next?.text ?? '') &&
      (discourse.topic.taken !== false || !SUBSTANCE.test(head.lemma)) &&
      (head.lemma !== 'level' ||
        before.every(
          (word) => word.tag !== 'VERB' && !/^(?:resting|usual|baseline|normal|noise|same)$/.test(word.lower),
        )) &&
      !(taken && next.lower === preposition) &&
      !owned &&
      !(
        condition &&
        names(words, condition) &&
        /^(?:treatment|risk|result|level)$/.test(head.lemma) &&
        !(head.lower === 'level' && before.some((word) => /^(?:low|high|lower|higher)$/.test(word.lower)))
      )
    ) {
      // "the tablet": the aspirin tablet
      if (
        DOSAGE_FORMS.test(head.lemma) &&
        words[phrase.head - 1]?.tag === 'DET' &&
        !other &&
        /^[\p{Ll}\p{N}-]+(?: [\p{Ll}\p{N}-]+)?$/u.test(intervention.text)
      )
        return [{ from: phrase.head, to: phrase.head, text: intervention.text, entity: intervention }]
      // "other side effects": of it; "other treatments": than it
      const rival = other && !/^(?:effect|benefit|risk|danger|harm|result|use|reaction|level)$/.test(head.lemma)
      const on = other ? '' : aimedAt(words, phrase.to, head, discourse)
      return [
        {
          from: phrase.to,
          to: phrase.to,
          text: `${rival ? 'than' : bad ? 'for' : preposition} ${spoken}${on}`,
          entity: intervention,
        },
      ]
    }
    i = phrase.to
  }
  return []
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

// "the effect of coffee" in a text that just spoke of what it is weighed for: on heart attacks
function aimedAt(words: Word[], at: number, head: Word, discourse: Discourse): string {
  const { condition } = discourse.topic
  const way = { effect: 'on', benefit: 'for', impact: 'on' }[head.lemma]
  if (!way || !condition || head.lower !== head.lemma || names(words, condition)) return ''
  // "the benefit was seen with decaf": what was seen there is told beside it, and may be nothing
  if (words[at]?.lemma === 'be' && /^(?:see|find|observe|note)$/.test(words[at + 1]?.lemma ?? '')) return ''
  if (/^(?:on|in|for|of|from|against)$/.test(words[at]?.lower ?? '')) return ''
  const long = discourse.abbreviations.find(({ short }) => short === condition.text)?.long
  if (valence(long ?? condition.text) !== 'bad') return ''
  const near = discourse.turns.slice(-8).some((turn) => {
    const told = turn.text?.toLowerCase()
    return (
      turn.section === discourse.section &&
      told !== undefined &&
      (told.includes(condition.head) || told.includes(condition.text.toLowerCase()))
    )
  })
  return near ? ` ${way} ${condition.text}` : ''
}

// Whether a thing that is no study and nobody is the subject: it acts in doses of its own.
function actor(words: Word[]): boolean {
  const subject = anatomy(words)?.subject ?? []
  const head = subject.findLast((word) => word.tag === 'NOUN' || word.tag === 'PROPN')
  return (
    head !== undefined &&
    subject.length <= 4 &&
    !isHuman(head.lemma) &&
    !isStudy(head.lemma) &&
    !Object.hasOwn(RELATIONAL, head.lemma)
  )
}

// Whether a thing that is no study and nobody is the subject, whatever hangs on it: what it has is its own.
function bearer(words: Word[]): boolean {
  const subject = anatomy(words)?.subject ?? []
  const phrase = nounPhrase(subject, 0)
  const head = phrase && subject[phrase.head]
  return head !== undefined && !isHuman(head.lemma) && !isStudy(head.lemma) && !Object.hasOwn(RELATIONAL, head.lemma)
}

const modifiersOf = (words: Word[], phrase: { from: number; head: number }) => words.slice(phrase.from, phrase.head)

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
