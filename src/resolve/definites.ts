import { nounPhrase } from '../english/phrases.js'
import { attribution } from '../extractors/attribution.js'
import { anatomy, finiteVerb } from '../extractors/clause.js'
import { isBody, isHuman } from '../extractors/nouns.js'
import { type Word, wordsOf } from '../extractors/word.js'
import { TAKEN_CLASS } from '../lexicon/class-names.js'
import { valence } from '../vocabulary/index.js'
import { acted } from './acted.js'
import { className } from './class-name.js'
import { antecedent, type Discourse, latest } from './discourse.js'
import { done } from './done.js'
import { happening } from './pronouns/happening.js'
import type { Reference } from './pronouns.js'

/** Give "the review", "these capsules", "such levels" the words with which the article first named them. */
export function definites(words: Word[], discourse: Discourse): Reference[] {
  const edits: Reference[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word
    if (!/^(?:the|this|that|these|those|such)$/.test(word.lower) || word.tag === 'SCONJ') continue
    if (word.lower === 'that' && word.tag !== 'DET') continue
    const phrase = nounPhrase(words, i)
    if (
      !phrase ||
      phrase.to - phrase.from > 3 ||
      (word.lower === 'such' && /^(?:one|any|no)$/.test(words[i - 1]?.lower ?? ''))
    )
      continue
    const head = words[phrase.head] as Word
    const group =
      /^(?:population|group|subgroup|cohort)$/.test(head.lemma) &&
      phrase.to - phrase.from === 2 &&
      word.lower === 'this'
    if (group) {
      const people = discourse.turns.at(-1)?.section === discourse.section ? lastPeople(discourse) : undefined
      if (people) edits.push({ from: phrase.from, to: phrase.to, text: people.text, entity: people })
      continue
    }
    // "the condition": the latest ill, or the article's
    if (/^(?:condition|disease|disorder|illness)$/.test(head.lemma) && phrase.to - phrase.from === 2) {
      const ill = ailment(discourse)
      if (ill && !words.slice(0, i).some((one) => ill.text.toLowerCase().endsWith(one.lower) && one.tag === 'NOUN'))
        edits.push({ from: phrase.from, to: phrase.to, text: ill.text, entity: ill })
      continue
    }
    const affected =
      /^(?:these|those|such)$/.test(word.lower) && isHuman(head.lemma) ? affectedBy(discourse) : undefined
    if (affected) {
      edits.push({ from: phrase.from, to: phrase.to, text: `${head.lower} with ${affected.text}`, entity: affected })
      continue
    }
    // "the risk" is of what was named last, whatever risk was
    if (/^(?:risk|odds|chance|likelihood)$/.test(head.lemma) && modifiersNone(words, phrase)) continue
    const body = word.lower === 'the' && phrase.to - phrase.from === 2 ? inFullName(head, discourse) : undefined
    if (body)
      edits.push({
        from: phrase.from,
        to: phrase.to,
        text: FIRM.test(head.lower) ? body.text : `the ${body.text.replace(/^the /i, '')}`,
        entity: body,
      })
    if (head.tag !== 'NOUN' || BODY.test(head.lemma) || body) continue
    // "A review found … when the analysis was restricted": its own analysis
    const author = isReporter(head.lemma) && attribution(words)?.prefix.some((one) => isReporter(one.lemma))
    if (author && i > 0) continue
    const next = words[phrase.to]
    const hangs =
      next !== undefined &&
      (next.tag === 'ADP' ||
        /^(?:that|which|who)$/.test(next.lower) ||
        next.form === 'en' ||
        // "the hours spent watching it make": a participle, where the verb comes later
        (next.form === 'past' &&
          (words[phrase.to + 1]?.form === 'ing' || words[phrase.to + 1]?.tag === 'ADP') &&
          finiteVerb(words, phrase.to + 1) !== undefined))
    if (hangs && word.lower === 'the') {
      // "the machine used in the trial"
      const loose =
        next.form === 'en' ||
        (/^(?:with|to)$/.test(next.lower) && words.slice(0, i).some((one) => LINKS.test(one.lemma)))
      const named = loose && phrase.to - phrase.from === 2 ? className(words, head, discourse) : undefined
      if (named) edits.push({ from: phrase.from, to: phrase.to, text: called(named.text, head), entity: named })
      continue
    }
    const modifiers = words.slice(phrase.from + 1, phrase.head).filter((one) => one.tag !== 'DET' && one.tag !== 'NUM')
    const topic = discourse.topic.intervention
    const main =
      topic && topic.head === head.lemma && modifiers.length === 0 && topic.text.includes(' ') ? topic : undefined
    const found =
      main ??
      antecedent(
        discourse,
        (entity) =>
          entity.head === head.lemma &&
          longer(entity.text, head, modifiers) &&
          modifiers.every((one) => entity.text.toLowerCase().includes(one.lower)),
        /^(?:these|those)$/.test(word.lower) ? 3 : word.lower === 'the' && !isReporter(head.lemma) ? 4 : 10,
      )
    // "the berries" of cranberry; "the compounds" after "proanthocyanidins"
    const berry =
      word.lower === 'the' && modifiers.length === 0 && !hangs
        ? (compounded(head, discourse) ?? substances(head, discourse))
        : undefined
    if (!found && berry) {
      edits.push({ from: phrase.from, to: phrase.to, text: berry.text, entity: berry })
      continue
    }
    const plain = modifiers.length === 0 && phrase.to - phrase.from === 2
    // "a machine fitted with a filter … the machines"
    const again =
      found?.text.replace(/^(?:an?|the|some) /i, '') === head.lemma && plain && !TAKEN_CLASS.test(head.lemma)
    const relative =
      found || again
        ? undefined
        : word.lower === 'these' || word.lower === 'this'
          ? acted(head, discourse)
          : next?.tag !== 'ADP'
            ? done(head, discourse)
            : undefined
    const kind = !relative && plain && (!found || again) ? className(words, head, discourse) : undefined
    if (relative) edits.push({ from: phrase.from, to: phrase.to, text: relative.text, entity: relative })
    if (kind) edits.push({ from: phrase.from, to: phrase.to, text: called(kind.text, head), entity: kind })
    if (!found || kind) continue
    const determiner = word.lower === 'such' ? '' : 'the '
    edits.push({
      from: phrase.from,
      to: phrase.to,
      text: `${determiner}${inNumber(found.text.replace(/^the /, ''), found.head, head)}`,
      entity: found,
    })
    i = phrase.to - 1
  }
  return edits
}

