import { conjugate } from '../english/conjugate.js'
import { nounPhrase, verbGroups } from '../english/phrases.js'
import { anatomy } from './clause.js'
import { isPlural } from './is-plural.js'
import { isHuman } from './nouns.js'
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
      const inside = innerList(object)
      if (inside === undefined) return [clause]
      const people = inWhom(object)
      return object.map((member, i) => [
        ...clause.slice(0, start),
        ...(i > 0 ? (object[0] as Word[]).slice(0, inside) : []),
        ...member,
        ...(i < object.length - 1 ? people : []),
      ])
    }
  }
  return [clause]
}

// "cut A, B and C in people with asthma": all of them in these people.
function inWhom(members: Word[][]): Word[] {
  const last = members.at(-1) as Word[]
  const at = last.findIndex(
    (word, i) =>
      i > 0 && /^(?:in|among)$/.test(word.lower) && isHuman(last[nounPhrase(last, i + 1)?.head ?? -1]?.lemma ?? ''),
  )
  const own = members.slice(0, -1).some((member) => member.some((word) => word.tag === 'ADP' && word.lower !== 'of'))
  return at > 0 && !own ? last.slice(at) : []
}

// "the risk of A, B and C" lists what the risk is of: how many words of the first member the others share. 0 where they share
// none, undefined where two readings are open ("inflammation of the gums, fever and nausea").
function innerList(members: Word[][]): number | undefined {
  const first = members[0] as Word[]
  const hangs = (part: Word[]) => part.findLastIndex((word, i) => i > 0 && i < part.length - 1 && word.tag === 'ADP')
  const at = hangs(first)
  if (at < 0 || members.slice(1).some((member) => hangs(member) >= 0 || member[0]?.tag === 'DET')) return 0
  const phrase = nounPhrase(first, first[0]?.tag === 'ADV' ? 1 : 0)
  const head = phrase && first[phrase.head]
  return head && MEASURED.test(head.lemma) && phrase.to === at ? at + 1 : undefined
}

/** Heads that say how much or how likely of what is listed behind them. */
const MEASURED =
  /^(?:risk|chance|odds|likelihood|danger|level|amount|rate|incidence|prevalence|symptom|sign|effect|production|release|absorption|history|treatment|prevention|odds|number|feeling|case)$/

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
  const [verb, ...whole] = predicate
  const rest = whole[0]?.lower === 'each' ? whole.slice(1) : whole
  const phrase = nounPhrase(member, member[0]?.tag === 'ADV' ? 1 : 0)
  const head = phrase && member[phrase.head]
  if (!verb) return predicate
  const gerund = !head && member[0]?.form === 'ing'
  if (!gerund && (!head || isPlural(head))) return [verb, ...rest]
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
  const all = shared([...parts, ...tail])
  return all.length >= 3 && all.every(isMember) ? all : undefined
}

// "instant, ground and decaffeinated coffee": each is coffee.
function shared(all: Word[][]): Word[][] {
  const last = (all.at(-1) as Word[]).filter((word) => word.lower !== 'alike')
  const attributes = all.slice(0, -1)
  const attribute = (word: Word | undefined) =>
    word?.tag === 'ADJ' || (word?.tag === 'VERB' && /^(?:en|past)$/.test(word.form ?? ''))
  if (
    last.length < 2 ||
    !attribute(last[0]) ||
    !attributes.every((part) => part.length === 1) ||
    !attributes.some((part) => attribute(part[0]))
  )
    return all
  return [...attributes.map((part) => [...part, ...last.slice(1)]), last]
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
  if (!/^(?:or|and\/or)$/.test(word.lower)) return false
  // "causes include A, B or C": each is one
  const verb = anatomy(clause)?.verb
  return isFree(clause, word) || /^(?:include|comprise)$/.test(clause[verb?.main ?? -1]?.lemma ?? '')
}

// A thing: a noun phrase or a gerund with what hangs on it, and no clause of its own.
function isMember(member: Word[]): boolean {
  // "or referred pain": behind things, a past form before a noun is its attribute
  const [opening, ...others] = member
  const part: Word[] =
    opening?.tag === 'VERB' && opening.form === 'past' && others[0]?.tag === 'NOUN'
      ? [{ ...opening, form: 'en' }, ...others]
      : member
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
