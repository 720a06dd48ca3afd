import { conjugate } from '../english/conjugate.js'
import { readVerb } from '../english/lemma.js'
import { fullNounPhrase, nounPhrase, verbGroups } from '../english/phrases.js'
import { reporting } from './attribution.js'
import { anatomy, finiteVerb } from './clause.js'
import { isPlural } from './is-plural.js'
import { likelier } from './likelier.js'
import { isHuman } from './nouns.js'
import { inserted, type Word } from './word.js'

/** How an item of a list goes with the words that introduce the list; undefined when the item stands alone. */
export function underLeadIn(leadIn: Word[], item: Word[]): { before: Word[]; item: Word[] } | undefined {
  const intro = withoutEnd(leadIn)
  const last = intro.at(-1)
  if (!last) return undefined
  const prone = likelier(intro, trimItem(item))
  if (prone) return { before: [], item: prone }
  const clause = anatomy(item)
  const dependent = clause?.subject.some(
    (word) => word.tag === 'SCONJ' || /^(?:when|where|who|whose|whom|which|that|if)$/.test(word.lower),
  )
  const gerund =
    item[0] !== undefined &&
    /ing$/.test(item[0].lower) &&
    readVerb(item[0].lower) !== undefined &&
    item[clause?.verb.from ?? 0]?.tag !== 'AUX'
  if (clause && !dependent && !gerund) {
    // "X may work because:" + a sentence
    const told = introduced(intro)
    if (told) return { before: told, item }
    const had = experienced(intro, item)
    if (had) return { before: intro, item: had }
    if (/^(?:because|that|since|if|when|whenever|unless|where|while|whether|who)$/.test(last.lower))
      return { before: intro, item }
    return undefined
  }
  const first = item[0]
  if (last.lower === 'because') {
    // "because:" + "Blocking an enzyme" reads "by blocking an enzyme"
    if (first && /ing$/.test(first.lower) && readVerb(first.lower))
      return { before: [...intro.slice(0, -1), inserted('by', 'ADP')], item }
    return undefined
  }
  return counted(intro, item) ?? including(intro, item) ?? completing(intro, item)
}

/** Whether a lead-in or a heading says that what stands under it is not so: "The following claims are false:", "Myths". */
export function denies(text: string, heading: boolean): boolean {
  const plain = text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (heading) return MYTHS.test(plain) && !BOTH.test(plain)
  if (/^(?:why|how|what|who)\b/.test(plain)) return false
  return FALSE.test(plain) || BELIEVED.test(plain)
}

