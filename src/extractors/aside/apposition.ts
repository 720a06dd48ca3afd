import { nounPhrase, verbGroups } from '../../english/phrases.js'
import { clauseAt, finiteVerb, isCorrelative } from '../clause.js'
import { isPlural } from '../is-plural.js'
import { lowered } from '../voices.js'
import { depths, inserted, type Word } from '../word.js'
import { asideEnd } from './aside-end.js'
import { type Cut, without } from './cut.js'
import { happening } from './happening.js'
import { headBefore } from './head-before.js'
import { isDescribed } from './is-described.js'

/** "Cathelicidin, a protein that …": the noun phrase after the comma says what the one before it is. */
export function apposition(words: Word[]): Cut | undefined {
  if (isCorrelative(words)) return undefined
  const depth = depths(words)
  for (let i = 1; i < words.length - 2; i++) {
    if (words[i]?.lower !== ',' || depth[i] !== 0) continue
    const opens = words[i + 1]
    if (!opens || !/^(?:a|an|one|the)$/.test(opens.lower)) continue
    const phrase = nounPhrase(words, i + 1)
    if (!phrase || phrase.to - phrase.from < 2) continue
    const end = asideEnd(words, phrase.to)
    const inner = words.slice(i + 1, end)
    // ", a finding that has been repeated": of what the clause says
    const that = words[phrase.to]
    if (
      end === words.length &&
      RESUMED.test(words[phrase.head]?.lemma ?? '') &&
      /^(?:that|which)$/.test(that?.lower ?? '') &&
      verbGroups(words.slice(phrase.to + 1)).at(0)?.from === 0 &&
      finiteVerb(words.slice(0, i))
    ) {
      const event = HAPPENED.test(words[phrase.head]?.lemma ?? '') ? happening(words.slice(0, i)) : undefined
      if (event) return { main: words.slice(0, i), side: [...event, ...words.slice(phrase.to + 1)] }
      const noun = words.slice(i + 2, phrase.to)
      const told =
        STATED.test(words[phrase.head]?.lemma ?? '') && i < 30 ? [that as Word, ...lowered(words.slice(0, i))] : []
      return {
        main: words.slice(0, i),
        side: [inserted('The', 'DET'), ...noun, ...told, ...words.slice(phrase.to + 1)],
      }
    }
    // a list ("a cold, a cough and a fever") or a clause ("In winter, the risk rises") is no apposition
    if (inner.some((word) => word.tag === 'CCONJ') && !inner.some((word) => /^(?:that|which|who)$/.test(word.lower)))
      continue
    if (words[end]?.tag === 'CCONJ' || isListed(words, end)) continue
    const verb = finiteVerb(words, i + 1)
    if (verb && verb.from < end && !inner.some((word) => /^(?:that|which|who|where)$/.test(word.lower))) continue
    if (!finiteVerb(without(words, i, end))) continue
    const head = headBefore(words, i)
    if (!head || words[head.from]?.tag === 'PRON' || isDescribed(words.slice(head.from, i))) continue
    if (words[head.head]?.tag === 'NUM') continue
    const plural = isPlural(words[head.head] as Word)
    const side = [...words.slice(head.from, i), inserted(plural ? 'are' : 'is', 'AUX', 'be'), ...inner]
    return { main: without(words, i, end), side }
  }
  return undefined
}

// "the dose of the pill, the age of the child, and its weight": the last of a list follows, and no clause.
function isListed(words: Word[], end: number): boolean {
  if (words[end]?.lower !== ',' || words[end + 1]?.lower !== 'and') return false
  const last = nounPhrase(words, end + 2)
  return last !== undefined && !clauseAt(words, end + 2) && finiteVerb(words.slice(0, end)) !== undefined
}

/** What takes up a whole clause. */
const RESUMED =
  /^(?:association|finding|recommendation|result|difference|effect|pattern|trend|gap|link|rise|fall|increase|decrease|drop|reduction|improvement|practice|view|conclusion|relationship|correlation|benefit|change|risk|response|phenomenon|reaction)$/

/** Those of them that happen: "…, a response that is never seen". */
const HAPPENED = /^(?:response|phenomenon|reaction)$/

/** Those of them that say what: "the finding that …". */
const STATED = /^(?:association|finding|pattern|trend|conclusion|view|relationship|correlation|link)$/
