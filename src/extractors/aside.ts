import { pastOf } from '../english/lemma.js'
import { fullNounPhrase, nounPhrase, verbGroups } from '../english/phrases.js'
import { reporting } from './attribution.js'
import { anatomy, clauseAt, finiteVerb, isCorrelative } from './clause.js'
import { isStudy } from './nouns.js'
import { lowered } from './voices.js'
import { depths, inserted, type Word } from './word.js'

/** Heads that a clause only describes: a study is not a claim, nor is a person. */
const DESCRIBED =
  /^(?:study|trial|review|analysis|meta-analysis|update|survey|report|research|paper|experiment|guideline|cohort|investigation|doctor|dr|professor|researcher|author|scientist|expert|director|spokesman|spokeswoman|spokesperson)$/

/** Take the asides of a clause apart: ", which …", ", a marker of …", "(…)", ", leaving …". The main clause comes first. */
export function apart(clause: Word[]): Word[][] {
  const sides: Word[][] = []
  let main = clause
  for (let turn = 0; turn < 8; turn++) {
    const cut =
      relative(main) ?? apposition(main) ?? parenthesis(main) ?? made(main) ?? shared(main) ?? participle(main)
    if (!cut) break
    main = cut.main
    if (cut.side) sides.push(cut.side)
  }
  return [main, ...sides]
}

interface Cut {
  main: Word[]
  side: Word[] | undefined
}

