import { announced } from './announced.js'
import { apart } from './aside.js'
import { attribution, reporting } from './attribution.js'
import { anatomy, clauseAt, finiteVerb, subjectAt } from './clause.js'
import { clauses } from './clauses.js'
import { conjuncts } from './coordination.js'
import { furtherSaid } from './further-said.js'
import { conditioned, isImperative } from './imperative.js'
import { isHuman, isStudy } from './nouns.js'
import { quoted } from './quotation.js'
import { strip } from './strip.js'
import { uncleft } from './uncleft.js'
import { underFront } from './under-front.js'
import { lowered, voiced } from './voices.js'
import { inserted, type Word } from './word.js'

// Beyond this a run of words is no sentence of English, and is not taken apart.
const LONGEST = 250

/** Split a sentence's words into atomic propositions; the words of each stand in the order in which it reads. */
export function propositions(sentence: Word[]): Word[][] {
  if (sentence.length > LONGEST) return [sentence]
  return furtherSaid(sentence)
    .flatMap((words) => partedAtColon(conditioned(asserted(uncleft(announced(uninverted(strip(words))))))))
    .flatMap((words) => quoted(cited(words)))
    .map(conditioned)
    .flatMap((words) => {
      const { prefix, core: told } = spoken(words)
      const core = prefix.length > 0 ? uninverted(told) : told
      return underFront(clauses(core, 'strong'))
        .flatMap((clause) => reported(uninverted(strip(clause))))
        .map((part, i) =>
          prefix.length === 0 || speaksItself(part) ? part : [...prefix, ...(i > 0 ? lowered(part) : part)],
        )
    })
}

// "Voss is not moved: X helps, she says": what stands before the colon is not said by her.
function partedAtColon(words: Word[]): Word[][] {
  const colon = words.findIndex((word) => word.text === ':')
  const right = colon < 2 ? [] : words.slice(colon + 1)
  const said = right.length > 4 && finiteVerb(words.slice(0, colon)) ? voiced(right) : right
  if (said === right) return [voiced(words)]
  const subject = /^(?:he|she)$/.test(said[0]?.lower ?? '') ? anatomy(words.slice(0, colon))?.subject : undefined
  return [words.slice(0, colon), subject && subject.length <= 4 ? [...subject, ...said.slice(1)] : said]
}

// "“A, and B,” said Dr Y": all that the marks hold is what Dr Y said.
function spoken(words: Word[]): { prefix: Word[]; core: Word[] } {
  const that = words.findIndex((word) => word.at === -1 && word.lower === 'that')
  return { prefix: words.slice(0, that + 1), core: words.slice(that + 1) }
}

// "Nor does it last": it does not last.
function uninverted(words: Word[]): Word[] {
  const [first, auxiliary] = words
  if (!/^(?:nor|neither)$/.test(first?.lower ?? '') || auxiliary?.tag !== 'AUX') return words
  let to = subjectAt(words, 2)
  // "nor were zinc users"
  while (to !== undefined && words[to]?.tag === 'NOUN') to++
  const next = to === undefined ? undefined : words[to]
  if (to === undefined || !next || next.tag === 'PUNCT') return words
  return [...words.slice(2, to), auxiliary, inserted('not', 'PART'), ...words.slice(to)]
}

// "For a simple message, it may be said that X": X.
function unsaid(words: Word[]): Word[] {
  const it = words.findIndex(
    (word, i) =>
      i < 12 &&
      word.lower === 'it' &&
      /^(?:may|can|could|should|must)$/.test(words[i + 1]?.lower ?? '') &&
      words[i + 2]?.lower === 'be' &&
      /^(?:say|emphasise|emphasize|note|stress|add|remember|stipulate|acknowledge)$/.test(words[i + 3]?.lemma ?? '') &&
      words[i + 4]?.lower === 'that',
  )
  const opens = it === 0 || (it > 1 && words[it - 1]?.lower === ',' && words[0]?.tag === 'ADP')
  return it >= 0 && opens && clauseAt(words, it + 5) ? words.slice(it + 5) : words
}

/** What one does with a study that another made. */
const CITES = /^(?:point|cite|refer|mention|contrast|conflict|sit|rest|lean|invoke|quote|draw)$/

// "Dr Y pointed to a review in which X helped": in a review, X helped.
function cited(words: Word[]): Word[] {
  const which = words.findIndex(
    (word, i) =>
      i > 4 && word.lower === 'which' && words[i - 1]?.lower === 'in' && clauseAt(words, i + 1) !== undefined,
  )
  const verb = which < 0 ? undefined : anatomy(words)?.verb
  if (!verb || !CITES.test(words[verb.main]?.lemma ?? '')) return words
  const end = words[which - 2]?.lower === ',' ? which - 2 : which - 1
  let from = verb.to
  while (/^(?:ADP|ADV)$/.test(words[from]?.tag ?? '')) from++
  const named = words.slice(from, end)
  if (named.length <= 12 && !finiteVerb(named) && named.some((word) => isStudy(word.lemma)))
    return [
      ...speakerOf(words, verb.from),
      inserted('in', 'ADP'),
      ...named,
      inserted(',', 'PUNCT'),
      ...words.slice(which + 1),
    ]
  return words
}

