import { fullNounPhrase, verbGroups } from '../../english/phrases.js'
import { reporting } from '../attribution.js'
import { isPlural } from '../is-plural.js'
import { isStudy } from '../nouns.js'
import { depths, type Word } from '../word.js'
import { climbed } from './climbed.js'
import { type Cut, without } from './cut.js'
import { happening } from './happening.js'
import { headBefore } from './head-before.js'
import { isDescribed } from './is-described.js'
import { isName } from './is-name.js'
import { isStart } from './is-start.js'
import { located } from './located.js'
import { relativeEnd } from './relative-end.js'
import { someOf } from './some-of.js'

/** ", which raises …": the head before the comma is the subject of the clause. */
export function relative(words: Word[]): Cut | undefined {
  const depth = depths(words)
  for (let i = 1; i < words.length - 2; i++) {
    if (words[i]?.lower !== ',' || depth[i] !== 0) continue
    const some = someOf(words, i) ?? located(words, i)
    if (some) return some
    const pronoun = words[i + 1]
    if (!pronoun || !/^(?:which|who)$/.test(pronoun.lower)) continue
    const verb = verbGroups(words.slice(i + 2)).at(0)
    if (!verb?.finite || verb.from > 1) continue
    const found = reporting(words[i + 2 + verb.main]?.lemma ?? '') === 'found'
    const head = found ? (studyBefore(words, i) ?? headBefore(words, i)) : climbed(words, headBefore(words, i))
    const end = relativeEnd(words, i, i + 2 + verb.to)
    // "a pharmacist called Hon Lik, who wanted …": who a person is beside the matter
    if (head && pronoun.lower === 'who' && isName(words.slice(head.from, i)) && !found && end === words.length)
      return {
        main: without(words, i, end),
        side: DUTIES.test(words[i + 2 + verb.main]?.lemma ?? '')
          ? undefined
          : [...words.slice(head.from, i), ...words.slice(i + 2, end)],
      }
    if (!head || (isDescribed(words.slice(head.from, i)) && !found)) return undefined
    const first = words[i + 2 + verb.from]
    // ", which results in …" behind a plural: what the whole clause says does
    const turned = words
      .slice(i + 2, i + 2 + verb.to + 2)
      .some((word, at, list) => word.lower === 'in' && list[at + 1]?.lower === 'turn')
    // "has to strain to make out speech, which leaves less": not speech
    const nearest = verbGroups(words.slice(0, head.from)).at(-1)
    const aimed = nearest?.infinitive === true && first?.form === 's' && nearest.to === head.from
    const told = aimed || ((THOUGHT.test(words[i + 2 + verb.main]?.lemma ?? '') || turned) && !found)
    if (told || (first?.form === 's' && isPlural(words[head.head] as Word))) {
      const event = happening(words.slice(0, i))
      // where the clause makes no thing, it stays whole
      if (!event) continue
      return { main: without(words, i, end), side: [...event, ...words.slice(i + 2, end)] }
    }
    const side = [...words.slice(head.from, i), ...words.slice(i + 2, end)]
    return { main: without(words, i, end), side }
  }
  return undefined
}

/** What people are told by, not what they claim. */
const DUTIES =
  /^(?:be|lead|work|head|run|advise|sit|chair|direct|conduct|write|specialise|specialize|study|teach|say|serve|found|have|carry|oversee|design|join|represent|own|live)$/

/** What a whole clause does, not the noun at its end: ", which may reflect a better diet". */
const THOUGHT = /^(?:reflect|suggest|indicate|explain|mean|imply)$/

// "a 2009 study of 20 players, which found …": it is the study that found.
function studyBefore(words: Word[], comma: number): { from: number; to: number; head: number } | undefined {
  for (let from = Math.max(0, comma - 14); from < comma; from++) {
    const phrase = fullNounPhrase(words, from)
    if (phrase?.to === comma && isStart(words, from) && isStudy(words[phrase.head]?.lemma ?? '')) return phrase
  }
  return undefined
}
