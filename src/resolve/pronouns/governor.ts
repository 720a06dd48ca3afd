import { verbGroups } from '../../english/phrases.js'
import type { Word } from '../../extractors/word.js'
import { isSubject } from './is-subject.js'

/**
 * Where the verb ends that a pronoun is the object of: "Toothpaste causes it", "taking it". An object never stands for the subject
 * of its own clause; 0 where it may.
 */
export function governor(words: Word[], i: number): number {
  if (!/^(?:it|them)$/.test(words[i]?.lower ?? '') || isSubject(words, i)) return 0
  const groups = verbGroups(words.slice(0, i))
  const last = groups.findLast((group) => group.finite || words[group.main]?.form === 'ing')
  if (!last) return words[i - 1]?.tag === 'ADP' ? i : 0
  // "people with gout who take it": the verb hangs on a noun before it, and the clause's own subject may be meant
  // "Very rarely, people have caught it from them": what stands in front has no verb
  const front = /^(?:ADV|ADP)$/.test(words[0]?.tag ?? '') ? words.findIndex((word) => word.lower === ',') + 1 : 0
  const inner = words
    .slice(verbGroups(words.slice(0, front)).length > 0 ? 0 : front, last.from)
    .some(
      (word, at) =>
        at > 0 && (/^(?:who|which|that|when|if|because|after|before|while)$/.test(word.lower) || word.lower === ','),
    )
  return inner ? 0 : last.to
}