// "It affects one in ten women. … in these women": women with it.
function affectedBy({ turns, section }: Discourse): Reference['entity'] {
  const told = turns
    .slice(-2)
    .findLast((turn) => turn.text !== undefined && turn.section === section && / affects? /.test(turn.text))
  const words = wordsOf(told?.text ?? '')
  const clause = anatomy(words)
  const subject = told?.entities.find((entity) => entity.role === 'subject')
  return subject && clause && words[clause.verb.main]?.lemma === 'affect' && valence(subject.text) !== 'good'
    ? subject
    : undefined
}

const modifiersNone = (words: Word[], phrase: { from: number; to: number }) =>
  phrase.to - phrase.from === 2 && words[phrase.from]?.lower === 'the'

// "the Board" where the text told of "the National Hearing Board"
function inFullName(head: Word, discourse: Discourse): Discourse['turns'][number]['entities'][number] | undefined {
  if (FIRM.test(head.lower)) {
    const named = antecedent(discourse, (entity) => entity.body === true && FIRM_NAMED.test(entity.text), 12)
    return named && { ...named, text: named.text.replace(FIRM_NAMED, '$1') }
  }
  if (!/^\p{Lu}\p{Ll}+$/u.test(head.text) || !isBody(head.lower)) return undefined
  return antecedent(discourse, ({ text }) => text.endsWith(` ${head.text}`) && /^(?:the )?\p{Lu}/u.test(text), 40)
}

const FIRM = /^(?:company|firm|manufacturer|maker|retailer|supplier|insurer|airline|supermarket)$/
// "the rental company Veltra"
const FIRM_NAMED =
  /^.*\b(?:company|firm|manufacturer|maker|retailer|supplier|insurer|airline|supermarket) (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)$/u

// "the machines" of an air purifier: air purifiers
function called(name: string, head: Word): string {
  if (head.lower !== head.lemma) return COUNTED.test(head.lemma) ? plural(name) : name
  return /^\p{Ll}/u.test(name) && COUNTED.test(head.lemma) ? `the ${name.replace(/([^su])s$/, '$1')}` : name
}

/** What joins its object to another thing. */
const LINKS = /^(?:link|tie|connect|compare|associate|combine|replace)$/

/** What is one of many: "the machine" is the purifier. */
const COUNTED = /^(?:machine|device|gadget|appliance|apparatus|tool|aid|kit|technique|procedure|programme|program)$/

