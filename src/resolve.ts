import { nounPhrase } from './english/phrases.js'
import type { Chunk, Draft, Extraction } from './extract.js'
import { attribution } from './extractors/attribution.js'
import { anatomy, finiteVerb } from './extractors/clause.js'
import { isNamed, people } from './extractors/people.js'
import { type Word, wordsOf } from './extractors/word.js'
import { RELATIONAL } from './lexicon/relational.js'
import { SECTION_HEADINGS } from './lexicon/section-headings.js'
import type { Article, Block } from './read.js'
import { abbreviations, expand } from './resolve/abbreviations.js'
import { amounts } from './resolve/amount.js'
import { clashes } from './resolve/clashes.js'
import { complete } from './resolve/complete.js'
import { definites } from './resolve/definites.js'
import type { Discourse, Turn } from './resolve/discourse.js'
import { entities } from './resolve/entity.js'
import { eventOf } from './resolve/event-of.js'
import { hazard } from './resolve/hazard.js'
import { inFull } from './resolve/in-full.js'
import { latter } from './resolve/latter.js'
import { one } from './resolve/one.js'
import { generalise } from './resolve/person.js'
import { pronouns, type Reference } from './resolve/pronouns.js'
import { ratio } from './resolve/ratio.js'
import { same } from './resolve/same.js'
import { standard } from './resolve/standard.js'
import { topicOf } from './resolve/topic.js'
import type { Disposition } from './schema.js'
import type { Sentence } from './segment.js'

/** A claim whose text stands alone. */
export interface Statement {
  draft: Draft
  text: string
  /** Ranges of other blocks, or of other sentences, that the text took words from. */
  context: { block: number; start: number; end: number }[]
  ambiguous: string[]
}

/** Make each draft stand alone: its pronouns, definite references and open nouns get the words the article gave them. */
export function resolve(article: Article, extraction: Extraction): Statement[] {
  const discourse: Discourse = {
    topic: topicOf(article),
    abbreviations: abbreviations(article),
    people: people(article),
    turns: [],
    spoken: new Map(),
    item: null,
    label: null,
    section: null,
    heading: '',
    sentence: null,
  }
  const statements: Statement[] = []
  const drafts = new Map<Sentence, Draft[]>()
  let before: { words: Word[]; text: string } | undefined
  let block: Block | undefined
  // what the sentences speak of that call a footnote
  const calling = new Map<string, Turn[]>()
  for (const draft of extraction.drafts) drafts.set(draft.sentence, [...(drafts.get(draft.sentence) ?? []), draft])
  for (const { sentence, disposition } of extraction.passages) {
    const own = drafts.get(sentence) ?? []
    discourse.section = sentence.block.section
    discourse.sentence = sentence
    if (sentence.block !== block) discourse.heading = headingOf(article, sentence.block)
    discourse.item = itemOf(sentence)
    discourse.spoken.clear()
    const told =
      (own.length === 0 || sentence.block.label > 0 ? labelTurn(sentence) : undefined) ??
      calling.get(sentence.block.footnote ?? '')
    if (told) discourse.turns.push(...[told].flat())
    if (sentence.block !== block || sentence.start < sentence.block.label)
      discourse.label = (!Array.isArray(told) && told?.entities[0]) || null
    const lead = leadTurn(sentence, own)
    if (lead) discourse.turns.push(lead)
    const turns: Turn[] = []
    if (sentence.block !== block) before = undefined
    block = sentence.block
    for (const draft of own) {
      const statement = resolveDraft(draft, discourse, before)
      statements.push(statement)
      const words = wordsOf(statement.text)
      before = { words, text: statement.text }
      turns.push(withPeople(turnOf(sentence, words, statement.text, draft), discourse))
      discourse.turns.push(turns.at(-1) as Turn)
    }
    // the sentence's first claim is what it is about: later turns of it step back behind
    if (turns.length > 1) discourse.turns.splice(-turns.length, turns.length, ...turns.slice(1), turns[0] as Turn)
    for (const call of sentence.block.calls)
      if (call.at > sentence.start && call.at <= sentence.end + 1 && turns.length > 0) calling.set(call.label, turns)
    const part = sentence.block.kind === 'heading' && SECTION_HEADINGS.test(sentence.block.text)
    if (own.length === 0 && !part && !/^(?:caption|furniture|promotion|disclaimer)$/.test(disposition))
      discourse.turns.push(withPeople(bareTurn(sentence, disposition), discourse))
    if (discourse.turns.length > 40) discourse.turns.splice(0, 20)
  }
  return statements
}