// "Dr Y noted that", where a person points to it.
function speakerOf(words: Word[], verb: number): Word[] {
  const subject = words.slice(0, verb).filter((word) => word.tag !== 'ADV')
  const cut = subject.findIndex((word) => word.lower === ',')
  const name = cut > 0 ? subject.slice(0, cut) : subject
  if (name.length > 5 || !name.some((word) => isHuman(word.lemma))) return []
  return [...name, { ...inserted('noted', 'VERB', 'note'), form: 'past' }, inserted('that', 'SCONJ')]
}

// "No wonder that …, since X": only X is put forward.
function asserted(sentence: Word[]): Word[] {
  const words = unsaid(sentence)
  const wonder = words.findIndex((word) => word.lower === 'wonder')
  if (wonder < 0 || wonder > 4 || !/^(?:no|little|small)$/.test(words[wonder - 1]?.lower ?? '')) return words
  const since = words.findIndex((word, i) => i > wonder && /^(?:since|because|given|as)$/.test(word.lower))
  return since < 0 ? words : words.slice(words[since + 1]?.lower === 'that' ? since + 2 : since + 1)
}

// A reported statement is split on its own, and each part keeps its introduction.
function reported(clause: Word[]): Word[][] {
  const report = attribution(clause)
  if (!report) return statement(clause)
  const again = spokenAgain(report.core)
  if (again > 0 && report.author.length > 0 && report.author.length <= 8) {
    const next = [...report.author, ...report.core.slice(again)]
    return [...reported([...report.prefix, ...report.core.slice(0, before(report.core, again))]), ...reported(next)]
  }
  const own = report.manner === 'believed' ? conceded(report.core) : 0
  if (own > 0)
    return [...reported([...report.prefix, ...report.core.slice(0, own)]), ...reported(report.core.slice(own + 2))]
  return statement(report.core).map((part, i) => (i > 0 && speaksItself(part) ? part : [...report.prefix, ...part]))
}

// "Many believe that A, although B": B is the author's own. Where its comma stands; 0 where nothing is conceded.
function conceded(core: Word[]): number {
  const at = core.findIndex(
    (word, i) =>
      i > 2 &&
      word.lower === ',' &&
      /^(?:although|though|whereas|while|but|yet)$/.test(core[i + 1]?.lower ?? '') &&
      clauseAt(core, i + 2) !== undefined,
  )
  return Math.max(0, at)
}

// "The board states that A may help, and describes …": the board describes. Where its second verb stands; 0 where none does.
function spokenAgain(core: Word[]): number {
  const at = core.findIndex(
    (word, i) =>
      i > 3 &&
      word.tag === 'VERB' &&
      (/^(?:s|past)$/.test(word.form ?? '') ||
        (word.form === 'base' && /^(?:against|that)$/.test(core[i + 1]?.lower ?? ''))) &&
      SPEAKS.test(word.lemma) &&
      /^(?:and|but)$/.test((core[i - 1]?.tag === 'ADV' ? core[i - 2] : core[i - 1])?.lower ?? ''),
  )
  return at > 0 && core.slice(0, before(core, at)).some((word) => /^(?:VERB|AUX)$/.test(word.tag)) ? at : 0
}

/** What bodies and people do, and treatments do not. */
const SPEAKS =
  /^(?:say|describe|recommend|advise|warn|note|add|argue|state|urge|caution|stress|conclude|call|rank|list|suggest|insist|claim|tell|acknowledge|explain|emphasise|emphasize)$/

function before(words: Word[], verb: number): number {
  let at = verb
  while (at > 0 && (/^(?:and|but|,)$/.test(words[at - 1]?.lower ?? '') || words[at - 1]?.tag === 'ADV')) at--
  return at
}

// "Yoga is one such practice that eases pain": yoga eases pain.
function oneSuch(words: Word[]): Word[] {
  const one = words.findIndex((word, i) => word.lower === 'one' && words[i + 1]?.lower === 'such')
  if (one < 2 || words[one - 1]?.lemma !== 'be') return words
  const that = words.findIndex((word, i) => i > one && i < one + 5 && /^(?:that|which|who)$/.test(word.lower))
  return that < 0 ? words : [...words.slice(0, one - 1), ...words.slice(that + 1)]
}

// "…, while the society tells everyone to": another speaker, not under the first one's report.
function speaksItself(part: Word[]): boolean {
  if (attribution(part)) return true
  const clause = anatomy(part)
  return clause !== undefined && !clause.verb.passive && reporting(part[clause.verb.main]?.lemma ?? '') === 'said'
}

// "Brushing wears the enamel, so wait half an hour": what is ordered behind is no part of the claim.
function unordered(words: Word[]): Word[] {
  const at = words.findIndex(
    (word, i) =>
      i > 2 &&
      word.lower === ',' &&
      /^(?:so|and|but)$/.test(words[i + 1]?.lower ?? '') &&
      words[i + 2]?.tag !== 'AUX' &&
      !/^(?:so|neither|nor)$/.test(words[i + 2]?.lower ?? '') &&
      isImperative(words.slice(i + 2)) &&
      !clauseAt(words, i + 2),
  )
  return at > 0 && finiteVerb(words.slice(0, at)) ? words.slice(0, at) : words
}

function statement(words: Word[]): Word[][] {
  return clauses(words, 'weak')
    .map(unordered)
    .flatMap((clause, i) => {
      // "…, whereas the board advises that A and warns that B"
      if (i > 0 && attribution(clause)) return reported(clause)
      const [main = [], ...sides] = apart(oneSuch(strip(clause)))
      // "…, which found that A, a B": a report of its own
      return [main, ...sides].flatMap((part) => (part !== main && attribution(part) ? reported(part) : conjuncts(part)))
    })
}
