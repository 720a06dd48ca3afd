import { nounPhrase } from '../english/phrases.js'
import { attribution } from './attribution.js'
import { clauseAt, finiteVerb, isCorrelative, subjectAt } from './clause.js'
import { isElliptic, omitted } from './ellipsis.js'
import { isStudy } from './nouns.js'
import { shareAt } from './share.js'
import { depths, type Word } from './word.js'

/** Conjunctions whose clause limits the other one and so stays with it. */
const LIMITING = /^(?:if|when|whenever|once|unless|until|till|after|before|where|provided|as|so|given|assuming)$/
/** Conjunctions whose clause states a fact of its own. */
const STATING = /^(?:because|since|although|though|whereas|while|whilst)$/

/**
 * Split words into clauses that each have a subject and a finite verb.
 * `strong` cuts only where a mark stands (";", "—", ", and", ", but", a comma between two full clauses); `weak` also at
 * bare "and", "but", "so" before a full clause, and at subordinate clauses that state a fact of their own.
 */
export function clauses(words: Word[], cut: 'strong' | 'weak'): Word[][] {
  // no sentence of prose is so long; every place to cut looks at the words around it, to the end of the sentence
  if (words.length > 500) return [words]
  const depth = depths(words)
  const found: Word[][] = []
  let from = 0
  // who reports it is no part of what is taken apart
  const core = attribution(words)?.prefix.length ?? 0
  const limited = isLimited(words.slice(core))
  for (let i = 1; i < words.length; i++) {
    if (depth[i] !== 0 || i - from < 2) continue
    const skip = boundary(words, i, Math.max(from, Math.min(core, i)), cut, limited)
    if (skip === 0) continue
    const bare = clauseAt(words.slice(i + skip), 0)
    if (bare && isElliptic(words.slice(i + skip), bare)) {
      const whole = omitted(words.slice(from, i), words.slice(i + skip))
      if (!whole) continue
      found.push(words.slice(from, i), [...whole.said, ...whole.unsaid])
      from = words.length
      break
    }
    found.push(words.slice(from, i))
    from = i + skip
    i = from
  }
  if (from < words.length) found.push(words.slice(from))
  return found
    .flatMap((clause) => (cut === 'weak' ? subordinate(clause) : [clause]))
    .filter((clause) => clause.length > 0)
}

const CUTS: ReadonlySet<string> = new Set('; — – : . ? ! , and but so because although whereas'.split(' '))

// Number of words the boundary at `i` takes; 0 where there is none.
function boundary(words: Word[], i: number, from: number, cut: 'strong' | 'weak', limited: boolean): number {
  const word = words[i] as Word
  if (!CUTS.has(word.lower)) return 0
  const next = words[i + 1]
  const verb = finiteVerb(words.slice(from, i))
  const left = verb !== undefined || isCorrelative(words.slice(from, i))
  if (word.text === ';' || (/^[—–]$/.test(word.text) && !isJoint(words, i))) {
    return clauseAt(words, fronted(words, afterConjunction(words, i + 1))) &&
      (left || word.text === ';' || i - from < 8)
      ? 1
      : 0
  }
  if (word.text === ':' && left) {
    // "The review is solid: A" tells A by itself, "The review says: A" does not
    const study =
      words[from + (verb?.main ?? 0)]?.lemma !== 'be' && words.slice(from, i).some((one) => isStudy(one.lemma))
    return clauseAt(words, fronted(words, i + 1)) && !study ? 1 : 0
  }
  if (/^[.?!]$/.test(word.text)) return clauseAt(words, i + 1) ? 1 : 0
  if (!left) return 0
  if (word.lower === ',') {
    // ", nor was sleep improved"
    if (next?.lower === 'nor' && words[i + 2]?.tag === 'AUX') return subjectAt(words, i + 3) === undefined ? 0 : 1
    if (next && /^(?:and|but|so|yet|or)$/.test(next.lower)) {
      // ", and that …" goes on with the report before it
      if (words[i + 2]?.lower === 'that' && words[i + 3]?.tag !== 'AUX') {
        if (cut === 'strong' && from > 0) return 0
        return next.lower === 'and' && clauseAt(words, i + 3) ? 3 : 0
      }
      if (next.lower === 'or' || next.lower === 'and') {
        // "such as washing A, keeping B dry, and changing C helps": a list of what one does
        if (words[i + 2]?.form === 'ing' && isDoing(words.slice(from, i))) return 0
        const right = clauseAt(words, fronted(words, i + 2))
        return right && !isListed(words, from, i) && !disagrees(words, i + 2, right) ? 2 : 0
      }
      return clauseAt(words, fronted(words, i + 2)) ? 2 : 0
    }
    // ", long before it was named in 1922": when, told by a fact of its own
    const late = /^(?:long|shortly|soon|just|well|even)$/.test(next?.lower ?? '') ? 2 : 1
    if (cut === 'weak' && late === 2 && /^(?:before|after)$/.test(words[i + 2]?.lower ?? ''))
      return clauseAt(words, i + 3) ? 3 : 0
    if (next && cut === 'weak' && STATING.test(next.lower)) return clauseAt(words, i + 2) ? 2 : 0
    // "It is not spent, for in these patients it still works"
    if (next?.lower === 'for' && /^(?:ADP|DET|PRON)$/.test(words[i + 2]?.tag ?? ''))
      return clauseAt(words, fronted(words, i + 2)) && !nounPhrase(words, i + 2) ? 2 : 0
    const fronting =
      (words[from]?.tag === 'ADP' || words[from]?.tag === 'VERB') &&
      !words.slice(from, i).some((one) => one.lower === ',')
    // "A slows it, B speeds it, and C does nothing"
    if (!limited && !fronting && next && /^(?:NOUN|PROPN|DET|ADJ)$/.test(next.tag) && isRow(words, i)) return 1
    // a comma splice: "It is not only sore, it also …"
    if (
      !limited &&
      !fronting &&
      !/^(?:which|whom)$/.test(words[i + 3]?.lower ?? '') &&
      next?.tag === 'PRON' &&
      !/^(?:which|who|whom|whose|that)$/.test(next.lower)
    ) {
      const right = clauseAt(words, i + 1)
      return right && right.from - i <= 4 ? 1 : 0
    }
    return 0
  }
  if (cut === 'strong') return 0
  if (/^(?:and|but|so)$/.test(word.lower) && word.tag !== 'ADV') {
    // "six and a half hours"
    if (next?.lower === 'a' && /^(?:half|quarter|third)$/.test(words[i + 2]?.lower ?? '')) return 0
    // "until the wound has closed and the swelling has gone"
    if (word.lower === 'and' && isCondition(words.slice(from, i))) return 0
    const right = clauseAt(words, i + 1)
    // "so" and "and" between two full clauses; a noun phrase right before the verb could be an object's conjunct
    return right && !isListed(words, from, i) && subjectLike(words, i + 1) && !disagrees(words, i + 1, right) ? 1 : 0
  }
  // "…, plausibly because B": how sure the reason is stays with what it is the reason of
  if (word.lower === 'because' && SURENESS.test(words[i - 1]?.lower ?? '')) return 0
  // "This may be because …": what it says is the reason
  const bare = verb && verb.to === i - from && words[from + verb.main]?.lemma === 'be'
  if (/^(?:because|although|whereas)$/.test(word.lower) && i - from > 2 && !bare) return clauseAt(words, i + 1) ? 1 : 0
  return 0
}