function resolveDraft(
  draft: Draft,
  discourse: Discourse,
  before: { words: Word[]; text: string } | undefined,
): Statement {
  const raw = sentenceCase(
    draft.chunks
      .map((chunk) => chunk.text)
      .filter((part) => part !== '')
      .join(' '),
  )
  const context: Statement['context'] = draft.chunks
    .filter((chunk) => chunk.sentence !== draft.sentence)
    .flatMap((chunk) => chunk.ranges.map((range) => ({ block: chunk.sentence.block.index, ...range })))
  let words = wordsOf(raw)
  let text = raw
  const amiss: string[] = []
  const apply = (edits: Reference[]) => {
    if (edits.length === 0) return
    const after = edited(words, text, edits)
    const read = wordsOf(after)
    // what would read as nobody writes was read amiss: the author's words stay, and stay open
    if (clashes(read) && !clashes(words)) {
      for (const { from, to } of edits)
        if (to > from)
          amiss.push(
            words
              .slice(from, to)
              .map((word) => word.text)
              .join(' '),
          )
      return
    }
    text = after
    words = read
    for (const { entity } of edits) if (entity) context.push(entity.place)
  }
  // no sentence of prose is so long, and each pronoun looks at the words around it
  if (words.length > LONGEST) return { draft, text, context: distinct(context), ambiguous: [] }
  const event = [...eventEdit(words, before), ...ratio(words, discourse), ...asked(words, discourse)]
  apply(event)
  apply(same(words, discourse))
  apply([...latter(words, discourse), ...amounts(words, discourse), ...one(words, discourse)])
  const { edits, ambiguous } = event.length > 0 ? { edits: [], ambiguous: [] } : pronouns(words, discourse)
  apply(edits)
  apply(definites(words, discourse))
  apply(generalise(words).map((edit) => ({ ...edit, entity: undefined })))
  // a table's row names what it is of in its header
  if (draft.sentence.block.kind !== 'row') {
    apply(hazard(words, discourse))
    apply(standard(words, discourse))
    apply(complete(words, discourse))
  }
  apply(inFull(words).map((edit) => ({ ...edit, entity: undefined })))
  const expanded = expand(text, discourse.abbreviations)
  text = expanded.text
  for (const { place } of expanded.used) context.push(place)
  return {
    draft,
    text: sentenceCase(
      text
        .replace(/\s{2,}/g, ' ')
        .replace(/\s([.,;:!?%])/g, '$1')
        .trim(),
    ),
    context: distinct(context),
    ambiguous: [...ambiguous, ...amiss, ...unsaid(words)],
  }
}

const LONGEST = 400

