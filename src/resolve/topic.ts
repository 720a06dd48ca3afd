import { isReferenceHeading } from '../citations/reference-list.js'
import { nounPhrase } from '../english/phrases.js'
import { isHuman, isStudy } from '../extractors/nouns.js'
import { type Word, wordsOf } from '../extractors/word.js'
import { DOSAGE_FORMS } from '../lexicon/relational.js'
import { SECTION_HEADINGS } from '../lexicon/section-headings.js'
import type { Article, Block } from '../read.js'
import { relatedness, valence } from '../vocabulary/index.js'
import { abbreviations } from './abbreviations.js'
import { casing } from './casing.js'
import { decapitalise } from './decapitalise.js'
import { type Mentions, mentions } from './mentions.js'
import { subjectLine } from './subject-line.js'

/** What an article is about, as its title and its words tell. */
export interface Topic {
  /** The treatment, habit or thing it speaks of. */
  intervention: (Named & { many?: string }) | undefined
  /** The condition or aim it is weighed for. */
  condition: Named | undefined
  /** Whether the text speaks of it as of something that is eaten, drunk, swallowed or measured. */
  taken?: boolean
}

/** A name and where the article gives it. */
export interface Named {
  text: string
  head: string
  place: { block: number; start: number; end: number }
}

const GENERIC =
  /^(?:subject|re|title|order|question|guideline|expert|people|way|thing|fact|myth|truth|guide|question|answer|benefit|effect|risk|side|use|evidence|science|study|research|article|health|body|day|year|week|month|time|number|amount|help|relief|treatment|therapy|cause|symptom|tip|reason|news|update|memo|newsletter|summary|introduction|background|method|result|conclusion|discussion|abstract|it|you|we|they|i|this|that|what|one|part|incidence|prevalence|matter|intake|use|level|dose|trial|review|percent|point|work|efficacy|effectiveness|safety|impact|influence|role|power|promise|downside|danger|harm)$/

const LIGHT =
  /^(?:relief|treatment|prevention|management|sufferers?|patients?|symptoms?|works?|helps?|causes?|really|good|bad|safe)$/

/** What stands before the ill or the aim that something is weighed for. */
const AIM =
  /^(?:for|against|prevent|treat|relieve|cure|ease|fight|beat|stop|cause|help|ruin|harm|hurt|damage|improve|affect|reduce|lower|raise|boost|protect|delay|slow|reverse|trigger|worsen|soothe|tackle|combat|cut)$/
/** What stands before it as well as before a place, a group or a means. */
const BESIDE = /^(?:of|with|in|on|to|from|and|back|by)$/

