import { nounPhrase } from '../english/phrases.js'
import { attribution } from '../extractors/attribution.js'
import { finiteVerb } from '../extractors/clause.js'
import { isHuman, isStudy } from '../extractors/nouns.js'
import { isNamed } from '../extractors/people.js'
import { type Word, wordsOf } from '../extractors/word.js'
import type { Discourse } from './discourse.js'
import type { Entity } from './entity.js'
import { CLITICS, type Edit } from './person.js'
import { antecedentOf } from './pronouns/antecedent-of.js'
import { hasOwn } from './pronouns/has-own.js'
import { isEmpty } from './pronouns/is-empty.js'
import { pair } from './pronouns/pair.js'
import { partOf } from './pronouns/part-of.js'
import { who } from './pronouns/who.js'

/** An edit with the entity it took its words from. */
export interface Reference extends Edit {
  entity: { text: string; place: Entity['place'] } | undefined
}

/** What resolving a claim's pronouns gave: edits, and the pronouns that stayed open. */
export interface Resolved {
  edits: Reference[]
  ambiguous: string[]
}

/** Find what the pronouns of a claim stand for. A pronoun whose antecedent stands before it in the claim is left alone. */
export function pronouns(words: Word[], discourse: Discourse): Resolved {
  const edits: Reference[] = []
  const ambiguous: string[] = []
  const core = attribution(words)?.prefix.length ?? 0
  for (const [i, word] of words.entries()) {
    const lower = word.lower
    if (lower === 'the' && words[i + 1]?.lower === 'two') {
      const alone = !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(words[i + 2]?.tag ?? '')
      const classed = TWO.test(words[i + 2]?.lower ?? '') && words[i + 3]?.tag !== 'NOUN'
      const found = alone || classed ? pair(discourse) : undefined
      if (found) edits.push({ from: i, to: classed ? i + 3 : i + 2, text: found.text, entity: found })
      else if (alone) ambiguous.push('the two')
      if (found || alone) continue
    }
    if (!/^(?:it|its|they|their|them|both|this|that|these|those|ones|one|he|she|his|her)$/.test(lower)) continue
    if (word.tag === 'DET' && /^(?:this|that|these|those|one)$/.test(lower)) continue
    // "when he or she is awake": whoever that is
    if (/^(?:he|she|his|her)$/.test(lower) && (words[i + 1]?.lower === 'or' || words[i - 1]?.lower === 'or')) continue
    if (lower === 'her' || lower === 'his' || lower === 'he' || lower === 'she') {
      const person = who(words, i, discourse)
      const own = hasOwn(
        words,
        i,
        0,
        (noun) => isHuman(noun.lemma) || noun.tag === 'PROPN' || isNamed([noun], discourse.people),
      )
      if (!person && !own) ambiguous.push(word.text)
      if (person && !own) {
        edits.push({
          from: i,
          to: i + 1,
          text: lower.startsWith('hi') || lower === 'her' ? possessive(person.text) : person.text,
          entity: person,
        })
      }
      continue
    }
    if (lower === 'it' && isEmpty(words, i)) continue
    // "Doctors call it strain": it is what the sentence before told
    if (/^(?:call|dub|term|name)$/.test(words[i - 1]?.lemma ?? '') && /^(?:it|them|this)$/.test(lower)) {
      ambiguous.push(word.text)
      continue
    }
    if ((lower === 'its' || lower === 'their') && words[i - 1]?.lower === 'on' && words[i + 1]?.lower === 'own')
      continue
    if ((lower === 'that' || lower === 'this') && word.tag !== 'PRON') continue
    // "Some reckon that's wise": what "that" stands for is not known; "higher than that of" stands for a noun before it
    if (lower === 'that' && i > 0) {
      const amount =
        /^(?:of|by|than|to|with)$/.test(words[i - 1]?.lower ?? '') && (!words[i + 1] || words[i + 1]?.tag === 'PUNCT')
      if ((words[i + 1]?.tag === 'AUX' && i === core) || amount) ambiguous.push(word.text)
      continue
    }
    const held = discourse.spoken.get(lower) ?? discourse.spoken.get(OWNER[lower] ?? '')
    // what stayed open in one clause of a sentence stays so in the next
    if (held === null) {
      ambiguous.push(word.text)
      continue
    }
    const found = antecedentOf(words, i, core, discourse, held)
    if (found === 'own') {
      const noun =
        lower === 'ones'
          ? words.slice(0, i).findLast((one) => one.tag === 'NOUN' && one.lower !== one.lemma && !isStudy(one.lemma))
          : undefined
      if (noun) edits.push({ from: i, to: i + 1, text: noun.lower, entity: undefined })
      continue
    }
    if (!found) {
      if (/^(?:one|that|both|those)$/.test(lower)) continue
      ambiguous.push(word.text)
      discourse.spoken.set(lower, null)
      continue
    }
    // "It recommends it": who speaks is not what is spoken of
    if (
      /^(?:it|they|them)$/.test(lower) &&
      (partOf(words, i) !== 'reports' || !(found.study || found.body || found.human))
    )
      discourse.spoken.set(lower, found)
    const owns = lower === 'its' || lower === 'their'
    const owned =
      owns && (found.text.split(' ').length > 3 || found.text.endsWith(')')) ? nounPhrase(words, i) : undefined
    if (owned) {
      const noun = words
        .slice(i + 1, owned.to)
        .map((one) => one.text)
        .join(' ')
      edits.push({ from: i, to: owned.to, text: `the ${noun} of ${found.text}`, entity: found })
      continue
    }
    // "three of these": of the things
    const share =
      words[i - 1]?.lower === 'of' &&
      /^(?:them|these|those)$/.test(lower) &&
      /^\p{Ll}/u.test(found.text) &&
      !/^(?:the|a|an|some|any) /.test(found.text)
    const text = owns ? possessive(found.text) : share ? `the ${found.text}` : found.text
    // "In the long run it fades": the name would read as one with the noun before it
    const joint = isFronted(words, i, core) ? ', ' : ''
    if (lower === 'ones') edits.push({ from: i, to: i + 1, text: plural(found, words[i - 1]), entity: found })
    else edits.push({ from: i, to: i + 1, text: joint + text, entity: found })
    const clitic = CLITICS[words[i + 1]?.lower ?? '']
    if (clitic && words[i + 1]?.tag === 'AUX')
      edits.push({ from: i + 1, to: i + 2, text: words[i + 2]?.lower === 'been' ? 'has' : clitic, entity: undefined })
  }
  return { edits, ambiguous }
}

