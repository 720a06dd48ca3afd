import { type VerbGroup, verbGroups } from '../english/phrases.js'
import { reporting } from './attribution.js'
import { anatomy } from './clause.js'
import { isFree, lists } from './lists.js'
import { depths, type Word } from './word.js'

/** Split a clause at its coordinated verb phrases and lists; a clause without any comes back alone. */
export function conjuncts(clause: Word[]): Word[][] {
  return verbPhrases(clause).flatMap((part) => amounts(part) ?? lists(part))
}

// "X relieves pain and improves sleep": X relieves pain; X improves sleep.
function verbPhrases(clause: Word[]): Word[][] {
  const main = anatomy(clause)
  if (!main) return [clause]
  // "is said to ease X and improves Y": the hedge governs both
  if (main.verb.passive && reporting(clause[main.verb.main]?.lemma ?? '')) return [clause]
  const depth = depths(clause)
  const groups = verbGroups(clause)
  for (let i = main.verb.to + 1; i < clause.length - 1; i++) {
    const word = clause[i] as Word
    if (
      word.tag !== 'CCONJ' ||
      depth[i] !== 0 ||
      (/^n?or$/.test(word.lower) !== isFree(clause, word) && /^n?or$/.test(word.lower))
    )
      continue
    const either = clause.slice(main.verb.from - 1, i).some((w) => /^(?:either|neither)$/.test(w.lower))
    if (either) return [clause]
    let at = i + 1
    while (clause[at]?.tag === 'ADV') at++
    const right = groups.find((group) => group.from === at)
    if (!right || right.infinitive) continue
    const so = clause[at - 1]?.lower === 'so' && clause[right.main]?.tag === 'AUX'
    if (so) {
      const subject = clause.slice(right.to)
      const first = clause.slice(0, clause[i - 1]?.lower === ',' ? i - 1 : i)
      const bare = clause[main.verb.from]?.tag === 'AUX' ? main.verb.from + 1 : main.verb.from
      return [first, [...subject, clause[right.main] as Word, ...first.slice(bare)]]
    }
    const left = parallel(clause, groups, main.verb, right, i)
    if (!left) continue
    // "activate or release X", "pushing and prodding X": one object for both
    if (left.to >= i - (clause[i - 1]?.lower === ',' ? 1 : 0)) continue
    const shared = clause.slice(
      0,
      right.finite && (isWhole(clause, right) || isPresent(clause, left)) ? left.from : left.main,
    )
    const first = clause.slice(0, clause[i - 1]?.lower === ',' ? i - 1 : i)
    const second = [...shared, ...clause.slice(i + 1)]
    return [first, ...verbPhrases(second)]
  }
  return [clause]
}

// A verb to the left that the verb after the conjunction matches in form.
function parallel(
  clause: Word[],
  groups: VerbGroup[],
  main: VerbGroup,
  right: VerbGroup,
  i: number,
): VerbGroup | undefined {
  const form = clause[right.main]?.form
  const auxiliary = clause[right.from]?.tag === 'AUX'
  if (form === 'ing') return undefined
  // "causes weakness and impaired reflexes": a past beside a present is a participle
  const tense = clause[main.from]?.tag === 'AUX' ? clause[main.from]?.form : clause[main.main]?.form
  if (
    form === 'past' &&
    !auxiliary &&
    tense !== 'past' &&
    clause[main.from]?.lemma !== 'have' &&
    clause[main.from]?.lemma !== 'be'
  )
    return undefined
  // a verb of its own tense goes with the main verb
  if (auxiliary || form === 's') return right.finite ? main : undefined
  for (const group of groups.toReversed()) {
    if (group.from < main.from || group.to > i) continue
    const other = clause[group.main]?.form
    if (
      other === form ||
      (form === 'past' && (other === 'en' || other === 'past')) ||
      (form === 'en' && other === 'past')
    )
      return group
  }
  return form === 'past' && right.finite ? main : undefined
}

// Whether a verb group brings its own tense, so that only the subject is shared.
function isWhole(clause: Word[], group: VerbGroup): boolean {
  const first = clause[group.from]
  return first?.tag === 'AUX' || first?.form === 's' || first?.form === 'past'
}

// "are happier and take fewer days": an inflected verb that governs no base form.
function isPresent(clause: Word[], group: VerbGroup): boolean {
  const first = clause[group.from]
  return first?.tag === 'AUX' ? /^(?:be|have)$/.test(first.lemma) : first?.form === 's' || first?.form === 'past'
}

// "is 600 IU for adults and 800 IU for those over 70": one claim for each amount with its own group.
function amounts(clause: Word[]): Word[][] | undefined {
  const and = clause.findIndex((word, i) => word.lower === 'and' && clause[i + 1]?.tag === 'NUM')
  if (and < 0) return undefined
  const right = clause.findIndex((word, i) => i > and + 1 && i <= and + 4 && word.tag === 'ADP')
  if (right < 0) return undefined
  const preposition = clause[right]?.lower
  let left = and - 1
  while (left > 0 && clause[left]?.lower !== preposition) left--
  if (left <= 0) return undefined
  let number = left - 1
  while (number > 0 && left - number <= 3 && clause[number]?.tag !== 'NUM') number--
  if (clause[number]?.tag !== 'NUM' || !anatomy(clause.slice(0, and))) return undefined
  const first = clause.slice(0, clause[and - 1]?.lower === ',' ? and - 1 : and)
  return [first, [...clause.slice(0, number), ...clause.slice(and + 1)]]
}