/** How sure, or how far, a reason is one. */
const SURENESS =
  /^(?:plausibly|possibly|probably|perhaps|presumably|likely|maybe|partly|mainly|largely|mostly|chiefly)$/

// "5–11%", "dose–response": a dash that touches the words on both sides joins them.
function isJoint(words: Word[], i: number): boolean {
  const [before, dash, after] = [words[i - 1], words[i], words[i + 1]]
  return dash?.text === '–' && before?.end === dash.start && after?.start === dash.end
}

// "; in regular drinkers, it fades": where the clause begins behind a phrase in front of it.
function fronted(words: Word[], start: number): number {
  let i = start
  // "; indeed, within a month it fades"
  if (words[i]?.tag === 'ADV' && words[i + 1]?.lower === ',') i += 2
  if (/^(?:en|past)$/.test(words[i]?.form ?? '') && words[i + 1]?.tag === 'ADP') return behind(words, i + 1) ?? start
  if (words[i]?.tag !== 'ADP') return start
  // "and in this group higher doses helped"
  if (/^(?:this|these|that|those)$/.test(words[i + 1]?.lower ?? '')) {
    const noun = words[i + 2]?.tag === 'ADJ' ? i + 3 : i + 2
    if (words[noun]?.tag === 'NOUN' && clauseAt(words, noun + 1)) return noun + 1
  }
  const near = words.slice(i + 1, i + 16)
  const close = behind(words, i)
  if (close !== undefined) return close
  const comma = near.findIndex((word) => word.lower === ',')
  if (comma >= 0) return i + comma + 2
  // "and in trials complaints were rare"
  const noun = near.slice(0, 3).findIndex((word) => word.tag === 'NOUN' && word.lower !== word.lemma)
  if (noun >= 0 && clauseAt(words, i + noun + 2)) return i + noun + 2
  return start
}

// "in the same trial the rate was", "combined with rest it does": where what an article or a pronoun opens follows phrases.
function behind(words: Word[], from: number): number | undefined {
  let i = from
  for (let n = 0; n < 3 && words[i]?.tag === 'ADP'; n++) {
    const to = shareAt(words, i + 1) ?? nounPhrase(words, i + 1)?.to
    if (to === undefined) return undefined
    i = to
  }
  const opens = words[i]?.tag === 'DET' || /^(?:it|they|he|she|there|people)$/.test(words[i]?.lower ?? '')
  return i > from && opens && clauseAt(words, i) ? i : undefined
}

