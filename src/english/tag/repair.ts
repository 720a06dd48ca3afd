import { readVerb, singular } from '../lemma.js'
import { settle } from '../settle.js'
import type { Tag } from '../token.js'
import type { Piece } from '../tokenize.js'
import { knownTags, verbShare } from '../words.js'
import { giveVerbs } from './give-verbs.js'
import { ADJ, NOUN } from './tag-numbers.js'

/** Settle readings that take a bigger window: what stands after a determiner, and the verb that a clause needs. Changes `tags`. */
export function repair(tags: Tag[], pieces: Piece[]): Tag[] {
  for (const [i, piece] of pieces.entries()) {
    const next = tags[i + 1]
    const after = pieces[i + 1]?.lower ?? ''
    if (/^(?:this|these|those|that)$/.test(piece.lower) && tags[i] !== 'SCONJ') {
      const plural = /^th[eo]se$/.test(piece.lower)
      const noun = next === 'NOUN' || next === 'ADJ' || next === 'PROPN' || next === 'NUM'
      if (noun) tags[i] = 'DET'
      else if (next === 'VERB' && plural && readVerb(after)?.forms.includes('s')) {
        tags[i] = 'DET'
        tags[i + 1] = 'NOUN'
      } else if (tags[i] === 'DET') tags[i] = 'PRON'
    }
    if (/^(?:more|most|less|least|enough|much)$/.test(piece.lower) && (next === 'NOUN' || next === 'PROPN'))
      tags[i] = 'ADJ'
    // "Most remedies available today are weak": no verb in the singular stands behind an opening "most"
    if (
      piece.lower === 'most' &&
      next === 'VERB' &&
      /^(?:undefined|PUNCT|CCONJ|SCONJ)$/.test(String(tags[i - 1])) &&
      after.endsWith('s') &&
      (readVerb(after)?.forms.join() ?? 's') === 's'
    ) {
      tags[i] = 'ADJ'
      tags[i + 1] = 'NOUN'
    }
    // "Antidepressants work": no adjective has a plural
    if (tags[i] === 'ADJ' && /[^suio]s$/.test(piece.lower) && piece.lower.length > 6 && piece.lower !== 'overseas')
      tags[i] = 'NOUN'
    // "an earlier review"
    if (tags[i] === 'ADV' && tags[i - 1] === 'DET' && /^(?:earlier|later|early|late|further)$/.test(piece.lower))
      tags[i] = 'ADJ'
    if (tags[i] === 'ADV' && tags[i - 1] === 'DET' && next === 'NOUN' && knownTags(piece.lower)?.has(NOUN))
      tags[i] = 'NOUN'
    if (tags[i] === 'NOUN' && pieces[i + 1]?.lower === 'up' && /ing$/.test(pieces[i + 2]?.lower ?? '')) tags[i] = 'VERB'
    if (
      tags[i] === 'VERB' &&
      (tags[i - 1] === 'NOUN' || (tags[i - 1] === 'PROPN' && !/s$/.test(pieces[i - 1]?.lower ?? ''))) &&
      tags[i - 2] === 'DET' &&
      isNounBefore(piece, i, tags)
    )
      tags[i] = 'NOUN'
    // "Bilberry extract rests the eyes": the second of the two agrees with what opens the sentence
    if (
      tags[i] === 'VERB' &&
      i === 1 &&
      tags[0] === 'NOUN' &&
      next === 'NOUN' &&
      singular(pieces[0]?.lower ?? '') === pieces[0]?.lower &&
      readVerb(piece.lower)?.forms.join() === 'base' &&
      readVerb(after)?.forms.includes('s') &&
      /^(?:DET|ADJ|PRON|NUM|NOUN)$/.test(tags[i + 2] ?? '')
    ) {
      tags[i] = 'NOUN'
      tags[i + 1] = 'VERB'
    }
    // "Brisk walking lowers": the gerund is the subject, and the word before it says how
    if (
      i === 1 &&
      tags[1] === 'VERB' &&
      /ing$/.test(piece.lower) &&
      /^(?:NOUN|ADJ)$/.test(tags[0] ?? '') &&
      singular(pieces[0]?.lower ?? '') === pieces[0]?.lower &&
      knownTags(pieces[0]?.lower ?? '')?.has(ADJ) &&
      ((next === 'VERB' && readVerb(after)?.forms.includes('s')) || /^(?:is|was|has|can|may|might|will)$/.test(after))
    ) {
      tags[0] = 'ADJ'
      tags[1] = 'NOUN'
    }
    // "wore hearing aids than", "took herbal teas in": the verb has come, and this is its object's head
    if (
      tags[i] === 'VERB' &&
      tags[i - 1] === 'NOUN' &&
      tags[i - 2] === 'VERB' &&
      (next === 'ADP' || next === undefined || next === 'CCONJ') &&
      after !== 'to' &&
      readVerb(piece.lower)?.forms.join() === 's' &&
      !/^(?:say|think|believe|know|find|show|mean|hope|claim|suggest|report|argue|insist|hear|see|note|add|warn|reckon|feel|let|make|help)$/.test(
        readVerb(pieces[i - 2]?.lower ?? '')?.lemma ?? '',
      )
    )
      tags[i] = 'NOUN'
    // forms that no noun has: "the same goes for", "sage lowers pressure"
    if (tags[i] === 'NOUN' && i > 0 && /^(?:goes|lowers|worsens|relieves)$/.test(piece.lower)) {
      tags[i] = 'VERB'
      if (next === 'VERB' && (verbShare(after) ?? 9) <= 1) tags[i + 1] = 'NOUN'
    }
    if (
      piece.lower === 'further' &&
      !/^(?:NOUN|ADJ|PROPN)$/.test(next ?? '') &&
      tags[i - 1] !== 'AUX' &&
      pieces[i - 1]?.lower !== 'to'
    )
      tags[i] = 'ADV'
    // "Are contact lenses a problem?"
    if (
      i === 2 &&
      tags[i] === 'VERB' &&
      tags[1] === 'NOUN' &&
      /^(?:are|is|do|does|can|will|should)$/.test(pieces[0]?.lower ?? '') &&
      readVerb(piece.lower)?.forms.join() === 's'
    )
      tags[i] = 'NOUN'
    // "a view that rests on little": behind the pronoun of a clause stands its verb
    if (
      tags[i] === 'NOUN' &&
      /^(?:who|which|that)$/.test(pieces[i - 1]?.lower ?? '') &&
      tags[i - 2] === 'NOUN' &&
      next === 'ADP' &&
      after !== 'of' &&
      readVerb(piece.lower)?.forms.join() === 's'
    )
      tags[i] = 'VERB'
    // "the benefits of turmeric": a word that no list has, and no noun behind it
    if (
      tags[i] === 'ADJ' &&
      tags[i - 1] === 'ADP' &&
      (next === undefined || next === 'PUNCT' || next === 'AUX' || (next === 'ADP' && after !== 'as')) &&
      !knownTags(piece.lower) &&
      /^\p{Ll}{5,}$/u.test(piece.lower) &&
      !/(?:ed|ing|able|ible|ful|less|ous|al|ive|ary)$/.test(piece.lower)
    )
      tags[i] = 'NOUN'
    // "half of all women"; "E. coli isolates were": nouns by what follows them
    if (tags[i] === 'VERB' && /^(?:half|quarter|third)$/.test(piece.lower) && after === 'of') tags[i] = 'NOUN'
    if (
      tags[i] === 'VERB' &&
      tags[i - 1] === 'NOUN' &&
      /^(?:are|were|have)$/.test(after) &&
      readVerb(piece.lower)?.forms.join() === 's'
    )
      tags[i] = 'NOUN'
    // "back pain", "can I use acupuncture": readings that the words around them settle
    if (
      tags[i] === 'ADV' &&
      next === 'NOUN' &&
      knownTags(piece.lower)?.has(NOUN) &&
      /^(?:ADJ|ADP|AUX|VERB|PUNCT|CCONJ|undefined)$/.test(String(tags[i - 1])) &&
      !/^(?:when|where|how|why|so|then|only|even)$/.test(piece.lower)
    )
      tags[i] = 'NOUN'
    if (
      tags[i] === 'NOUN' &&
      /^(?:i|you|we|they|to)$/.test(pieces[i - 1]?.lower ?? '') &&
      /^(?:NOUN|PROPN|DET|ADJ|PRON)$/.test(next ?? '') &&
      readVerb(piece.lower)?.forms.includes('base')
    )
      tags[i] = 'VERB'
    if (
      tags[i] === 'VERB' &&
      tags[i - 1] === 'ADP' &&
      pieces[i - 1]?.lower !== 'than' &&
      /^(?:base|s)$/.test(readVerb(piece.lower)?.forms.join() ?? '') &&
      verbShare(readVerb(piece.lower)?.lemma ?? '') !== 9
    )
      tags[i] = 'NOUN'
    if (
      tags[i] === 'ADJ' &&
      /^(?:he|she|they|we|i|who)$/.test(pieces[i - 1]?.lower ?? '') &&
      /ed$/.test(piece.lower) &&
      readVerb(piece.lower)
    )
      tags[i] = 'VERB'
    // "prevents jet lag in travellers": the clause has its verb, and what follows the noun is the name's second half
    if (
      tags[i] === 'VERB' &&
      tags[i - 1] === 'NOUN' &&
      /^(?:VERB|ADP|PUNCT|ADJ)$/.test(tags[i - 2] ?? '') &&
      !/^(?:people|staff|police|data|media|bacteria|majority|number|couple|half|rest)$/.test(
        pieces[i - 1]?.lower ?? '',
      ) &&
      (tags[i - 2] === 'VERB' || tags[i - 2] === 'ADP' || next === 'PUNCT') &&
      singular(pieces[i - 1]?.lower ?? '') === pieces[i - 1]?.lower &&
      readVerb(piece.lower)?.forms.join() === 'base' &&
      (next === undefined || /^(?:ADP|PUNCT|CCONJ|AUX)$/.test(next)) &&
      !/^(?:in|on)$/.test(pieces[i - 2]?.lower ?? '')
    )
      tags[i] = 'NOUN'
    // "the researchers report": who reports
    if (
      tags[i] === 'NOUN' &&
      /^(?:report|claim|caution|estimate|hope|fear|plan)$/.test(piece.lower) &&
      tags[i - 1] === 'NOUN' &&
      /(?:ers|ors|ists|ians|experts|officials)$/.test(pieces[i - 1]?.lower ?? '')
    )
      tags[i] = 'VERB'
    // "common causes of": few verbs take "of"
    if (
      tags[i] === 'VERB' &&
      after === 'of' &&
      /^(?:s|base)$/.test(readVerb(piece.lower)?.forms.join() ?? '') &&
      !OF_VERBS.test(readVerb(piece.lower)?.lemma ?? '') &&
      !/^(?:AUX|PART|PRON)$/.test(tags[i - 1] ?? '')
    )
      tags[i] = 'NOUN'
    // "are fats": no form of a verb that stands behind "be"
    if (tags[i] === 'VERB' && /^(?:is|are|was|were)$/.test(pieces[i - 1]?.lower ?? '')) {
      const forms = readVerb(piece.lower)?.forms.join() ?? ''
      if (forms === 's' || (forms === 'base' && next !== 'VERB')) tags[i] = 'NOUN'
    }
    // "for back pain relief": a part of the body, and what it is the first part of
    if (piece.lower === 'back' && tags[i] !== 'NOUN' && isBody(i, tags, pieces)) {
      tags[i] = 'NOUN'
      if (next === 'VERB') tags[i + 1] = 'NOUN'
    }
    // "to guidelines": an ending that never follows the "to" of an infinitive
    if (
      tags[i] === 'VERB' &&
      pieces[i - 1]?.lower === 'to' &&
      piece.lower.endsWith('s') &&
      !readVerb(piece.lower)?.forms.includes('base')
    ) {
      tags[i] = 'NOUN'
      tags[i - 1] = 'ADP'
    }
    const bare = tags[i] === 'VERB' && !/(?:ing|ed)$/.test(piece.lower)
    if (bare && tags[i - 1] === 'DET' && next !== 'NOUN' && next !== 'ADJ') tags[i] = 'NOUN'
  }
  settle(tags, pieces)
  giveVerbs(tags, pieces)
  return tags
}

const OF_VERBS =
  /^(?:consist|think|speak|hear|die|approve|dispose|complain|dream|know|learn|beware|smell|taste|talk|tell|boast|become|come|partake|conceive|disapprove|despair|get|let|run|take|make)$/

// "your back problem frequently": a bare verb that cannot agree with the singular noun before it is a noun.
function isNounBefore(piece: Piece, i: number, tags: Tag[]): boolean {
  const reading = readVerb(piece.lower)
  return (
    !!reading &&
    reading.forms.length === 1 &&
    reading.forms[0] === 'base' &&
    !/^(?:DET|PRON|PART)$/.test(tags[i + 1] ?? '')
  )
}

function isBody(i: number, tags: Tag[], pieces: Piece[]): boolean {
  const next = pieces[i + 1]?.lower ?? ''
  if (/^(?:pain|ache|problem|trouble|surgery|injury|strain|spasm|muscle|complaint|disorder)s?$/.test(next)) return true
  const nominal = tags[i + 1] === 'NOUN' || (tags[i + 1] === 'VERB' && knownTags(next)?.has(NOUN) === true)
  return nominal && /^(?:ADP|DET|ADJ|CCONJ|undefined)$/.test(String(tags[i - 1]))
}
