import { nounPhrase } from '../english/phrases.js'
import { anatomy } from '../extractors/clause.js'
import { isHuman, isStudy } from '../extractors/nouns.js'
import type { Word } from '../extractors/word.js'
import { DOSAGE_FORMS, RELATIONAL } from '../lexicon/relational.js'
import { valence } from '../vocabulary/index.js'
import type { Discourse } from './discourse.js'
import { names } from './names.js'
import type { Reference } from './pronouns.js'

/** Give the first noun that is of something what the article is about: "the dose" the dose of zinc, "side effects" of zinc. */
export function openNoun(
  words: Word[],
  discourse: Discourse,
  intervention: NonNullable<Discourse['topic']['intervention']>,
): Reference[] {
  const { condition } = discourse.topic
  const spoken = intervention.many ?? intervention.text
  // an ill has no doses, and is what treatments are for
  const bad = valence(intervention.text) === 'bad'
  const clause = anatomy(words)
  const group = clause?.verb
  const subject = clause?.subject ?? []
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
      modifiersOf(words, phrase).some(
        (word) =>
          /^(?:first|largest|earliest|longest|further|new|ongoing)$/.test(word.lower) ||
          (word.lower === 'no' && phrase.from < (group?.from ?? 0)),
      )
    const preposition =
      phrasal || (bad && head.lemma !== 'treatment')
        ? undefined
        : earliest
          ? 'of'
          : head.tag === 'NOUN' && Object.hasOwn(RELATIONAL, head.lemma)
            ? bad
              ? 'for'
              : RELATIONAL[head.lemma]
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
    const owned = words.slice(phrase.from, phrase.head).some(
      (word) =>
        word.tag === 'PROPN' ||
        // "sleeping pills"
        (DOSAGE_FORMS.test(head.lemma) && /ing$/.test(word.lower)) ||
        /^(?:its|their|his|her|dummy|placebo|sham|fake|inactive|inert|sugar|control)$/.test(word.lower) ||
        (word.tag === 'NOUN' &&
          (!word.lower.includes('-') || (DOSAGE_FORMS.test(head.lemma) && /\d/.test(word.lower))) &&
          !/^(?:morning|evening|night|day|bedtime|side|blood|body|health|results?|pain|concomitant|concurrent)$/.test(
            word.lower,
          )),
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
      /^(?:dose|dosage|amount|quantity|concentration|level|formulation|tablet|capsule)$/.test(head.lemma) &&
      /^(?:at|in)$/.test(words[phrase.from - 1]?.lower ?? '') &&
      phrase.from > 1 &&
      actor(words)
    // "lowers the risk": of an ill, and not of what is tried
    const feared =
      head.lower === 'risk' &&
      words.some((word) => /^(?:lower|raise|cut|reduce|increase|double|halve|high|higher|greater)$/.test(word.lemma))
    // "three sessions a week": of what is done, not of a thing
    const sitting =
      /^(?:session|course|visit)$/.test(head.lemma) &&
      discourse.topic.taken === false &&
      !/(?:ing|tion|ment|apy|ure|age|ery|yoga)$/.test(intervention.head)
    // "insomnia means feeling the effects": its own
    const ill = head.lemma === 'effect' && condition && subject.some((word) => word.lemma === condition.head)
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
      !feared &&
      !sitting &&
      !ill &&
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
          text: `${rival ? 'than' : preposition} ${spoken}${on}`,
          entity: intervention,
        },
      ]
    }
    i = phrase.to
  }
  return []
}

/** Nouns of what is swallowed, spread or measured in the blood. */
const SUBSTANCE =
  /^(?:dose|dosage|intake|consumption|ingestion|capsule|tablet|pill|extract|level|deficiency|absorption|overdose|shortage)$/

/** What one does with the treatment a text is about, or how long it goes on. */
const UNDERGONE = /^(?:starting|beginning|stopping|continuing|receiving|long-term|continued|prolonged|continuous)$/

const GENERAL =
  /^(?:neither|either|both|each|most|many|some|all|any|every|standard|conventional|available|alternative|usual|new|current)$/

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