function afterConjunction(words: Word[], i: number): number {
  return /^(?:and|but|so|yet|because)$/.test(words[i]?.lower ?? '') ? i + 1 : i
}

// "when A rises, B and C fall": inside a clause that opens with a limiting conjunction commas do not end it.
function isLimited(words: Word[]): boolean {
  return LIMITING.test(words[0]?.lower ?? '') || STATING.test(words[0]?.lower ?? '') || words[0]?.tag === 'SCONJ'
}

// Whether words list what one does, before the last of it: "such as doing A, doing B".
function isDoing(words: Word[]): boolean {
  const comma = words.findLastIndex((word) => word.lower === ',')
  return (
    comma > 0 &&
    words[comma + 1]?.form === 'ing' &&
    words
      .slice(0, comma)
      .some((word, i) => word.form === 'ing' && (i === 0 || /^(?:as|like|including)$/.test(words[i - 1]?.lower ?? '')))
  )
}

// Whether words end in a condition that a full clause stands before: "X is avoided until A".
function isCondition(words: Word[]): boolean {
  const at = words.findLastIndex((word) => /^(?:until|till|unless|if|once)$/.test(word.lower))
  return (
    at > 1 &&
    !words.slice(at).some((word) => word.lower === ',') &&
    clauseAt(words, at + 1) !== undefined &&
    finiteVerb(words.slice(0, at)) !== undefined
  )
}

// Whether the words before `i` are a list that goes on ("pain, nausea, and …").
function isListed(words: Word[], from: number, i: number): boolean {
  const verb = finiteVerb(words.slice(from, i))
  if (!verb) return false
  const after = words.slice(from + verb.to, i)
  return (
    after.filter((word) => word.lower === ',').length >= 2 &&
    words[i + 1]?.tag !== 'PRON' &&
    words[i + 2]?.tag !== 'PRON'
  )
}

// "A, B and C were better": the last of a list is not what the plural verb is said of.
function disagrees(words: Word[], i: number, verb: { from: number }): boolean {
  const last = words[verb.from - 1]?.tag === 'ADV' ? words[verb.from - 2] : words[verb.from - 1]
  return (
    verb.from - i <= 4 &&
    last?.tag === 'NOUN' &&
    last.lower === last.lemma &&
    !/^(?:people|women|men|children|staff|police|data|bacteria|media|both)$/.test(last.lower) &&
    /^(?:are|were|have)$/.test(words[verb.from]?.lower ?? '') &&
    !words
      .slice(i, verb.from)
      .some((word) => word.tag === 'CCONJ' || /^(?:number|majority|lot|half|rest)$/.test(word.lower))
  )
}

// Whether a clause of its own stands behind the comma at `i`, and another behind ", and" after it.
function isRow(words: Word[], i: number): boolean {
  const right = clauseAt(words, i + 1)
  if (!right || right.from - i > 6 || /^(?:who|which|that)$/.test(words[right.from - 1]?.lower ?? '')) return false
  const last = words.findIndex(
    (word, at) => at > right.to && word.lower === ',' && /^(?:and|but)$/.test(words[at + 1]?.lower ?? ''),
  )
  return (
    last > 0 && clauseAt(words, last + 2) !== undefined && !words.slice(i + 1, last).some((word) => word.lower === ',')
  )
}

function subjectLike(words: Word[], i: number): boolean {
  // "the combination of A and B relieves"
  const of = words.slice(Math.max(0, i - 7), i - 1).findLastIndex((word) => /^(?:of|between)$/.test(word.lower))
  if (
    of > 0 &&
    /^(?:combination|mixture|mix|blend|pairing|sum|difference|link)$/.test(
      words[Math.max(0, i - 7) + of - 1]?.lower ?? '',
    )
  )
    return false
  return /^(?:PRON|DET|NOUN|PROPN|ADJ|NUM)$/.test(words[i]?.tag ?? '')
}

const DATED =
  /^(?:(?:1[5-9]|20)\d\d|january|february|march|april|may|june|july|august|september|october|november|december|last|early|late)$/

// A clause that opens with "because", "although" …: its fact and the main clause apart.
function subordinate(clause: Word[]): Word[][] {
  const first = clause[0]
  if (!first) return []
  const even = first.lower === 'even' && /^(?:though|if)$/.test(clause[1]?.lower ?? '') ? 1 : 0
  const conjunction = clause[even]?.lower ?? ''
  if (!STATING.test(conjunction)) return [clause]
  if (!clauseAt(clause, even + 1)) return [clause]
  // "Since 2021 the firm has …": when, and no reason
  if (conjunction === 'since' && DATED.test(clause[even + 1]?.lower ?? '') && clause[even + 2]?.tag !== 'AUX')
    return [clause]
  const comma = clause.findIndex((word, i) => word.lower === ',' && i > 2 && clauseAt(clause, i + 1) !== undefined)
  if (comma < 0) return [clause.slice(even + 1)]
  return [clause.slice(even + 1, comma), clause.slice(comma + 1)]
}
