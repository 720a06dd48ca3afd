import { type VerbGroup, verbGroups } from '../english/phrases.js'
import { anatomy } from './clause.js'
import { depths, type Word } from './word.js'

/**
 * Split a clause at three verbs or more of one form that share one subject: "X may crowd out A, strengthen B and calm C";
 * undefined when it has no such list.
 */
export function series(clause: Word[]): Word[][] | undefined {
  const main = anatomy(clause)
  if (!main) return undefined
  const depth = depths(clause)
  const anchor = anchorOf(clause, main.verb)
  const first = clause[anchor.main]
  if (first?.tag !== 'VERB' || (anchor === main.verb && main.verb.passive)) return undefined
  const heads: number[] = []
  for (let i = Math.max(anchor.to, main.verb.to); i < clause.length - 1; i++) {
    if (depth[i] !== 0 || (clause[i]?.lower !== ',' && clause[i]?.tag !== 'CCONJ')) continue
    let at = i + 1
    if (clause[i]?.lower === ',' && clause[at]?.tag === 'CCONJ') at++
    while (clause[at]?.tag === 'ADV') at++
    // "to ease A, to lift B and to calm C"
    const again = anchor.infinitive && clause[at]?.lower === 'to' && clause[at + 1]?.form === 'base'
    const verb = clause[again ? at + 1 : at]
    const same = verb?.tag === 'VERB' && verb.form === first.form && (again || clause[at - 1]?.lower !== 'to')
    // "lowers A, thins B and may prevent C"
    const modal = verb?.tag === 'AUX' && verb.form !== 'ing' && main.verb.from === anchor.main
    if ((same || modal) && heads.at(-1) !== at) heads.push(at)
  }
  // the conjunction stands before the last
  const last = heads.at(-1)
  if (heads.length < 2 || last === undefined) return undefined
  const joint = before(clause, last)
  if (!clause.slice(joint, last).some((word) => word.lower === 'and')) return undefined
  if (!heads.slice(0, -1).every((at) => clause[before(clause, at)]?.lower === ',')) return undefined
  const subject = clause.slice(0, anchor.main)
  const starts = [anchor.main, ...heads]
  return starts.map((from, i) => {
    const next = starts[i + 1]
    const own = clause.slice(from, next === undefined ? clause.length : before(clause, next))
    const adverbs = i === 0 ? [] : clause.slice(before(clause, from), from).filter((word) => word.tag === 'ADV')
    return [...(own[0]?.lower === 'to' ? clause.slice(0, anchor.from) : subject), ...adverbs, ...own]
  })
}

// "is meant to ease A, lift B and calm C", "helps it see A, fight it and …": the list goes on with the infinitive, not with the verb
// that governs it.
function anchorOf(clause: Word[], main: VerbGroup): VerbGroup {
  const comma = clause.findIndex((word, i) => i >= main.to && word.lower === ',')
  if (comma < 0) return main
  const inner = verbGroups(clause.slice(0, comma)).findLast(
    (group) =>
      group.from >= main.to &&
      clause[group.main]?.tag === 'VERB' &&
      clause[group.main]?.form === 'base' &&
      (group.infinitive || group.from === group.main),
  )
  const relative =
    inner && clause.slice(main.to, inner.from).some((word) => /^(?:that|which|who|when|if|as)$/.test(word.lower))
  return inner && !relative ? inner : main
}

// Where the marks, the conjunction and the adverbs before a verb begin.
function before(clause: Word[], verb: number): number {
  let at = verb
  while (clause[at - 1]?.tag === 'ADV') at--
  while (clause[at - 1]?.tag === 'CCONJ' || clause[at - 1]?.lower === ',') at--
  return at
}