// "the berries" in an article about cranberry: the article's name ends in the noun.
function compounded(head: Word, { topic: { intervention } }: Discourse): Reference['entity'] {
  const name = intervention?.text
  if (!name || name.includes(' ') || name.length < head.lemma.length + 3 || head.lemma.length < 4) return undefined
  const stem = name.replace(/(?:ies|y|s)$/, '')
  if (!stem.endsWith(head.lemma.replace(/y$/, ''))) return undefined
  return { text: head.lower === head.lemma ? name : plural(name), place: intervention.place }
}

const plural = (name: string) =>
  /[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : /s$/.test(name) ? name : `${name}s`

// "the compounds": the latest things of more than one that are no people and no studies.
function substances(head: Word, discourse: Discourse): Reference['entity'] {
  if (!/^(?:compounds|substances|chemicals|molecules)$/.test(head.lower)) return undefined
  return latest(discourse, (entity) => SUBSTANCE.test(entity.head) && entity.plural && entity.text.length < 40, 2)
}

// Endings that names of chemicals have. See: IUPAC, Nomenclature of Organic Chemistry.
const SUBSTANCE = /(?:in|ine|idin|ol|oid|ide|ate|ene|ose|acid|ane|one|enol|sterol|terpene|peptide|lipid|tannin)s?$/

// "patients aged 55 years or over": who was last told of with what tells them apart.
function lastPeople(discourse: Discourse): Reference['entity'] {
  for (const turn of discourse.turns.slice(-3).reverse()) {
    const text = turn.text ?? ''
    const words = wordsOf(text)
    const at = words.findLastIndex((word, i) => {
      const phrase = /^(?:in|among|for)$/.test(word.lower) ? nounPhrase(words, i + 1) : undefined
      return (
        phrase !== undefined &&
        isHuman(words[phrase.head]?.lemma ?? '') &&
        /^(?:with|aged|who|over|under)$/.test(words[phrase.to]?.lower ?? '') &&
        !words.slice(phrase.to).some((one) => /^[.,;]$/.test(one.text))
      )
    })
    // where a phrase before the verb ends cannot be told
    const first = at < 0 || at < (anatomy(words)?.verb.to ?? 0) ? undefined : words[at + 1]
    if (first && turn.entities[0]) return { text: text.slice(first.start), place: turn.entities[0].place }
    const people = turn.entities.find((entity) => entity.human && entity.plural && entity.text.includes(' '))
    if (people) return people
  }
  return undefined
}

/** What a condition brings, and is not. */
const SYMPTOM =
  /^(?:condition|pain|ache|fever|cough|itch|rash|nausea|swelling|discomfort|stiffness|symptom|injury|death|complication|relapse|risk|damage)$/

function ailment(discourse: Discourse): Reference['entity'] {
  const told = antecedent(
    discourse,
    (entity) =>
      !entity.plural && !entity.human && !SYMPTOM.test(happening(entity).head) && valence(entity.text) === 'bad',
    5,
  )
  const { condition } = discourse.topic
  return (told && happening(told)) ?? (condition && valence(condition.text) === 'bad' ? condition : undefined)
}

// "the desks" for "a sit-stand desk": the words of the first, the number of the second.
function inNumber(text: string, lemma: string, mention: Word): string {
  const words = text.split(' ')
  const at = words.findIndex((word) => word.toLowerCase() === lemma || word.toLowerCase() === `${lemma}s`)
  if (at < 0) return text
  words[at] = mention.lower
  return words.join(' ')
}

/** Parts of the body: "the mouth" is any mouth, whatever "dry mouth" was spoken of. */
const BODY =
  /^(?:mouth|skin|eye|ear|nose|throat|head|neck|back|chest|arm|leg|foot|hand|finger|knee|hip|shoulder|joint|muscle|bone|heart|lung|liver|kidney|stomach|gut|bowel|brain|blood|body|face|scalp|hair|tongue|tooth|gum|belly|tummy|spine|nerve|bladder|womb|vein|artery|bloodstream|area|site|surface|person|people|patient|morning|night|day|week|month|year|time|same|way|world|country|problem|condition)$/

// Only a name that says more than the words at hand is worth putting in.
function longer(text: string, head: Word, modifiers: Word[]): boolean {
  const count = text.split(/\s+/).length
  if (/^(?:every|each|any|no) /i.test(text)) return false
  return count > modifiers.length + 1 && count <= 9 && text.toLowerCase() !== head.lower
}

function isReporter(lemma: string): boolean {
  return /^(?:study|trial|review|analysis|meta-analysis|survey|report|guideline|update|experiment|team|researcher|author)$/.test(
    lemma,
  )
}
