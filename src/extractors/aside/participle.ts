import { conjugate } from '../../english/conjugate.js'
import { pastOf } from '../../english/lemma.js'
import { nounPhrase } from '../../english/phrases.js'
import { anatomy } from '../clause.js'
import { isPlural } from '../is-plural.js'
import type { Word } from '../word.js'
import type { Cut } from './cut.js'

/** ", leaving the joints stiff" at the end: what the subject does besides. */
export function participle(words: Word[]): Cut | undefined {
  const clause = anatomy(words)
  if (!clause) return undefined
  for (let i = words.length - 3; i > clause.verb.to; i--) {
    const verb = words[i + 1]
    // "lowered it in patients while raising it in others"
    const whilst = /^(?:while|whilst)$/.test(words[i]?.lower ?? '') && words[clause.verb.from]?.tag === 'VERB'
    if ((words[i]?.lower !== ',' && !whilst) || verb?.tag !== 'VERB' || verb.form !== 'ing') continue
    if (words.slice(i + 1).some((word) => word.lower === ',' || word.tag === 'CCONJ')) return undefined
    if (
      /^(?:include|depend|compare|accord|consider|give|regard|concern|suggest|indicate|mean|use|begin|start|base)$/.test(
        verb.lemma,
      )
    )
      return undefined
    // a list of gerunds ("walking, lifting …") is no participle clause
    if (words[i - 1]?.form === 'ing' || words.slice(clause.verb.to, i).some((word) => word.lower === ','))
      return undefined
    const plural = isPlural(
      clause.subject.findLast((word) => word.tag === 'NOUN' || word.tag === 'PROPN') ?? (clause.subject.at(-1) as Word),
    )
    const first = words[clause.verb.from]
    const past = first?.form === 'past'
    // "may ease cramps, making sleep easier": what makes is no surer than what eases
    const modal = first?.tag === 'AUX' && /^(?:may|might|can|could|will|would|should)$/.test(first.lower) ? [first] : []
    const text = modal.length > 0 ? verb.lemma : past ? pastOf(verb.lemma) : conjugate(verb.lemma, plural)
    const form = modal.length > 0 || plural ? ('base' as const) : past ? ('past' as const) : ('s' as const)
    const finite = { ...verb, text, lower: text, form }
    return {
      main: words.slice(0, words[i - 1]?.lower === ',' ? i - 1 : i),
      side: [
        ...clause.subject,
        ...modal,
        { ...finite, at: verb.at },
        ...(whilst ? again(words, clause.verb.to, i + 2) : words.slice(i + 2)),
      ],
    }
  }
  return undefined
}

// "lowered the pulse in adults while raising it in others": it is the pulse.
function again(words: Word[], object: number, from: number): Word[] {
  const phrase = /^(?:it|them)$/.test(words[from]?.lower ?? '') ? nounPhrase(words, object) : undefined
  return phrase ? [...words.slice(phrase.from, phrase.to), ...words.slice(from + 1)] : words.slice(from)
}