// "This explanation", "the same holds": a thought or a state that the text before tells and no word of the claim names.
function unsaid(words: Word[]): string[] {
  const open: string[] = []
  const clause = anatomy(attribution(words)?.core ?? words)
  const [first, second] = clause?.subject ?? []
  if (
    first &&
    second &&
    /^(?:this|that|these|those)$/.test(first.lower) &&
    (clause?.subject.length === 2 || clause?.subject[2]?.tag === 'ADV') &&
    THOUGHT.test(second.lemma)
  )
    open.push(`${first.text} ${second.text}`)
  for (const [i, word] of words.entries())
    if (
      /^(?:former|latter)$/.test(word.lower) &&
      words[i - 1]?.lower === 'the' &&
      !/^(?:NOUN|ADJ|PROPN|NUM)$/.test(words[i + 1]?.tag ?? '')
    )
      open.push(`the ${word.lower}`)
  for (const [i, word] of words.entries())
    if (
      /^(?:these|those)$/.test(word.lower) &&
      word.tag === 'DET' &&
      i > 0 &&
      OPEN.test(words[i + 1]?.lower ?? '') &&
      words[i + 2]?.tag !== 'ADP'
    )
      open.push(`${word.text} ${words[i + 1]?.text}`)
  if (first?.lower === 'the' && second?.lower === 'same' && clause?.subject.length === 2) open.push('the same')
  return open
}

const OPEN =
  /^(?:effects|benefits|harms|risks|changes|results|findings|problems|levels|amounts|doses|symptoms|cases|circumstances)$/

const THOUGHT =
  /^(?:explanation|theory|idea|view|claim|belief|notion|hypothesis|assumption|assertion|argument|conclusion|suggestion|opinion|myth|reasoning|statement|interpretation)$/

// "…, and that could set off an attack": what the clause before it says happens.
function eventEdit(words: Word[], before: { words: Word[]; text: string } | undefined): Reference[] {
  const at = attribution(words)?.prefix.length ?? 0
  const first = words[at]
  if (
    !before ||
    !first ||
    !/^(?:this|that)$/.test(first.lower) ||
    first.tag === 'SCONJ' ||
    /^(?:NOUN|ADJ|PROPN)$/.test(words[at + 1]?.tag ?? '')
  )
    return []
  const clause = anatomy(words.slice(at))
  const main = clause && words[at + clause.verb.main]
  // "That is twice the rate": no clause is a rate
  if (!clause || !main || clause.verb.passive || main.tag !== 'VERB') return []
  const event = eventOf(before.words, before.text)
  if (!event) return []
  // "This calms the gut": what does it, by doing what was told
  const text = event.by ? `by ${event.doing}, ${event.subject}` : event.doing
  return [{ from: at, to: at + 1, text: at > 0 ? text : sentenceCase(text), entity: undefined }]
}

// "Red spots? That's a rash.": what the question put forward.
function asked(words: Word[], { turns }: Discourse): Reference[] {
  const last = turns.at(-1)
  const [first, verb] = words
  const named = last?.names ? last.entities.find((entity) => entity.role === 'subject') : undefined
  if (!named) return []
  if (!/^(?:that|those|this|these)$/.test(first?.lower ?? '') || verb?.lemma !== 'be' || verb.tag !== 'AUX') return []
  if (!nounPhrase(words, 2) || words.length > 8) return []
  return [{ from: 0, to: 2, text: `${sentenceCase(named.text)} ${named.plural ? 'are' : 'is'}`, entity: named }]
}

function edited(words: Word[], text: string, edits: Reference[]): string {
  let out = ''
  let at = 0
  for (const edit of [...edits].sort((a, b) => a.from - b.from)) {
    const start = words[edit.from]?.start ?? text.length
    const end = edit.to > edit.from ? (words[edit.to - 1] as Word).end : start
    if (start < at) continue
    const insertion = edit.to === edit.from
    const lead = text.slice(at, start)
    // "you'll" comes apart: its second half is a word of its own now
    const gap = lead === '' && out !== '' && !/\s$/.test(out) ? ' ' : ''
    out += insertion
      ? `${lead.trimEnd()} ${edit.text}${start < text.length && !/^[.,;:!?]/.test(text.slice(start)) ? ' ' : ''}`
      : `${lead}${gap}${start === 0 ? edit.text : edit.text}`
    at = end
  }
  return out + text.slice(at)
}

function turnOf(sentence: Sentence, words: Word[], text: string, draft: Draft): Turn {
  const place = placeOf(draft)
  return {
    block: sentence.block.index,
    section: sentence.block.section,
    item: itemOf(sentence),
    entities: entities(words, text, () => place),
    text,
    sentence,
    question: false,
  }
}