/** Find what an article is about from its title, its headings and the noun phrases it repeats. */
export function topicOf(article: Article): Topic {
  const heading = titleOf(article)
  if (!heading) return { intervention: undefined, condition: undefined }
  const counts = mentions(article)
  const names = named(heading, counts)
  const cased = casing(
    article,
    heading,
    names.map((one) => one.text),
  )
  const title = names.map((one) => ({ ...one, text: cased(one.text) }))
  const ranked = title
    .filter(
      (one) =>
        (!GENERIC.test(one.head) || (/^(?:therapy|treatment)$/.test(one.head) && one.text.includes(' '))) &&
        !isHuman(one.head) &&
        !/^(?:dr|prof|professor|mr|mrs|ms|sir|dame)\b/i.test(one.text) &&
        !isStudy(one.head),
    )
    .map((one) => ({
      ...one,
      count: counts.get(one.text.toLowerCase()) + counts.get(`${one.text.toLowerCase()}s`) || counts.get(one.head),
    }))
  const longForms = new Map(abbreviations(article).map((one) => [one.short, one.long]))
  const isBad = (one: { text: string }) => valence(longForms.get(one.text) ?? one.text) === 'bad'
  // "Effect of X on Y", "The benefits of X": X is tried for Y
  const tried = ranked.find((one) => one.studied && !isBad(one))
  const goals = ranked.filter(
    (one) =>
      one !== tried &&
      one.after !== undefined &&
      (AIM.test(one.after) || one.risked || (tried && one.after === 'on') || (BESIDE.test(one.after) && isBad(one))),
  )
  const aimed = goals.find(isBad) ?? goals.find((one) => one.count > 0)
  // or a title's other name, when it is that of something bad: "probiotics and IBS"
  const others = ranked.filter((one) => one !== ranked[0])
  const condition =
    aimed ??
    others.find(isBad) ??
    ranked.slice(0, 1).find((one) => isBad(one) && others.some((other) => other.count >= 2))
  const intervention =
    tried ??
    ranked
      .filter((one) => one !== condition && one.count >= 2 && !isPlace(one))
      .reduce<(typeof ranked)[number] | undefined>(
        (best, one) => (!best || one.count > best.count ? one : best),
        undefined,
      )
  const only = ranked.find((one) => one !== condition && one.count > 0 && !isPlace(one))
  const main = intervention ?? only
  const taken = main && isTaken(main.text, counts)
  const many = main && !taken ? severalOf(main.text, counts) : undefined
  return {
    intervention: main && { ...main, ...(many ? { many } : {}) },
    condition,
    ...(taken === undefined ? {} : { taken }),
  }
}

// "an air purifier": what there are several of reads in the plural where no article stands.
function severalOf(name: string, counts: Mentions): string | undefined {
  const plain = name.toLowerCase()
  if (/(?:s|ing)$/.test(plain) || plain.split(' ').length > 2) return undefined
  const counted = counts.has(`a ${plain}`) || counts.has(`an ${plain}`)
  return counted && (counts.has(`${plain}s`) || !counts.has(`of ${plain}`)) ? `${name}s` : undefined
}

const KINDS = [
  'hormone',
  'drug',
  'food',
  'vitamin',
  'mineral',
  'chemical compound',
  'beverage',
  'plant',
  'supplement',
  'medicine',
]

// "mg of zinc", "zinc tablets", "take zinc"
function isTaken(name: string, counts: Mentions): boolean {
  const plain = name.toLowerCase()
  const last = plain.split(' ').slice(-2).join(' ')
  const first = plain.split(' ').slice(0, 2).join(' ')
  // what is done and what is made use of has no dose in the blood
  if (
    !/(?:tion|ing|ment|ness|ity|shifts?|noise|work|desks?|aids?|screens?|ifiers?|filters?|monitors?|helmets?|masks?|belts?|braces?|collars?|insoles?|lenses|lamps?|lights?|machines?|devices?|mattress(?:es)?|blankets?|shoes?|bands?|gloves?|trackers?|apps?)$/.test(
      plain,
    )
  )
    return true
  if (KINDS.some((kind) => /^(?:narrower|same|synonym)$/.test(relatedness(plain, kind) ?? ''))) return true
  return (
    [
      'mg',
      'mcg',
      'g',
      'iu',
      'micrograms',
      'milligrams',
      'grams',
      'dose',
      'doses',
      'cup',
      'cups',
      'glass',
      'glasses',
      'levels',
      'level',
      'intake',
      'amount',
      'tablets',
      'capsules',
      'units',
      'ml',
      'supplements',
      'concentrations',
    ].some((unit) => counts.has(`${unit} of ${first.split(' ')[0]}`)) ||
    [
      'take',
      'taking',
      'takes',
      'took',
      'taken',
      'drink',
      'drinking',
      'drank',
      'eat',
      'eating',
      'ate',
      'swallow',
      'swallowing',
      'oral',
      'topical',
      'intravenous',
      'prescribe',
      'prescribed',
    ].some((verb) => counts.has(`${verb} ${first}`)) ||
    [
      'supplements',
      'supplement',
      'supplementation',
      'tablets',
      'tablet',
      'capsules',
      'capsule',
      'pills',
      'pill',
      'intake',
      'levels',
      'level',
      'extract',
      'extracts',
      'dose',
      'doses',
      'powder',
      'juice',
      'deficiency',
      'drinkers',
      'consumption',
      'gummies',
      'lozenges',
      'drops',
      'cream',
      'spray',
      'toothpaste',
      'patches',
    ].some((form) => counts.has(`${last} ${form}`)) ||
    /\b(?:oil|juice|tea|coffee|drinks?|wine|vitamin|powders?|supplements?|tablets?|capsules?|extract|cream|spray|drops)\b/.test(
      plain,
    )
  )
}

