import { conjugate } from '../english/conjugate.js'
import { nounPhrase, type VerbGroup, verbGroups } from '../english/phrases.js'
import { reporting } from './attribution.js'
import { anatomy, finiteVerb, subjectAt } from './clause.js'
import { gapped } from './gapping.js'
import { isPlural } from './is-plural.js'
import { isFree, lists } from './lists.js'
import { series } from './series.js'
import { depths, inserted, type Word } from './word.js'

/** Split a clause at its coordinated verb phrases and lists; a clause without any comes back alone. */
export function conjuncts(clause: Word[]): Word[][] {
  return (inverted(clause) ?? [clause])
    .flatMap((part) => series(part) ?? verbPhrases(part))
    .flatMap((part) => contrasted(part) ?? [part])
    .flatMap((part) => gapped(part) ?? amounts(part) ?? repeated(part) ?? lists(part))
}

// "X slows it, and so do drops": drops slow it.
function inverted(clause: Word[]): Word[][] | undefined {
  const so = clause.findIndex(
    (word, i) =>
      /^(?:so|neither|nor)$/.test(word.lower) &&
      /^(?:do|does|did|is|are|was|were|can|could|may|might|will|has|have)$/.test(clause[i + 1]?.lower ?? '') &&
      (clause[i - 1]?.tag === 'CCONJ' || clause[i - 1]?.lower === ',') &&
      nounPhrase(clause, i + 2) !== undefined,
  )
  const main = so > 3 ? anatomy(clause.slice(0, so)) : undefined
  if (!main || clause.slice(so + 2).some((word) => word.tag === 'VERB' || word.tag === 'AUX')) return undefined
  let end = so
  while (end > 0 && (clause[end - 1]?.tag === 'CCONJ' || clause[end - 1]?.lower === ',')) end--
  const first = clause.slice(0, end)
  const { verb } = main
  const auxiliary = clause[so + 1] as Word
  const from = clause[verb.from] as Word
  const subject = clause.slice(so + 2)
  const negated = clause[so]?.lower !== 'so'
  const rest = first.slice(verb.from + 1).filter((word) => !/^(?:also|not|n't|ever|neither)$/.test(word.lower))
  const not = negated ? [inserted('not', 'PART')] : []
  if (from.tag === 'AUX') return [first, [...subject, auxiliary, ...not, ...rest]]
  const head = subject.findLast((word) => word.tag === 'NOUN' || word.tag === 'PROPN') ?? (subject.at(-1) as Word)
  const plain = clause[verb.main] as Word
  if (plain.tag !== 'VERB') return undefined
  const base = { ...plain, text: plain.lemma, lower: plain.lemma, form: 'base' as const }
  const after = first.slice(verb.main + 1).filter((word) => !/^(?:ever|either)$/.test(word.lower))
  if (negated) return [first, [...subject, auxiliary, ...not, base, ...after]]
  const text = from.form === 'past' ? from.text : conjugate(plain.lemma, isPlural(head))
  return [first, [...subject, { ...plain, text, lower: text.toLowerCase() }, ...after]]
}

// "a hormone that eases pain and is made by …": the pronoun of a clause that hangs on a noun close before the conjunction.
function relativeBefore(clause: Word[], from: number, conjunction: number): number | undefined {
  const pronoun = clause.findLastIndex(
    (word, i) =>
      i < conjunction &&
      i >= from &&
      /^(?:that|which|who)$/.test(word.lower) &&
      /^(?:NOUN|PROPN|PRON)$/.test(clause[i - 1]?.tag ?? ''),
  )
  if (pronoun < 0 || clause.slice(pronoun, conjunction).some((word) => word.lower === ',')) return undefined
  return finiteVerb(clause.slice(0, conjunction), pronoun) ? pronoun : undefined
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
    // "is praised by both her students and peers": two things, however the second is read
    const both = clause.slice(0, i).findLastIndex((w) => w.lower === 'both')
    if (both > main.verb.from && !clause.slice(both, i).some((w) => w.tag === 'CCONJ' || w.tag === 'VERB')) continue
    let at = i + 1
    while (clause[at]?.tag === 'ADV') at++
    const right = groups.find((group) => group.from === at)
    if (!right) continue
    // "is used to ease A and to lift B"
    if (right.infinitive) {
      const left = groups.findLast((group) => group.from >= main.verb.to && group.to < i && group.infinitive)
      // "to cut risks of X and to see that they …": what stands for X stays beside it
      const stands = clause.slice(i).some((w) => /^(?:it|its|they|them|their)$/.test(w.lower))
      if (word.lower !== 'and' || stands || !left || clause.slice(left.to, i).some((w) => w.tag === 'CCONJ')) continue
      return [
        clause.slice(0, clause[i - 1]?.lower === ',' ? i - 1 : i),
        ...verbPhrases([...clause.slice(0, left.from), ...clause.slice(i + 1)]),
      ]
    }
    const pronoun = relativeBefore(clause, main.verb.to, i)
    if (pronoun !== undefined && right.finite) {
      const subject = groups.find((group) => group.from > pronoun)
      // "fats that the body needs but cannot make": what hangs on the noun stays whole
      if (!subject || subject.from > pronoun + 2 || subjectAt(clause, pronoun + 1)) continue
      // "a desk that can be raised or lowered"
      if (subject.passive && clause[right.from]?.tag !== 'AUX') continue
      if (isWhole(clause, right)) {
        const first = clause.slice(0, i)
        return [first, ...verbPhrases([...clause.slice(0, pronoun + 1), ...clause.slice(i + 1)])]
      }
    }
    // "can be caught by touching objects or surfaces": no verb of the present behind a possibility
    if (
      word.lower === 'or' &&
      clause[right.from]?.form === 's' &&
      clause[right.from]?.tag === 'VERB' &&
      clause[i - 1]?.tag === 'NOUN'
    )
      continue
    const left = parallel(clause, groups, main.verb, right, i)
    if (!left) continue
    // "activate or release X", "pushing and prodding X": one object for both
    if (left.to >= i - (clause[i - 1]?.lower === ',' ? 1 : 0)) continue
    const shared = clause.slice(
      0,
      right.finite && (isWhole(clause, right) || isPresent(clause, left)) && !sharesModal(clause, left, right)
        ? left.from
        : left.main,
    )
    const first = clause.slice(0, clause[i - 1]?.lower === ',' ? i - 1 : i)
    // "slightly raises A and so can cause B": how much the first verb does is not said of the second
    while (DEGREE.test(shared.at(-1)?.lower ?? '')) shared.pop()
    // "often follows strain but can have other causes": how often the first does so is not said of the second
    const own =
      clause[left.from]?.tag !== 'AUX' &&
      clause[right.from]?.tag === 'AUX' &&
      (word.lower === 'but' || /^(?:can|may|might|could)$/.test(clause[right.from]?.lower ?? ''))
    while (own && shared.length > 1 && OFTEN.test(shared.at(-1)?.lower ?? '')) shared.pop()
    if (own && /^(?:most|more)$/.test(shared.at(-1)?.lower ?? '')) shared.pop()
    const joint = /^(?:so|thus|therefore|thereby|hence|then)$/.test(clause[i + 1]?.lower ?? '') ? i + 2 : i + 1
    const second = [...shared, ...clause.slice(joint)]
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
    // "improved A compared with B and reduced C"
    if (clause[group.main]?.lemma === 'compare' && /^(?:with|to)$/.test(clause[group.to]?.lower ?? '')) continue
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

const DEGREE = /^(?:slightly|modestly|greatly|significantly|markedly|moderately|strongly|sharply|directly|also|even)$/

const OFTEN =
  /^(?:often|usually|typically|commonly|generally|mostly|mainly|sometimes|occasionally|frequently|rarely|normally|always|never|primarily|largely)$/

// "should ask first and have their dose reviewed": what should be done goes on.
function sharesModal(clause: Word[], left: VerbGroup, right: VerbGroup): boolean {
  const modal = clause[left.from]
  const first = clause[right.from]
  return (
    modal?.tag === 'AUX' &&
    /^(?:should|must|may|might|can|could|will|would|shall)$/.test(modal.lower) &&
    /^(?:have|be|do)$/.test(first?.lower ?? '')
  )
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

// "is good at A but bad at B": two things that it is.
function contrasted(clause: Word[]): Word[][] | undefined {
  const main = anatomy(clause)
  const state = main && clause[main.verb.to]?.tag === 'ADV' ? main.verb.to + 1 : main?.verb.to
  if (!main || state === undefined || clause[main.verb.main]?.lemma !== 'be' || clause[state]?.tag !== 'ADJ')
    return undefined
  const depth = depths(clause)
  const but = clause.findIndex((word, i) => i > state && word.lower === 'but' && depth[i] === 0)
  const next = clause[but + 1]?.tag === 'ADV' ? clause[but + 2] : clause[but + 1]
  if (
    but < 0 ||
    next?.tag !== 'ADJ' ||
    clause.slice(main.verb.from).some((word) => /^(?:not|n't|anything|nothing)$/.test(word.lower))
  )
    return undefined
  const first = clause.slice(0, clause[but - 1]?.lower === ',' ? but - 1 : but)
  return [first, [...clause.slice(0, main.verb.to), ...clause.slice(but + 1)]]
}

// "is linked to gout and to falls": one claim for each, with the preposition that is said twice.
function repeated(clause: Word[]): Word[][] | undefined {
  const main = anatomy(clause)
  const and = clause.findLastIndex((word, i) => word.lower === 'and' && joins(clause, i + 1))
  const right = clause[and + 1]
  if (!main || and < main.verb.to + 2 || !right || /^(?:between|from)$/.test(right.lower)) return undefined
  const left = clause.findLastIndex((word, i) => i < and && joins(clause, i) && word.lower === right.lower)
  if (left < main.verb.to || nounPhrase(clause, left + 1)?.to !== and) return undefined
  if (
    nounPhrase(clause, and + 2)?.to !== clause.length ||
    clause.some((word) => /^(?:both|either|neither|not|than)$/.test(word.lower))
  )
    return undefined
  return [clause.slice(0, and), [...clause.slice(0, left), ...clause.slice(and + 1)]]
}

const joins = (clause: Word[], i: number) =>
  clause[i]?.tag === 'ADP' ||
  (clause[i]?.lower === 'to' && /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(clause[i + 1]?.tag ?? ''))

// "is 600 IU for adults and 800 IU for those over 70": one claim for each amount with its own group.
function amounts(clause: Word[]): Word[][] | undefined {
  const and = clause.findIndex((word, i) => word.lower === 'and' && clause[i + 1]?.tag === 'NUM')
  if (and < 0) return undefined
  // "and 310–320 mg for women"
  const reach = /^[–-]$/.test(clause[and + 2]?.text ?? '') ? 6 : 4
  const right = clause.findIndex((word, i) => i > and + 1 && i <= and + reach && word.tag === 'ADP')
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