// Whether a pronoun is the subject behind a phrase in front of it that no comma closes.
function isFronted(words: Word[], i: number, core: number): boolean {
  return (
    /^(?:it|they)$/.test(words[i]?.lower ?? '') &&
    i > core + 1 &&
    /^(?:NOUN|NUM|PROPN)$/.test(words[i - 1]?.tag ?? '') &&
    (words[core]?.tag === 'ADP' || (words[core]?.form ?? 'ing') !== 'ing') &&
    !words.slice(core, i).some((word) => word.lower === ',') &&
    finiteVerb(words.slice(core))?.from === i - core + 1
  )
}

/** What two things that were compared may be called. */
const TWO =
  /^(?:drugs|treatments|agents|therapies|medicines|medications|antibiotics|painkillers|foods|drinks|methods|approaches|options|products|supplements|devices|regimens|interventions)$/

/** What owns, or is done to, goes with what does. */
const OWNER: Record<string, string> = { its: 'it', their: 'they', them: 'they' }

function possessive(text: string): string {
  return /s$/i.test(text) ? `${text}’` : `${text}’s`
}

function plural(entity: Entity, before: Word | undefined): string {
  const noun = entity.text.split(/ (?:of|for|in|from|with|to|on) /)[0] ?? entity.text
  const words = wordsOf(noun).slice(-2)
  // "heavier ones" beside "lighter runners": runners
  const named = words[0]?.tag === 'NOUN' && !(/er$/.test(before?.lower ?? '') && /er$/.test(words[0].lower))
  const described = before?.tag === 'ADJ' && !named
  return words
    .slice(described ? -1 : -2)
    .map((word) => word.text)
    .join(' ')
}
