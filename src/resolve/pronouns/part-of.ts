import { verbGroups } from '../../english/phrases.js'
import { reporting } from '../../extractors/attribution.js'
import { isHuman } from '../../extractors/nouns.js'
import type { Word } from '../../extractors/word.js'
import { EFFECT_WORDS } from '../../lexicon/direction.js'
import {
  ACTS,
  ADVISED,
  AILED,
  AILING,
  AILS,
  HELPS,
  LINK,
  MINDS,
  STUDIED,
  STUDIES,
  SUFFER,
  TAKE,
  VOICE,
} from '../../lexicon/verb-roles.js'
import { isSubject } from './is-subject.js'

/** What a verb makes of the pronoun it stands with. */
export type Part = 'reports' | 'studied' | 'minds' | 'acts' | 'helps' | 'ails' | 'taken' | 'any'

/** What the verb of a clause makes of a pronoun in it. */
export function partOf(words: Word[], i: number): Part {
  // "62% of them reported", "drink three of these a day"
  const share =
    words[i - 1]?.lower === 'of' &&
    (words[i - 2]?.tag === 'NUM' ||
      /%$|^(?:some|many|most|all|half|third|quarter|fifth|majority|both|none)$/.test(words[i - 2]?.lower ?? ''))
  const before = share ? words[i - 3] : words[i - 1]
  let from = i + 1
  while (words[from]?.tag === 'ADV') from++
  const [group] = verbGroups(words.slice(from, from + 8))
  const main = group && words[from + group.main]
  if (
    /^(?:it|they|them|this|these|that)$/.test(words[i]?.lower ?? '') &&
    (/^(?:VERB|ADP)$/.test(before?.tag ?? '') || isTaking(before))
  ) {
    if (TAKE.has(before?.lemma ?? '') || isTaking(before)) return 'taken'
    if (LINK.test(before?.lemma ?? '') && words.slice(i + 1).some((word) => word.lower === 'to')) return 'taken'
    // "no harm has been attributed to it"
    if (before?.lower === 'to' && /^(?:attribute|link|tie|relate)$/.test(words[i - 2]?.lemma ?? '')) return 'taken'
    if (SUFFER.has(before?.lemma ?? '')) return 'ails'
    // "as likely as men to have it"
    if (/^(?:have|get)$/.test(before?.lemma ?? '') && (!words[i + 1] || words[i + 1]?.tag === 'PUNCT')) return 'ails'
    // "crossing your legs brings them on"
    if (before?.lemma === 'bring' && /^(?:on|about)$/.test(words[i + 1]?.lower ?? '')) return 'ails'
    if ((!isSubject(words, i) && !share) || before?.form === 'ing') return 'any'
  }
  if (!group?.finite || !main || group.from > 0) return 'any'
  if (group.passive && ADVISED.test(main.lemma)) return 'minds'
  if (group.passive && STUDIED.test(main.lemma)) return 'studied'
  if (group.passive) return TAKE.has(main.lemma) ? 'taken' : AILED.test(main.lemma) ? 'ails' : 'any'
  // "they do better than those given none"
  if (
    words[i]?.lower === 'they' &&
    words.some(
      (word, at) =>
        at > i &&
        word.lower === 'than' &&
        words[at + 1]?.lower === 'those' &&
        /^(?:given|on|who|taking|assigned|allocated|randomised|randomized)$/.test(words[at + 2]?.lower ?? ''),
    )
  )
    return 'minds'
  // "They become more common with age"
  if (
    main.lemma === 'become' &&
    words.slice(from + group.to, from + group.to + 4).some((word) => AILING.test(word.lemma))
  )
    return 'ails'
  if (main.tag === 'VERB') {
    // "They felt less tired"
    if (main.lemma === 'feel' && /^AD[JV]$/.test(words[from + group.to]?.tag ?? '')) return 'minds'
    if (
      (i < 2 || words[i - 1]?.lower === ',') &&
      (reporting(main.lemma) !== undefined || VOICE.test(main.lemma) || STUDIES.test(main.lemma))
    )
      return 'reports'
    // "it asks doctors to": a body
    const told = words[from + group.to]
    if (main.lemma === 'ask' && isHuman(told?.lemma ?? '') && /^(?:it|they)$/.test(words[i]?.lower ?? ''))
      return 'reports'
    if (MINDS.test(main.lemma)) return 'minds'
    if (AILS.test(main.lemma)) return 'ails'
    const next = words[from + group.to]
    const object =
      next !== undefined && (/^(?:DET|NOUN|PROPN|ADJ|PRON|NUM|VERB)$/.test(next.tag) || /^[“"]$/.test(next.text))
    if (HELPS.test(main.lemma)) return 'helps'
    return EFFECT_WORDS.has(main.lemma) && object ? 'acts' : ACTS.test(main.lemma) ? 'acts' : 'any'
  }
  const rest = words.slice(from + group.to, from + group.to + 5)
  // "it had no follow-up": what a study has
  if (
    main.lemma === 'have' &&
    rest.some((word) => /^(?:follow-up|participants|controls?|limitations?|dropouts?|sample|placebo)$/.test(word.lower))
  )
    return 'reports'
  if (main.lemma === 'have' && rest.some((word) => /^(?:effect|impact|benefit)$/.test(word.lemma))) return 'acts'
  const state = rest.find((word) => word.tag === 'ADJ' && !/^(?:more|less|most|very)$/.test(word.lower))
  return main.lemma === 'be' && state && AILING.test(state.lemma) ? 'ails' : 'any'
}

// "the hours spent watching it"
function isTaking(word: Word | undefined): boolean {
  if (word?.tag !== 'NOUN' || !word.lower.endsWith('ing')) return false
  const stem = word.lower.slice(0, -3)
  return TAKE.has(stem) || TAKE.has(`${stem}e`)
}