// "on the loading dock", "at work"
const isPlace = (one: Title) => /^(?:in|on|at)$/.test(one.after ?? '') && !one.studied

// The subject line of a letter, or the title: of what stands before the first paragraph, what the text speaks of most.
function titleOf(article: Article): Block | undefined {
  const subject =
    article.blocks.slice(0, 8).find((block) => /^(?:subject|re|title)\s*:/i.test(block.text)) ??
    subjectLine(article.blocks)
  if (subject) return subject
  const named = article.blocks.find((block) => block.kind === 'heading' && block.text === article.title)
  const opening: Block[] = []
  for (const block of article.blocks.slice(0, 5)) {
    if (block.kind === 'paragraph' && block.text.length > 120 && opening.length > 0) break
    if (
      block.kind === 'heading' ? !namesPart(block) : block.index === 0 && block.text.length <= 160 && block.label === 0
    )
      opening.push(block)
  }
  // "MEMO", "HEALTH MATTERS": no word of it is spoken of
  const spoken = named && named.depth === 1 && article.format !== 'text' ? spokenOf(article, named) : 0
  if (named && spoken > 0) return named
  const told = opening.map((block) => ({ block, count: spokenOf(article, block) }))
  const best = told.reduce<(typeof told)[number] | undefined>((a, b) => (a && a.count >= b.count ? a : b), undefined)
  const first = article.blocks[0]
  return (
    best?.block ??
    article.blocks.find((block) => block.kind === 'heading' && !isReferenceHeading(block.text) && !namesPart(block)) ??
    (first?.label === 0 && !namesPart(first) ? first : undefined)
  )
}

function namesPart({ text }: Block): boolean {
  return SECTION_HEADINGS.test(text.trim())
}

// How often the rest of the article says the word of a heading that it says most.
function spokenOf(article: Article, heading: Block): number {
  const words = wordsOf(heading.text).filter(
    (word) =>
      /^(?:NOUN|PROPN)$/.test(word.tag) && !GENERIC.test(word.lemma) && !isHuman(word.lemma) && !isStudy(word.lemma),
  )
  const counts = words.map(() => 0)
  for (const block of article.blocks.slice(0, 400)) {
    if (block === heading) continue
    const text = block.text.toLowerCase()
    for (const [i, { lemma }] of words.entries()) if (text.includes(lemma)) counts[i] = (counts[i] ?? 0) + 1
  }
  return Math.max(0, ...counts)
}

interface Title extends Named {
  after: string | undefined
  /** "Effect of …": what is tried. */
  studied: boolean
  /** "Risk of …": what is feared. */
  risked: boolean
}

