import { nounPhrase, verbGroups } from '../english/phrases.js'
import { conjugate, isPlural } from './aside.js'
import { anatomy } from './clause.js'
import { depths, type Word } from './word.js'

/** Predicates that hold of their subjects together, not of each alone. */
const COLLECTIVE =
  /^(?:equal|equally|similar|similarly|alike|same|together|both|combine|combined|differ|difference|compare|comparable|equivalent|identical|interchangeable|between|mix|neither|either|interact|versus)$/
/** What a list of examples or of the parts of one thing follows; it stays whole. */
const EXAMPLES = /^(?:such|like|including|between|both|either|neither|together|than)$/

/** Split a clause at a list of three or more things, each of which it is true of: "is caused by A, B and C". */
export function lists(clause: Word[]): Word[][] {
  const main = anatomy(clause)
  if (!main) return [clause]
  const from = clause.indexOf(main.subject[0] as Word)
  const subject = members(clause, from, main.verb.from)
  if (subject && !isCollective(clause.slice(main.verb.from))) {
    return subject.map((member) => [
      ...clause.slice(0, from),
      ...member,
      ...agreeing(member, clause.slice(main.verb.from)),
    ])
  }
  for (const start of starts(clause, main.verb)) {
    const object = members(clause, start, clause.length)
    if (
      object &&
      !clause.slice(main.verb.to, start).some((word) => word.lower !== 'including' && EXAMPLES.test(word.lower))
    ) {
      return object.map((member) => [...clause.slice(0, start), ...member])
    }
  }
  return [clause]
}

/** "may ease pain or promote sleep": under a possibility each alternative is possible. */
export function isFree(clause: Word[], or: Word): boolean {
  if (or.lower === 'nor') return false
  const before = clause.slice(0, clause.indexOf(or))
  return (
    before.some((word) => /^(?:may|might|can|could)$/.test(word.lower)) &&
    !before.some((word) => /^(?:either|whether|if)$/.test(word.lower))
  )
}

// "A, B and C are": A is.
function agreeing(member: Word[], predicate: Word[]): Word[] {
  const [verb, ...rest] = predicate
  const phrase = nounPhrase(member, member[0]?.tag === 'ADV' ? 1 : 0)
  const head = phrase && member[phrase.head]
  if (!verb || !head || isPlural(head)) return predicate
  const text =
    SINGULAR[verb.lower] ?? (verb.tag === 'VERB' && verb.form === 'base' ? conjugate(verb.lemma, false) : verb.text)
  return [{ ...verb, text, lower: text }, ...rest]
}

const SINGULAR: Record<string, string> = { are: 'is', were: 'was', have: 'has', do: 'does' }

// Where a list may begin: right behind the verb, behind its preposition, behind "including".
function starts(clause: Word[], verb: { from: number; to: number; main: number }): number[] {
  const found = [verb.to]
  let at = verb.to
  while (
    at < clause.length &&
    (clause[at]?.tag === 'ADV' || /^(?:to|in|by|with|of|for|as)$/.test(clause[at]?.lower ?? ''))
  )
    found.push(++at)
  const including = clause.findIndex((word, i) => i > verb.to && word.lower === 'including')
  if (including > 0) found.push(including + 1)
  return found
}

function isCollective(predicate: Word[]): boolean {
  return predicate.some((word) => COLLECTIVE.test(word.lower))
}

// The members of a list "A, B(,) and C" that fills the words from `from` to `to`; at least three.
function members(clause: Word[], from: number, to: number): Word[][] | undefined {
  const words = clause.slice(from, to)
  const depth = depths(words)
  const parts: Word[][] = [[]]
  for (const [i, word] of words.entries()) {
    if (/^[:;—–]$/.test(word.text) && depth[i] === 0) return undefined
    if (word.lower === ',' && depth[i] === 0) parts.push([])
    else parts.at(-1)?.push(word)
  }
  if (parts.length < 2) return undefined
  const last = parts.pop() as Word[]
  const tail = closing(clause, last)
  if (!tail) return undefined
  const all = [...parts, ...tail]
  return all.length >= 3 && all.every(isMember) ? all : undefined
}

// The end of a list: "and C" behind a comma, or "B and C".
function closing(clause: Word[], part: Word[]): Word[][] | undefined {
  const depth = depths(part)
  const at = part.findLastIndex((word, i) => word.tag === 'CCONJ' && depth[i] === 0 && isJoin(clause, word))
  if (at < 0) return undefined
  const before = part.slice(0, at)
  return before.length > 0 ? [before, part.slice(at + 1)] : [part.slice(1)]
}

function isJoin(clause: Word[], word: Word): boolean {
  if (word.lower === 'and') return true
  return /^(?:or|and\/or)$/.test(word.lower) && isFree(clause, word)
}

// A thing: a noun phrase or a gerund with what hangs on it, and no clause of its own.
function isMember(part: Word[]): boolean {
  const first = part[0]
  if (!first || part.length > 14 || part.some((word) => EXAMPLES.test(word.lower))) return false
  // "the body to release chemicals into the muscles, spine and brain": no list of what the verb acts on
  if (verbGroups(part).some((group) => group.infinitive)) return false
  const gerund = first.tag === 'VERB' && first.form === 'ing'
  const phrase = nounPhrase(part, first.tag === 'ADV' ? 1 : 0)
  if (!gerund && !phrase) return false
  const depth = depths(part)
  return !verbGroups(part).some(
    (group) =>
      group.finite &&
      depth[group.from] === 0 &&
      group.from > 0 &&
      !/^(?:that|who|which)$/.test(part[group.from - 1]?.lower ?? ''),
  )
}