const MYTHS =
  /^(?:(?:\d+|some|the|a few|common|popular|persistent|top|old|three|four|five|six|seven|ten) ){0,3}(?:myths|misconceptions|false claims|old wives' tales|falsehoods|misbeliefs)\b/
const BOTH = /\b(?:fact|facts|truth|truths|reality|realities|debunked|busted|corrected|answered|explained)\b/
const FALSE =
  /\b(?:is|are|was|were|be) (?:all |simply |just |also |either |plainly |clearly |completely |entirely |largely )?(?:false|untrue|wrong|incorrect|mistaken|unfounded|baseless|nonsense|not true|not correct|(?:a |an )?(?:common |popular |persistent |old )?(?:myths?|misconceptions?|falsehoods?|fallac(?:y|ies)|lies?))\b(?! to\b)|\b(?:none|neither) of (?:the following|these)\b|\b(?:isn't|aren't|not) (?:true|correct|the case)\b/
const BELIEVED =
  /^(?:(?:some|the|a few|common|popular|other|many|persistent) ){0,3}(?:myths|misconceptions|misbeliefs|falsehoods)\b|\b(?:contrary to|do not believe|don't believe|do not fall for|don't fall for|it is not that)\b/

// "Practitioners believe:", "According to beekeepers:", "In mice:": what goes before each sentence that stands under it.
function introduced(intro: Word[]): Word[] | undefined {
  const last = intro.at(-1) as Word
  const groups = verbGroups(intro)
  const verb = groups.at(-1)
  const whom = forWhom(intro)
  if (whom) return whom
  if (groups.length === 0 || (intro[0]?.lower === 'according' && intro[1]?.lower === 'to')) {
    if (intro[0]?.lower === 'according' ? intro[1]?.lower !== 'to' : !SETTING.test(intro[0]?.lower ?? ''))
      return undefined
    const noun = intro.findLast((word) => /^(?:NOUN|PROPN)$/.test(word.tag))
    if (!noun || intro.length > 10 || TEXT.test(noun.lemma)) return undefined
    return [...intro, inserted(',', 'PUNCT')]
  }
  const asks = intro.some((word) => /^(?:what|how|why|which|i|we|you)$/.test(word.lower))
  // "Makers make the following claims:", "Claims made by makers:"
  const claims = intro.findIndex((word) => /^(?:claims?|statements?|assertions?|beliefs?|promises?)$/.test(word.lower))
  const speaker = anatomy(intro)?.subject
  if (!asks && claims >= 0 && speaker && claims > intro.indexOf(speaker.at(-1) as Word)) {
    const word = intro[claims] as Word
    if (speaker.every((one) => /^(?:NOUN|PROPN|ADJ|DET|ADP|NUM)$/.test(one.tag)))
      return [
        ...speaker,
        { ...word, text: 'claim', lower: 'claim', lemma: 'claim', tag: 'VERB' },
        inserted('that', 'SCONJ'),
      ]
  }
  if (!asks && claims >= 0)
    return [
      inserted('It', 'PRON'),
      inserted('is', 'AUX', 'be'),
      { ...(intro[claims] as Word), text: 'claimed', lower: 'claimed', lemma: 'claim', tag: 'VERB', form: 'en' },
      inserted('that', 'SCONJ'),
    ]
  const main = verb && intro[verb.main]
  if (!verb?.finite || !main || asks || verb.to !== intro.length || last.tag === 'SCONJ') return undefined
  return reporting(main.lemma) !== undefined ? [...intro, inserted('that', 'SCONJ')] : undefined
}

// "For carers who have hurt their back before:": in whom it holds.
function forWhom(intro: Word[]): Word[] | undefined {
  if (!/^(?:in|among|for)$/.test(intro[0]?.lower ?? '') || intro.length > 20) return undefined
  const people = nounPhrase(intro, 1)
  const head = people && intro[people.head]
  const hangs = people && intro[people.to]
  if (!head || !isHuman(head.lemma) || !/^(?:who|with|aged|whose|on|taking)$/.test(hangs?.lower ?? '')) return undefined
  return intro.some((word) => word.lower === ',') ? undefined : [...intro, inserted(',', 'PUNCT')]
}

const SETTING = /^(?:in|among|amongst|for|during|under|within|at|after|before|outside)$/
/** Nouns that say where in the text, or how it goes on, not of whom the items hold. */
const TEXT =
  /^(?:glance|nutshell|conclusion|summary|guide|article|post|page|section|list|issue|example|instance|addition|short|brief|fact|particular|detail|general|reference|information|chapter|newsletter|report|future|record|starter|step|point|reason|read|reading|result|effect)$/

// "People who are at risk include:" + "smokers" reads "Smokers are at risk".
function including(intro: Word[], item: Word[]): { before: Word[]; item: Word[] } | undefined {
  const last = intro.at(-1)
  if (!last || !/^(?:include|are|be)$/.test(last.lemma)) return undefined
  const who = intro.findIndex((word, i) => i > 0 && /^(?:who|that)$/.test(word.lower) && intro[i - 1]?.tag === 'NOUN')
  if (who < 0 || last.lemma !== 'include') return completing(intro, item)
  const end = intro[intro.length - 2]?.tag === 'AUX' ? intro.length - 2 : intro.length - 1
  const name = trimItem(item)
  return { before: [], item: [...name, ...agreed(name, intro.slice(who + 1, end))] }
}

// "Three things can lower the risk:" + "a bell" reads "A bell can lower the risk".
function counted(intro: Word[], item: Word[]): { before: Word[]; item: Word[] } | undefined {
  const clause = anatomy(intro)
  const head = clause?.subject.at(-1)
  const main = clause && intro[clause.verb.main]
  if (!clause || !main || head?.tag !== 'NOUN' || head.lower === head.lemma || TEXT.test(head.lemma)) return undefined
  if (clause.subject.length > 4 || !COUNTS.test(clause.subject[0]?.lower ?? '')) return undefined
  const helps = clause.rest.length > 0 || /^(?:help|work)$/.test(main.lemma)
  if (
    !helps ||
    MATTERS.test(main.lemma) ||
    reporting(main.lemma) !== undefined ||
    /^(?:be|include)$/.test(intro.at(-1)?.lemma ?? '')
  )
    return undefined
  const name = trimItem(item)
  // "being tall", "working at night for more than four hours a day"
  const doing = name[0]?.form === 'ing' && finiteVerb(name) === undefined
  if (!doing && (fullNounPhrase(name, 0) === undefined || name.length > 14)) return undefined
  if (name.length > 24) return undefined
  return { before: [], item: [...name, ...agreed(name, intro.slice(clause.verb.from))] }
}

// "are at risk", "contain zinc" said of one thing: "is at risk", "contains zinc"; a modal stays.
function agreed(name: Word[], predicate: Word[]): Word[] {
  const [verb, ...rest] = predicate
  const noun = name[nounPhrase(name, 0)?.head ?? 0]
  const doing = name[0]?.form === 'ing' && /^(?:VERB|AUX)$/.test(name[0].tag)
  const many =
    !doing &&
    (!noun || noun.lower !== noun.lemma || isPlural(noun) || name.some((word, i) => word.lower === 'and' && i > 0))
  if (
    !verb ||
    many ||
    (verb.tag === 'AUX' && !/^(?:be|have|do)$/.test(verb.lemma)) ||
    !(verb.form === 'base' || verb.lower === 'are')
  )
    return predicate
  const text = conjugate(verb.lemma, false)
  return [{ ...verb, text, lower: text }, ...rest]
}

const COUNTS =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|several|some|many|few|certain|various|these|those|\d+|a|the|other)$/
/** Verbs of lead-ins that only say that something follows. */
const MATTERS = /^(?:matter|count|follow|happen|remember|know|apply|exist|remain|explain|stand|propose|come)$/