// ", which raises …": the head before the comma is the subject of the clause.
function relative(words: Word[]): Cut | undefined {
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

// "advise it after a stroke, where it lowers the risk": after a stroke, it lowers the risk.
function located(words: Word[], comma: number): Cut | undefined {
  if (words[comma + 1]?.lower !== 'where' || !clauseAt(words, comma + 2)) return undefined
  const verb = anatomy(words)?.verb
  if (!verb || verb.to > comma || words[0]?.lower === 'there') return undefined
  for (let at = verb.to; at < comma; at++) {
    const preposition = words[at] as Word
    if (preposition.tag !== 'ADP' || !/^(?:in|at|after|among|during|on|from|to|of|for)$/.test(preposition.lower))
      continue
    const full = fullNounPhrase(words, at + 1)
    if (!full || full.to > comma || finiteVerb(words.slice(at + 1, comma))) continue
    const end = relativeEnd(words, comma, comma + 3)
    const place = /^(?:from|to|of)$/.test(preposition.lower)
      ? inserted('In', 'ADP')
      : { ...preposition, text: preposition.text.replace(/^./, (c) => c.toUpperCase()) }
    return {
      main: without(words, comma, end),
      side: [place, ...words.slice(at + 1, comma), words[comma] as Word, ...words.slice(comma + 2, end)],
    }
  }
  return undefined
}

// "pooled from 37 trials, none of which lasted a year": none of the 37 trials.
function someOf(words: Word[], comma: number): Cut | undefined {
  const of = words[comma + 2]?.lower === 'of' ? comma + 2 : comma + 3
  if (words[of]?.lower !== 'of' || !/^(?:which|whom)$/.test(words[of + 1]?.lower ?? '')) return undefined
  const verb = verbGroups(words.slice(of + 2)).at(0)
  const head = headBefore(words, comma)
  if (!head || !verb?.finite || verb.from > 1 || words[head.from]?.tag === 'PRON') return undefined
  const end = relativeEnd(words, comma, of + 2 + verb.to)
  const named = words.slice(head.from, comma)
  const determined = named[0]?.tag === 'DET' ? named.slice(1) : named
  const side = [...words.slice(comma + 1, of + 1), inserted('the', 'DET'), ...determined, ...words.slice(of + 2, end)]
  return { main: without(words, comma, end), side }
}

/** What a whole clause does, not the noun at its end: ", which may reflect a better diet". */
const THOUGHT = /^(?:reflect|suggest|indicate|explain|mean|imply)$/

// "loss of muscle, which", "the level of iron in the blood, which": what hangs on a measure is not what is spoken of.
function climbed(words: Word[], head: ReturnType<typeof headBefore>): ReturnType<typeof headBefore> {
  const joint = head && words[head.from - 1]
  if (!head || !joint || !/^(?:of|in)$/.test(joint.lower)) return head
  if (
    joint.lower === 'in' &&
    !/^(?:blood|brain|body|gut|bloodstream|stomach|liver|urine|saliva|skin)$/.test(words[head.head]?.lemma ?? '')
  )
    return head
  for (let from = Math.max(0, head.from - 8); from < head.from - 1; from++) {
    const whole = nounPhrase(words, from)
    const full = whole && isStart(words, from) ? fullNounPhrase(words, from) : undefined
    if (whole && full?.to === head.to && MEASURE.test(words[whole.head]?.lemma ?? ''))
      return { ...full, head: whole.head }
  }
  return head
}

const MEASURE =
  /^(?:loss|risk|chance|rate|level|number|amount|share|concentration|use|intake|lack|build-up|buildup|dose|rise|fall|drop|increase|decrease|reduction|growth|release|production|flow|supply|incidence|prevalence|feeling|sensation|fear|bout|attack|case)$/

// Behind the main verb nothing of the main clause is to come: the aside goes on to the end, or to a conjunction.
function relativeEnd(words: Word[], comma: number, from: number): number {
  if (!finiteVerb(words.slice(0, comma))) return asideEnd(words, from)
  let end = asideEnd(words, from)
  while (
    end < words.length &&
    words[end]?.lower === ',' &&
    words[end + 1]?.tag === 'DET' &&
    !finiteVerb(words.slice(end))
  )
    end = asideEnd(words, end + 1)
  return end
}

// "a 2009 study of 20 players, which found …": it is the study that found.
function studyBefore(words: Word[], comma: number): { from: number; to: number; head: number } | undefined {
  for (let from = Math.max(0, comma - 14); from < comma; from++) {
    const phrase = fullNounPhrase(words, from)
    if (phrase?.to === comma && isStart(words, from) && isStudy(words[phrase.head]?.lemma ?? '')) return phrase
  }
  return undefined
}

// A clause as a thing: "isoniazid raises levels" → "isoniazid raising levels".
function happening(words: Word[]): Word[] | undefined {
  const clause = anatomy(words)
  const verb = clause && words[clause.verb.main]
  if (!clause || !verb || clause.verb.passive || clause.verb.to - clause.verb.from > 1) return undefined
  if (verb.tag !== 'VERB' && verb.lemma !== 'be') return undefined
  return [
    ...clause.subject,
    { ...verb, text: gerund(verb.lemma), lower: gerund(verb.lemma), form: 'ing' },
    ...clause.rest,
  ]
}

/** The -ing form of a verb. */
export function gerund(lemma: string): string {
  if (/[^aeoy]e$/.test(lemma) && lemma.length > 2) return `${lemma.slice(0, -1)}ing`
  return /^[^aeiou]*[aeiou][bdgmnprt]$/.test(lemma) ? `${lemma}${lemma.slice(-1)}ing` : `${lemma}ing`
}

// "Cathelicidin, a protein that …": the noun phrase after the comma says what the one before it is.
function apposition(words: Word[]): Cut | undefined {
  if (isCorrelative(words)) return undefined
  const depth = depths(words)
  for (let i = 1; i < words.length - 2; i++) {
    if (words[i]?.lower !== ',' || depth[i] !== 0) continue
    const opens = words[i + 1]
    if (!opens || !/^(?:a|an|one|the)$/.test(opens.lower)) continue
    const phrase = nounPhrase(words, i + 1)
    if (!phrase || phrase.to - phrase.from < 2) continue
    const end = asideEnd(words, phrase.to)
    const inner = words.slice(i + 1, end)
    // ", a finding that has been repeated": of what the clause says
    const that = words[phrase.to]
    if (
      end === words.length &&
      RESUMED.test(words[phrase.head]?.lemma ?? '') &&
      /^(?:that|which)$/.test(that?.lower ?? '') &&
      verbGroups(words.slice(phrase.to + 1)).at(0)?.from === 0 &&
      finiteVerb(words.slice(0, i))
    ) {
      const event = HAPPENED.test(words[phrase.head]?.lemma ?? '') ? happening(words.slice(0, i)) : undefined
      if (event) return { main: words.slice(0, i), side: [...event, ...words.slice(phrase.to + 1)] }
      const noun = words.slice(i + 2, phrase.to)
      const told =
        STATED.test(words[phrase.head]?.lemma ?? '') && i < 30 ? [that as Word, ...lowered(words.slice(0, i))] : []
      return {
        main: words.slice(0, i),
        side: [inserted('The', 'DET'), ...noun, ...told, ...words.slice(phrase.to + 1)],
      }
    }
    // a list ("a cold, a cough and a fever") or a clause ("In winter, the risk rises") is no apposition
    if (inner.some((word) => word.tag === 'CCONJ') && !inner.some((word) => /^(?:that|which|who)$/.test(word.lower)))
      continue
    if (end >= words.length ? false : words[end]?.tag === 'CCONJ') continue
    const verb = finiteVerb(words, i + 1)
    if (verb && verb.from < end && !inner.some((word) => /^(?:that|which|who|where)$/.test(word.lower))) continue
    if (!finiteVerb(without(words, i, end))) continue
    const head = headBefore(words, i)
    if (!head || words[head.from]?.tag === 'PRON' || isDescribed(words.slice(head.from, i))) continue
    if (words[head.head]?.tag === 'NUM') continue
    const plural = isPlural(words[head.head] as Word)
    const side = [...words.slice(head.from, i), inserted(plural ? 'are' : 'is', 'AUX', 'be'), ...inner]
    return { main: without(words, i, end), side }
  }
  return undefined
}

/** What takes up a whole clause. */
const RESUMED =
  /^(?:association|finding|recommendation|result|difference|effect|pattern|trend|gap|link|rise|fall|increase|decrease|drop|reduction|improvement|practice|view|conclusion|relationship|correlation|benefit|change|risk|response|phenomenon|reaction)$/

/** Those of them that happen: "…, a response that is never seen". */
const HAPPENED = /^(?:response|phenomenon|reaction)$/

/** Those of them that say what: "the finding that …". */
const STATED = /^(?:association|finding|pattern|trend|conclusion|view|relationship|correlation|link)$/

// "(it is not absorbed)": a parenthesis with a clause of its own; any other stays.
function parenthesis(words: Word[]): Cut | undefined {
  const open = words.findIndex((word) => word.text === '(')
  if (open < 1) return undefined
  const close = words.findIndex((word, i) => i > open && word.text === ')')
  if (close < 0) return undefined
  const inner = words.slice(open + 1, close)
  // "(95% CI 1.2 to 3.4; p = 0.01)" is a figure, not a clause
  const figures = inner.filter((word) => word.tag === 'NUM' || word.tag === 'SYM').length
  if (!anatomy(inner) || inner.length < 4 || figures > 1 || inner.some((word) => word.text === 'CI')) return undefined
  return { main: without(words, open, close + 1), side: inner }
}

// "Aspirin, first made in 1897, works by …": what was done with the subject, told between commas.
function made(words: Word[]): Cut | undefined {
  const comma = words.findIndex((word) => word.lower === ',')
  const end = words.findIndex((word, i) => i > comma && word.lower === ',')
  if (comma < 1 || comma > 6 || end < comma + 3) return undefined
  const main = verbGroups(words.slice(end + 1, end + 9)).at(0)
  if (!main?.finite || main.from > 1) return undefined
  const inner = words.slice(comma + 1, end)
  const verb = inner[0]?.tag === 'ADV' || TIMED.test(inner[0]?.lower ?? '') ? inner[1] : inner[0]
  if (verb?.form !== 'en' && verb?.form !== 'past') return undefined
  if (verb.tag !== 'VERB' || !inner.some((word) => TIMED.test(word.lower))) return undefined
  const subject = words.slice(0, comma)
  if (nounPhrase(subject, 0)?.to !== comma || isDescribed(subject)) return undefined
  const plural = isPlural(subject.at(-1) as Word)
  return {
    main: without(words, comma, end),
    side: [...subject, inserted(plural ? 'were' : 'was', 'AUX', 'be'), ...inner],
  }
}

/** When, or for the how many-th time. */
const TIMED = /^(?:first|originally|1[5-9]\d\d|20\d\d|1[5-9]\d0s)$/

// "more headaches in the zinc group, most of them in children": a share of the things before.
function shared(words: Word[]): Cut | undefined {
  const clause = anatomy(words)
  const comma = words.findLastIndex((word) => word.lower === ',')
  const [share, of, them, ...rest] = words.slice(comma + 1)
  if (!clause || comma <= clause.verb.to || !share || of?.lower !== 'of' || them?.lower !== 'them') return undefined
  if (!/^(?:most|many|some|half|all|none|two|three|both)$/.test(share.lower) || rest.length < 2) return undefined
  if (finiteVerb(rest) || !/^(?:ADP|ADJ)$/.test(rest[0]?.tag ?? '')) return undefined
  const phrase = fullNounPhrase(words, clause.verb.to)
  const head = phrase && words[phrase.head]
  if (!phrase || !head || !isPlural(head)) return undefined
  const from = /^(?:the|more|fewer|many|some|a|an)$/.test(words[phrase.from]?.lower ?? '')
    ? phrase.from + 1
    : phrase.from
  const past = words[clause.verb.from]?.form === 'past'
  return {
    main: words.slice(0, comma),
    side: [
      share,
      of,
      inserted('the', 'DET'),
      ...words.slice(from, comma),
      inserted(past ? 'were' : 'are', 'AUX', 'be'),
      ...rest,
    ],
  }
}

// ", leaving the joints stiff" at the end: what the subject does besides.
function participle(words: Word[]): Cut | undefined {
  const clause = anatomy(words)
  if (!clause) return undefined
  for (let i = words.length - 3; i > clause.verb.to; i--) {
    const verb = words[i + 1]
    // "lowered it in patients while raising it in others"
    const whilst = /^(?:while|whilst)$/.test(words[i]?.lower ?? '')
    if ((words[i]?.lower !== ',' && !whilst) || verb?.tag !== 'VERB' || verb.form !== 'ing') continue
    if (words.slice(i + 1).some((word) => word.lower === ',' || word.tag === 'CCONJ')) return undefined
    if (
      /^(?:include|depend|compare|accord|consider|give|regard|concern|suggest|indicate|mean|use|begin|start|base)$/.test(
        verb.lemma,
      )
    )
      return undefined
    // a list of gerunds ("walking, lifting …") is no participle clause
    if (words[i - 1]?.form === 'ing' || words.slice(clause.verb.to, i).some((word) => word.lower === ','))
      return undefined
    const plural = isPlural(
      clause.subject.findLast((word) => word.tag === 'NOUN' || word.tag === 'PROPN') ?? (clause.subject.at(-1) as Word),
    )
    const first = words[clause.verb.from]
    const past = first?.form === 'past'
    // "may ease cramps, making sleep easier": what makes is no surer than what eases
    const modal = first?.tag === 'AUX' && /^(?:may|might|can|could|will|would|should)$/.test(first.lower) ? [first] : []
    const text = modal.length > 0 ? verb.lemma : past ? pastOf(verb.lemma) : conjugate(verb.lemma, plural)
    const form = modal.length > 0 || plural ? ('base' as const) : past ? ('past' as const) : ('s' as const)
    const finite = { ...verb, text, lower: text, form }
    return {
      main: words.slice(0, words[i - 1]?.lower === ',' ? i - 1 : i),
      side: [
        ...clause.subject,
        ...modal,
        { ...finite, at: verb.at },
        ...(whilst ? again(words, clause.verb.to, i + 2) : words.slice(i + 2)),
      ],
    }
  }
  return undefined
}

// "lowered the pulse in adults while raising it in others": it is the pulse.
function again(words: Word[], object: number, from: number): Word[] {
  const phrase = /^(?:it|them)$/.test(words[from]?.lower ?? '') ? nounPhrase(words, object) : undefined
  return phrase ? [...words.slice(phrase.from, phrase.to), ...words.slice(from + 1)] : words.slice(from)
}

/** Third person or plural present of a verb. */
export function conjugate(lemma: string, plural: boolean): string {
  if (lemma === 'be') return plural ? 'are' : 'is'
  if (lemma === 'have') return plural ? 'have' : 'has'
  if (plural) return lemma
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`
}

/** Whether a noun is plural, by its ending. */
export function isPlural(noun: Word): boolean {
  return noun.tag === 'NOUN'
    ? noun.lower !== noun.lemma || /^(?:people|women|men|children)$/.test(noun.lower)
    : /^(?:they|we|these|those|both)$/.test(noun.lower)
}

// The noun phrase that ends right before `i`, with what hangs on its head.
function headBefore(words: Word[], comma: number): { from: number; to: number; head: number } | undefined {
  // "melatonin (MT), a hormone": the head stands before the brackets
  const open = words[comma - 1]?.text === ')' ? words.findLastIndex((word, at) => at < comma && word.text === '(') : -1
  const i = open > 0 ? open : comma
  for (let from = Math.max(0, i - 9); from < i; from++) {
    const phrase = nounPhrase(words, from)
    if (phrase && phrase.to === i && isStart(words, from)) return phrase
  }
  for (let from = Math.max(0, i - 12); from < i; from++) {
    const phrase = fullNounPhrase(words, from)
    if (phrase && phrase.to === i && isStart(words, from)) return phrase
  }
  return undefined
}

function isStart(words: Word[], from: number): boolean {
  const before = words[from - 1]
  return !before || !/^(?:ADJ|NOUN|PROPN|DET|NUM)$/.test(before.tag)
}

// Where an aside ends: the next comma outside brackets, or the end.
function asideEnd(words: Word[], from: number): number {
  const depth = depths(words)
  for (let i = from; i < words.length; i++) {
    if (depth[i] === 0 && (words[i]?.lower === ',' || /^[;—–]$/.test(words[i]?.text ?? ''))) return i
  }
  return words.length
}

function without(words: Word[], from: number, to: number): Word[] {
  const end = words[to]?.lower === ',' ? to + 1 : to
  return [...words.slice(0, from), ...words.slice(end)]
}

function isDescribed(phrase: Word[]): boolean {
  return phrase.some((word) => DESCRIBED.test(word.lemma)) || isName(phrase)
}

function isName(phrase: Word[]): boolean {
  return phrase.filter((word) => word.tag === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(word.text)).length >= 2
}