// "Voss" where the article told of "Dr Mara Voss": a person, whoever else bears a capital.
function withPeople(turn: Turn, { people: known }: Discourse): Turn {
  if (known.size === 0) return turn
  for (const entity of turn.entities) {
    const name = sentenceCase(entity.text)
    if (
      (entity.human && !entity.plural) ||
      (name !== entity.text && !turn.text?.startsWith(name)) ||
      !isNamed(wordsOf(name), known)
    )
      continue
    entity.human = true
    entity.plural = false
    entity.text = name
  }
  return turn
}

function bareTurn(sentence: Sentence, disposition: Disposition): Turn {
  const { block } = sentence
  // a label says who speaks or what of, and is not spoken of
  const label = Math.max(sentence.start, Math.min(block.label, sentence.end))
  const from = label + (/^(?:Q|Question)(?: \d+)?\s?[:.]\s+/.exec(block.text.slice(label, label + 20))?.[0].length ?? 0)
  const text = block.text.slice(from, sentence.end)
  const question = /\?["”’)]?$/.test(text)
  const words = wordsOf(text)
  // "White flecks on teeth?" puts forward what the next sentence is about, "Does it work?" does not
  const asks = question && (finiteVerb(words) !== undefined || words[0]?.tag === 'AUX')
  const found = entities(words, text, (start, end) => ({ block: block.index, start: from + start, end: from + end }))
  const first = /^(?:amount|number|portion|dose|glass|cup)$/.test(found[0]?.head ?? '') ? found.at(-1) : found[0]
  const named =
    disposition === 'instruction' ||
    (finiteVerb(words) === undefined &&
      ((question && words.length > 2 && !words.some((word) => /^(?:what|how|why|when|which|who)$/.test(word.lower))) ||
        (disposition === 'fragment' && /^\p{Lu}\S*\s\p{Lu}/u.test(first?.text ?? ''))))
  return {
    block: block.index,
    section: block.section,
    item: itemOf(sentence),
    // "Do not drink grapefruit juice." is about the juice
    entities: found.map((entity) =>
      named && entity === first && entity.role !== 'author'
        ? { ...entity, role: 'subject' }
        : ASIDE.test(disposition) &&
            !/\b(?:another|a different|a separate) (?:matter|story|question)\b/.test(text) &&
            entity.role === 'subject' &&
            !entity.human &&
            !/^\p{Lu}/u.test(entity.text)
          ? { ...entity, role: 'other' }
          : entity,
    ),
    text: undefined,
    names: question && named,
    question: asks || (question && words.some((word) => /^(?:what|how|why)$/.test(word.lower))),
  }
}

// "**Upper limit:** For adults it is set at …": the label names what the sentence is about.
function labelTurn(sentence: Sentence): Turn | undefined {
  const { block } = sentence
  // "**Popcorn lung.** Smoke causes it."
  const opens = sentence.start === 0 && sentence.end < block.text.length && sentence.end <= 40
  if (block.label === 0 && opens && block.kind === 'paragraph')
    return malady(sentence, block.text.slice(0, sentence.end))
  if (block.label === 0 || sentence.start >= block.label) return undefined
  const text = block.text.slice(0, block.label)
  const words = wordsOf(text).filter((word) => word.tag !== 'PUNCT')
  const head = words.at(-1)
  if (!head || words.length > 5) return undefined
  if (!Object.hasOwn(RELATIONAL, head.lemma)) return malady(sentence, text)
  const found = entities(words, text, (start, end) => ({ block: block.index, start, end }))
  return {
    block: block.index,
    section: block.section,
    item: itemOf(sentence),
    entities: found
      .slice(0, 1)
      .map((entity) => ({ ...entity, text: `the ${entity.text.toLowerCase()}`, role: 'subject' })),
    text: undefined,
    question: false,
  }
}

// "**Popcorn lung.** Smoke causes it.": a label that names no part of any article names what may be meant.
function malady(sentence: Sentence, text: string): Turn | undefined {
  const { block } = sentence
  const words = wordsOf(text).filter((word) => word.tag !== 'PUNCT')
  const phrase = nounPhrase(words, 0)
  if (phrase?.to !== words.length || words.length > 4 || finiteVerb(words) || SECTION_HEADINGS.test(text.trim()))
    return undefined
  const found = entities(words, text, (start, end) => ({ block: block.index, start, end }))[0]
  if (!found || found.human || found.study || LABELLED.test(found.head)) return undefined
  return {
    block: block.index,
    section: block.section,
    item: itemOf(sentence),
    entities: [
      {
        ...found,
        text: text.slice(words[0]?.start ?? 0, words.at(-1)?.end).replace(/^\p{Lu}(?=\p{Ll})/u, (c) => c.toLowerCase()),
        role: 'other',
      },
    ],
    text: undefined,
    question: false,
  }
}

/** Heads of labels that name a part of a text and no thing. */
const LABELLED =
  /^(?:fact|myth|truth|verdict|answer|question|tip|note|point|result|conclusion|background|introduction|method|design|setting|finding|evidence|aim|purpose|summary|claim|reality|bottom|line|dose|dosage|timing|cost|storage|safety|science|catch|warning|caution|step|week|day|part|option|pros|con|benefit|risk)$/

/** What is spoken of beside the matter. */
const ASIDE = /^(?:opinion|anecdote|signpost|promotion|disclaimer|furniture)$/

// "Varnish is another matter: a lick of it …": what stands before the colon makes no claim, and names what is spoken of.
function leadTurn(sentence: Sentence, own: Draft[]): Turn | undefined {
  const chunks = own[0]?.chunks.filter((one) => one.sentence === sentence) ?? []
  const starts = Math.min(...chunks.flatMap(({ ranges }) => ranges.map(({ start }) => start)))
  const { block } = sentence
  if (!Number.isFinite(starts) || starts - sentence.start < 8 || starts - sentence.start > 120) return undefined
  const text = block.text.slice(sentence.start, starts)
  if (!/:\s*$/.test(text)) return undefined
  const words = wordsOf(text)
  if (!finiteVerb(words)) return undefined
  const found = entities(words, text, (start, end) => ({
    block: block.index,
    start: sentence.start + start,
    end: sentence.start + end,
  }))
  return {
    block: block.index,
    section: block.section,
    item: itemOf(sentence),
    entities: found,
    text: undefined,
    question: false,
  }
}

// What a block stands under: its heading and its own label.
function headingOf(article: Article, block: Block): string {
  const heading = block.section === null ? '' : (article.blocks[block.section]?.text.slice(0, 200) ?? '')
  const label = block.label > 0 ? block.label : Math.max(0, block.text.slice(0, 40).indexOf('. '))
  return `${heading} ${block.text.slice(0, label)}`.toLowerCase()
}

function itemOf({ block }: Sentence): Turn['item'] {
  return block.item && { list: block.item.list, index: block.item.index }
}

function placeOf(draft: Draft): { block: number; start: number; end: number } {
  const chunk = draft.chunks.find((one) => one.sentence === draft.sentence) as Chunk
  const first = chunk.ranges[0]
  return {
    block: draft.sentence.block.index,
    start: first?.start ?? draft.sentence.start,
    end: chunk.ranges.at(-1)?.end ?? draft.sentence.end,
  }
}

function sentenceCase(text: string): string {
  const first = text.charCodeAt(0)
  if (first >= 65 && first <= 90) return text
  return text.replace(/^\p{Ll}/u, (c) => c.toUpperCase())
}

function distinct<T extends { block: number; start: number; end: number }>(list: T[]): T[] {
  return list.filter(
    (one, i) =>
      list.findIndex((other) => other.block === one.block && other.start === one.start && other.end === one.end) === i,
  )
}