// The noun phrases of a heading, each with the preposition or verb before it.
function named(block: Block, counts: Mentions): Title[] {
  // a heading in capitals has no names in it
  const text = /\p{Ll}/u.test(block.text) ? block.text : block.text.toLowerCase()
  const words = wordsOf(text)
  const found: Title[] = []
  for (let i = 0; i < words.length; ) {
    const phrase = nounPhrase(words, i)
    if (!phrase) {
      i++
      continue
    }
    // "5 surprising things heather tea does": the name stands behind the general word
    let general = phrase.head - 1
    while (general >= phrase.from && !isGeneral(words[general] as Word)) general--
    const opens =
      general >= phrase.from
        ? general + 1
        : /^(?:DET|NUM)$/.test(words[phrase.from]?.tag ?? '')
          ? phrase.from + 1
          : phrase.from
    // "tied to fewer heart attacks": of heart attacks
    const from =
      opens < phrase.head &&
      /^(?:fewer|less|more|lower|higher|better|worse|longer|big|bigger)$/.test(words[opens]?.lower ?? '')
        ? opens + 1
        : opens
    const first = words[from] as Word
    let head = phrase.head
    // "turmeric work", "back pain relief": the name is what stands before the general word
    while (
      head > from &&
      (LIGHT.test(words[head]?.lower ?? '') ||
        (GENERIC.test(words[head]?.lemma ?? '') && (words[head - 1]?.tag !== 'ADJ' || head - 1 === from)))
    )
      head--
    if (from <= head) {
      const end = words[head] as Word
      // "exogenous melatonin" where the text says "melatonin": the name it goes by
      const bare = end.lower
      const full = counts.get(text.slice(first.start, end.end).toLowerCase())
      const adjective =
        head > from && (full <= 1 || (USUAL.test(first.lower) && counts.get(bare) >= 3 * full)) && counts.get(bare) >= 5
      // "bedroom air purifiers" where the text says "air purifiers"
      const opening = adjective
        ? (words.slice(from + 1, head).find((word) => said(text.slice(word.start, end.end), end, counts)) ?? end)
        : first
      // "omega-3 supplements" where the text says "omega-3"
      const before = words[head - 1]
      const substance = before && text.slice(first.start, before.end).toLowerCase()
      const form =
        head > from &&
        DOSAGE_FORMS.test(end.lemma) &&
        counts.get(substance ?? '') >= Math.max(4, 2 * full) &&
        !adjective
      const closing = form && before ? before : end
      const plain = lowered(text.slice(opening.start, closing.end), closing)
      found.push({
        text:
          plain.toLowerCase() !== plain || counts.get(plain) >= counts.get(oneOf(plain, closing))
            ? plain
            : oneOf(plain, closing),
        head: closing.lemma,
        place: { block: block.index, start: opening.start, end: closing.end },
        after: words[phrase.from - 1]?.lemma,
        risked:
          words[phrase.from - 1]?.lower === 'of' &&
          /^(?:risk|odds|chance|cause|prevention|treatment|management|rate|case|sign|symptom)$/.test(
            words[phrase.from - 2]?.lemma ?? '',
          ),
        studied:
          words[phrase.from - 1]?.lower === 'of' &&
          /^(?:effect|impact|efficacy|effectiveness|influence|safety|role|benefit|power|truth|science|use|value|promise|downside|upside|danger|harm|fact|case|hype|myth|secret|story)$/.test(
            words[phrase.from - 2]?.lemma ?? '',
          ),
      })
    }
    i = phrase.to
  }
  return found
}

/** How often or how something is taken, not what it is. */
const USUAL = /^(?:daily|nightly|weekly|regular|routine|occasional|moderate|everyday|oral)$/

// Whether the article says a name more than once, be it of one or of many.
function said(name: string, head: Word, counts: Mentions): boolean {
  const plain = name.toLowerCase()
  const single = oneOf(plain, head)
  return counts.get(plain) + (single === plain ? 0 : counts.get(single)) > 1
}

const isGeneral = (word: Word) => GENERIC.test(word.lemma) && word.lower !== word.lemma

// A name in the singular: "coffees" coffee.
function oneOf(text: string, head: Word): string {
  return text.toLowerCase().endsWith(head.lower) ? text.slice(0, text.length - head.lower.length) + head.lemma : text
}

function lowered(text: string, head: Word): string {
  return head.tag === 'PROPN' && /^\p{Lu}[\p{Lu}\d]/u.test(head.text) ? text : decapitalise(text)
}