// "Side effects may include:" + "Sometimes people experience pain" goes on with what people have
function experienced(intro: Word[], item: Word[]): Word[] | undefined {
  const clause = anatomy(item)
  const main = clause && item[clause.verb.main]
  if (!clause || !main || !/^(?:include|are)$/.test(intro.at(-1)?.lower ?? '')) return undefined
  if (!intro.some((word) => /^(?:effects|symptoms|complaints|reactions|problems|harms)$/.test(word.lower)))
    return undefined
  const who = clause.subject.filter((word) => word.tag !== 'ADV')
  if (who.length > 2 || !/^(?:people|patients|you|users|they)$/.test(who.at(-1)?.lower ?? '')) return undefined
  if (!/^(?:experience|have|get|develop|suffer|notice|report)$/.test(main.lemma)) return undefined
  const object = trimItem(item.slice(clause.verb.to))
  return fullNounPhrase(object, 0)?.to === object.length ? object : undefined
}

// "Side effects may include:" + "nausea"; "It helps to:" + "sleep well"; "The powder contains:" + "zinc".
function completing(intro: Word[], item: Word[]): { before: Word[]; item: Word[] } | undefined {
  const [group] = verbGroups(intro).filter((verb) => verb.finite)
  // "There are risks:"
  if (!group || intro[0]?.lower === 'there') return undefined
  const end = verbGroups(intro).at(-1)
  const last = intro.at(-1) as Word
  const open =
    (end && end.to === intro.length) ||
    last.tag === 'ADP' ||
    last.tag === 'PART' ||
    last.lower === 'to' ||
    last.lower === 'as'
  if (!open) return undefined
  return { before: intro, item: trimItem(item) }
}

function trimItem(item: Word[]): Word[] {
  let to = item.length
  while (to > 0 && (/^[,.;:]$/.test(item[to - 1]?.text ?? '') || item[to - 1]?.tag === 'CCONJ')) to--
  return item.slice(0, to)
}

function withoutEnd(words: Word[]): Word[] {
  let to = words.length
  while (to > 0 && /^[:,.…]$/.test(words[to - 1]?.text ?? '')) to--
  if (/^(?:following|these|below)$/.test(words[to - 1]?.lower ?? '')) to--
  if (words[to - 1]?.lower === 'the') to--
  return words.slice(0, to)
}
