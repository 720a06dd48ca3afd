import { articleCitations } from '../citations/article-citations.js'
import { nounPhrase, verbGroups } from '../english/phrases.js'
import type { Chunk, Draft, Extraction, Extractor } from '../extract.js'
import { LABEL } from '../lexicon/labels.js'
import { type Lexicon, phrasesPattern } from '../lexicon/lexicon.js'
import type { Article } from '../read.js'
import type { Disposition } from '../schema.js'
import type { Sentence } from '../segment.js'
import { attribution } from './attribution.js'
import { withoutCitationMarks } from './citation-marks.js'
import { anatomy, clauseAt, finiteVerb, isCorrelative, subjectAt } from './clause.js'
import { disposition, setAside } from './disposition.js'
import { isElliptic, omitsVerb, omitted } from './ellipsis.js'
import { endsIn } from './ending.js'
import { isImperative } from './imperative.js'
import { denies, underLeadIn } from './lead-in.js'
import { isStory, people } from './people.js'
import { propositions } from './propositions.js'
import { rowClaims } from './rows.js'
import { strip } from './strip.js'
import { lowered } from './voices.js'
import { ranges, render, type Word, wordsOf } from './word.js'

/** The default extractor: rules of English and of document structure, offline and deterministic. */
export const rules: Extractor = {
  name: 'rules',
  extract(article: Article, sentences: Sentence[], lexicon: Lexicon = {}): Extraction {
    const aside = asideOf(lexicon)
    const passages: Extraction['passages'] = []
    const drafts: Draft[] = []
    const last = new Map<number, Read>()
    let previous: Read | undefined
    let told: Disposition | undefined
    let question: Read | undefined
    for (const sentence of sentences) {
      const read = readSentence(article, sentence)
      read.disposition = articleCitations(article).blocks.has(sentence.block.index)
        ? 'reference'
        : (aside(read.text) ?? disposition(sentence.block, read.text, read.words))
      if (told === 'signpost' && read.disposition === 'claim' && GOES_ON.test(read.text)) read.disposition = 'signpost'
      told = read.disposition
      const leadIn = leadInOf(sentence, last)
      if (read.disposition === 'claim' && isDenied(article, read, leadIn)) read.disposition = 'myth'
      const found = drafted(article, read, leadIn, question ? { ...(previous ?? question), asked: question } : previous)
      const asks = read.disposition === 'question' || (read.disposition === 'heading' && endsIn(read.text, '?'))
      if (asks) question = read
      else if (!/^(?:label|fragment)$/.test(read.disposition)) question = undefined
      if (leadIn && found.length === 0 && read.disposition === 'fragment' && leadIn.disposition === 'instruction')
        read.disposition = 'instruction'
      if (found.length > 0) read.disposition = 'claim'
      else if (read.disposition === 'claim') read.disposition = 'fragment'
      passages.push({ sentence, disposition: read.disposition })
      drafts.push(...found)
      last.set(sentence.block.index, read)
      read.speaker ??= speakerOf(read)
      if (/^[“"]/.test(read.text) && isOpen(read.text)) read.open ??= read.speaker !== undefined
      if (found.length > 0 || read.speaker) previous = read
    }
    return { passages, drafts }
  },
}

/** What a sentence behind "This leaflet is for …" says of the leaflet. */
const GOES_ON =
  /^(?:It|We|They|Each)(?: also| then)? (?:answers?|explains?|covers?|describes?|sets? out|looks?|gives?|aims?|tells?|summari[sz]es?|lists?|asked|spoke|talked|went|put)\b/

// What the caller's own phrases say a sentence is.
function asideOf({ setAside = {} }: Lexicon): (text: string) => Disposition | undefined {
  const rows = Object.entries(setAside).map(([name, phrases]) => ({
    name: name as Disposition,
    pattern: phrasesPattern(phrases),
  }))
  return (text) => {
    if (rows.length === 0) return undefined
    const plain = text.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ')
    return rows.find(({ pattern }) => plain.search(pattern) >= 0)?.name
  }
}

/** A sentence with its words; `text` starts behind a label. */
interface Read {
  sentence: Sentence
  from: number
  text: string
  words: Word[]
  disposition: Disposition
  /** Who is quoted in it, as the beginning of a claim. */
  speaker?: Chunk | undefined
  /** The question that was asked right before. */
  asked?: Read | undefined
  /** Whether the quotation goes on behind it. */
  open?: boolean
}

function readSentence(article: Article, sentence: Sentence): Read {
  const { block } = sentence
  const from = Math.max(sentence.start + labelled(sentence), Math.min(block.label, sentence.end))
  const space = from > sentence.start ? (/^\s*/.exec(block.text.slice(from, sentence.end))?.[0].length ?? 0) : 0
  const start = from + space < sentence.end ? from + space : sentence.start
  const text = withoutCitationMarks(article, block, start, sentence.end).trimEnd()
  return { sentence, from: start, text, words: predicated(sentence, text, wordsOf(text)), disposition: 'claim' }
}

// "Blink rate: drops by half": in a list, the label is the subject of the verb behind its colon.
function predicated(sentence: Sentence, text: string, words: Word[]): Word[] {
  if (!sentence.block.item?.first || !/^\p{Lu}[^.:;,!?]{1,40}: \p{Ll}/u.test(text)) return words
  const colon = words.findIndex((word) => word.text === ':')
  const name = nounPhrase(words, 0)
  const verb = words[colon + 1]
  if (colon < 1 || name?.to !== colon || !verb || !(verb.tag === 'AUX' || verb.tag === 'VERB') || verb.form === 'ing')
    return words
  const many = words[name.head]?.lower !== words[name.head]?.lemma
  if (verb.tag === 'VERB' && verb.form === 'base' && !many && words[name.head]?.tag === 'NOUN') return words
  return words.filter((_, i) => i !== colon)
}

// "Fact: Vitamin D …", "A: For adults …", "RESULTS: …": length of a label of a few words before a sentence; 0 when there is none.
function plainLabel(text: string): number {
  const label =
    LABEL.exec(text) ??
    /^\p{Lu}{3,}(?: (?:AND )?\p{Lu}{3,}){0,3}:\s+(?=["“]?(?:\p{Lu}\p{Ll}|\p{Lu} \p{Ll}|\d))/u.exec(text)
  return label ? label[0].length : 0
}

// A label before a dash opens an item: "Less pain – patients report …".
function labelled(sentence: Sentence): number {
  const text = sentence.block.text.slice(sentence.start, sentence.end)
  const dash = sentence.block.item?.first && sentence.start === 0 ? /^[^.:;,–—]{3,60}\s[–—-]\s+/u.exec(text) : null
  if (dash && clauseAt(wordsOf(text.slice(dash[0].length)), 0)) return dash[0].length
  // "2.1 All staff must …"
  const section = sentence.start === 0 ? /^\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+(?=\p{Lu})/u.exec(text) : null
  if (section) return section[0].length
  const counter = sentence.block.kind === 'heading' && sentence.start === 0 ? /^\d{1,3}[.)]\s+(?=\S)/.exec(text) : null
  return counter ? counter[0].length : plainLabel(text)
}

// The sentence that introduces the list an item stands in.
function leadInOf(sentence: Sentence, last: Map<number, Read>): Read | undefined {
  const { item } = sentence.block
  return item?.leadIn == null ? undefined : last.get(item.leadIn)
}

function drafted(article: Article, read: Read, leadIn: Read | undefined, previous: Read | undefined): Draft[] {
  const { sentence } = read
  if (sentence.block.kind === 'row') return rowClaims(article, sentence)
  if (
    leadIn?.disposition === 'instruction' &&
    endsIn(leadIn.text, ':') &&
    sentence.block.item?.first &&
    isFirst(read)
  ) {
    read.disposition = 'instruction'
    return []
  }
  if (leadIn && (/^(?:fragment|claim|label)$/.test(read.disposition) || isListed(read, leadIn))) {
    const composed = itemDrafts(read, leadIn)
    if (composed) return composed
    if (leadIn.disposition === 'instruction' && read.disposition !== 'claim') return []
  }
  if (read.disposition === 'instruction') return reasons(read)
  if (read.disposition === 'anecdote') return besides(read)
  if (read.disposition === 'fragment' && !endsIn(read.text, ':?')) return elliptic(read, previous)
  if (read.disposition !== 'claim') return []
  const continued = continuation(read, previous) ?? spokenOn(read, previous)
  if (continued) return continued
  const filled = elliptic(read, previous)
  if (filled.length > 0) return filled
  const answered = previous?.asked ? answer(read, previous.asked) : []
  if (answered.length > 0) return answered
  const parts = propositions(read.words)
  const named = people(article)
  const told = parts.filter((words) => isProposition(words, read.text))
  const found = told.filter((words) => !isStory(words, named))
  if (found.length === 0 && told.length > 0) read.disposition = 'anecdote'
  else if (found.length === 0 && parts[0])
    read.disposition = setAside(render(parts[0], read.text)) ?? (isImperative(parts[0]) ? 'instruction' : 'fragment')
  return found.map((words) => ({ sentence, chunks: [chunk(read, words)] }))
}

// "Do not stop: the risk rises within weeks.", "Avoid it, because it harms the kidneys.": what the advice rests on.
function reasons(read: Read): Draft[] {
  const { words } = read
  if (words.length > 250) return []
  const at = words.findIndex(
    (word, i) =>
      i > 1 &&
      i < words.length - 3 &&
      (/^[;:—–]$/.test(word.text) ||
        (/^(?:because|since)$/.test(word.lower) && !/^(?:just|only|simply|merely)$/.test(words[i - 1]?.lower ?? ''))) &&
      !/^(?:if|when|whether|you)$/.test(words[i + 1]?.lower ?? '') &&
      clauseAt(words, i + 1) !== undefined,
  )
  if (at < 0) return []
  return propositions(words.slice(at + 1))
    .filter((part) => isProposition(part, read.text) && !part.some((word) => /^(?:i|me|my|we|us)$/.test(word.lower)))
    .map((part) => ({ sentence: read.sentence, chunks: [chunk(read, part)] }))
}

// "A sore mouth is common; I had it for weeks.", "I chose these, since they last longer.": what holds of others too.
function besides(read: Read): Draft[] {
  const { words } = read
  if (words.length > 120) return []
  const cuts = words.flatMap((word, i) =>
    word.text === ';' || (i > 2 && /^(?:since|because)$/.test(word.lower) && clauseAt(words, i + 1)) ? [i] : [],
  )
  return [-1, ...cuts].flatMap((cut, n, all) => {
    const part = words.slice(cut + 1, all[n + 1] ?? words.length)
    const reason = words[cut]?.tag === 'SCONJ' || /^(?:since|because)$/.test(words[cut]?.lower ?? '')
    const first = strip(part)[0]
    const own = part.some((word) => /^(?:i|me|my|mine|myself|we|us|our|he|she|him|his|her)$/.test(word.lower))
    if (all.length < 2 || own || !clauseAt(part, 0) || (!reason && first?.tag === 'PRON')) return []
    return propositions(part)
      .filter((one) => isProposition(one, read.text))
      .map((one) => ({ sentence: read.sentence, chunks: [chunk(read, one)] }))
  })
}

// "Others do not.", "Vitamin C does not.": the verb stands in the sentence before.
function elliptic(read: Read, previous: Read | undefined): Draft[] {
  if (!previous || previous.sentence.block.section !== read.sentence.block.section) return []
  const own = strip(read.words)
  if (own.length > 12 || own.some((word) => word.lower === 'it') || !omitsVerb(own)) return []
  const missing = propositions(previous.words)
    .reverse()
    .map((told) => omitted(told, own))
    .find(Boolean)
  if (!missing) return []
  return [{ sentence: read.sentence, chunks: [chunk(read, missing.said), chunk(previous, missing.unsaid)] }]
}

// "Do I need special lenses? Most people do not.": the verb stands in the question.
function answer(read: Read, asked: Read): Draft[] {
  if (
    read.sentence.block.section !== asked.sentence.block.section &&
    read.sentence.block.section !== asked.sentence.block.index
  )
    return []
  const own = strip(read.words)
  const bare = own.length <= 9 ? clauseAt(own, 0) : undefined
  const question = asked.words.filter((word) => word.text !== '?')
  const auxiliary = question[0]
  const subject = subjectAt(question, 1)
  if (
    !bare ||
    !isElliptic(own, bare) ||
    !auxiliary ||
    subject === undefined ||
    auxiliary.lemma !== own[bare.from]?.lemma
  )
    return []
  const unsaid = question.slice(subject)
  const said = own.filter((word) => !/^(?:[.,;!?]|too|either|so|though)$/.test(word.lower))
  if (unsaid.length === 0 || unsaid.length > 15) return []
  return [{ sentence: read.sentence, chunks: [chunk(read, said), chunk(asked, unsaid)] }]
}

// What stands under "The following claims are false:", or in a list or a heading under "Myths": put up only to be denied.
function isDenied(article: Article, read: Read, leadIn: Read | undefined): boolean {
  const { block } = read.sentence
  if (!(block.item?.first || block.kind === 'heading') || !isFirst(read)) return false
  if (leadIn && endsIn(leadIn.text, ':') && denies(leadIn.text, false)) return true
  for (let section = block.section; section !== null; ) {
    const heading = article.blocks[section]
    if (!heading) return false
    if (denies(heading.text, true)) return true
    section = heading.section === section ? null : heading.section
  }
  return false
}

// Whether a sentence opens its block.
function isFirst(read: Read): boolean {
  return read.sentence.block.text.slice(0, read.sentence.start).trim() === ''
}

// "Side effects may include:" + "Upset stomach": a name, however much it looks like an order.
function isListed(read: Read, leadIn: Read): boolean {
  const last = leadIn.words.findLast((word) => word.tag !== 'PUNCT')
  // "Honey does not:" + "cure cancer": no order
  const open = /^(?:not|n't|to|can|may|might|could|will|would|do|does|did|helps?)$/.test(last?.lower ?? '')
  if (open && endsIn(leadIn.text, ':') && leadIn.disposition !== 'instruction') return read.words.length <= 20
  // "Those who cycle:" + "take fewer days off": what they do
  const who = leadIn.words.findLastIndex((word) => /^(?:who|that|which)$/.test(word.lower))
  if (
    who > 0 &&
    endsIn(leadIn.text, ':') &&
    leadIn.disposition !== 'instruction' &&
    read.words[0]?.tag === 'VERB' &&
    read.words.length <= 25 &&
    !anatomy(leadIn.words) &&
    verbGroups(leadIn.words.slice(who)).at(-1)?.to === leadIn.words.length - who - 1
  )
    return true
  return (
    endsIn(leadIn.text, ':') &&
    /^(?:include|includes|included|are|is|were|contain|contains|cause|causes)$/.test(last?.lower ?? '') &&
    read.words.length <= 8
  )
}

// An item that needs the words of its lead-in to be a claim.
function itemDrafts(read: Read, leadIn: Read): Draft[] | undefined {
  if (/^(?:instruction|question|opinion|heading)$/.test(leadIn.disposition) || !endsIn(leadIn.text, ':'))
    return undefined
  const { item } = read.sentence.block
  const body = strip(read.words)
  if (body.length === 0) return undefined
  // continuation paragraphs stand alone
  if (!item?.first) return undefined
  const joined = underLeadIn(strip(leadIn.words), body)
  if (!joined) return undefined
  const own = joined.item.filter((word) => body.includes(word))
  const rest = joined.item.filter((word) => !body.includes(word))
  const chunks: Chunk[] = []
  if (joined.before.length > 0) chunks.push(chunk(leadIn, joined.before))
  chunks.push(chunk(read, joined.before.length > 0 ? lowered(own) : own))
  if (rest.length > 0) chunks.push(chunk(leadIn, rest))
  return [{ sentence: read.sentence, chunks }]
}

// "And that their stiffness eased.": goes on with what the sentence before it reports.
function continuation(read: Read, previous: Read | undefined): Draft[] | undefined {
  if (!previous || previous.sentence.block.section !== read.sentence.block.section) return undefined
  const at = read.words.findIndex((word) => word.lower === 'that')
  if (at < 0 || at > 1 || (at === 1 && read.words[0]?.tag !== 'CCONJ') || !clauseAt(read.words, at + 1))
    return undefined
  const that = previous.words.findIndex((word) => word.lower === 'that')
  if (that < 1) return undefined
  const prefix = strip(previous.words.slice(0, that + 1))
  return propositions(read.words.slice(at + 1)).map((words) => ({
    sentence: read.sentence,
    chunks: [chunk(previous, prefix), chunk(read, words)],
  }))
}

// Whether a mark of quotation opens last in a text.
function isOpen(text: string): boolean {
  let open = false
  for (const mark of text) {
    if (mark === '“') open = true
    else if (mark === '”') open = false
    else if (mark === '"') open = !open
  }
  return open
}

// “It is safe.” after “It works,” Dr Y said.: the same speaker goes on, to the mark that closes what is said.
function spokenOn(read: Read, previous: Read | undefined): Draft[] | undefined {
  if (!previous?.speaker || read.sentence.block.index - previous.sentence.block.index > 1) return undefined
  const opens = /^[“"]/.test(read.text)
  const closes = /[”"]$/.test(read.text)
  const marks = (read.text.match(/[“”"]/g) ?? []).length
  const inside = previous.open && read.sentence.block === previous.sentence.block
  if (
    !(opens && closes && marks === 2) &&
    !(opens && marks === 1) &&
    !(inside && (marks === 0 || (closes && marks === 1)))
  )
    return undefined
  const inner = read.words.filter((word) => !/^[“”"]$/.test(word.text))
  read.speaker = previous.speaker
  read.open = !closes
  const found = propositions(inner).filter((words) => isProposition(words, read.text))
  return found.map((words) => ({
    sentence: read.sentence,
    chunks: [previous.speaker as Chunk, chunk(read, lowered(words))],
  }))
}

// Who speaks in a sentence with direct speech: "Dr Y said that".
function speakerOf(read: Read): Chunk | undefined {
  if (!/[“"]/.test(read.text)) return undefined
  const report = propositions(read.words)
    .map(attribution)
    .find((one) => one && one.manner === 'said' && one.author.length > 0)
  return report ? chunk(read, report.prefix) : undefined
}

// A clause with a subject that the author puts forward as fact.
function isProposition(words: Word[], text: string): boolean {
  const plain = render(words, text)
  if (!(finiteVerb(words) || isCorrelative(words)) || isBareCondition(words)) return false
  const said = attribution(words)?.core
  if (said && isImperative(said) && said[0]?.form === 'base') return false
  if (said && /^(?:opinion|signpost|promotion)$/.test(setAside(render(said, text)) ?? '')) return false
  if (
    isImperative(words) ||
    setAside(plain) ||
    (words[0]?.tag === 'AUX' && words[0].form !== 'ing') ||
    words[0]?.lower === 'to'
  )
    return false
  return (
    words.filter((word) => /[\p{L}\p{N}]/u.test(word.text)).length >= 3 ||
    (words.length >= 2 && words.some((word) => word.tag === 'VERB' || word.tag === 'AUX'))
  )
}

// "If you feel faint" without what then: nothing is put forward.
function isBareCondition(words: Word[]): boolean {
  if (!/^(?:if|when|whenever|once|unless|until|because|although|though|whether)$/.test(words[0]?.lower ?? ''))
    return (
      /^(?:what|how|why|which|where)$/.test(words[0]?.lower ?? '') &&
      verbGroups(words).filter((group) => group.finite).length < 2
    )
  // "Whether it works is unclear"
  if (
    words[0]?.lower === 'whether' &&
    words.some((word) => /^(?:unclear|unknown|uncertain|disputed|debated|contested|controversial)$/.test(word.lower))
  )
    return false
  // "If it itches it is recommended to …"
  const second = words.some(
    (word, i) =>
      i > 3 &&
      word.tag === 'PRON' &&
      /^(?:it|they|you|this|he|she)$/.test(word.lower) &&
      words[i - 1]?.tag !== 'SCONJ' &&
      verbGroups(words.slice(i + 1)).at(0)?.from === 0 &&
      finiteVerb(words.slice(1, i)) !== undefined &&
      clauseAt(words, i) !== undefined,
  )
  if (second) return false
  return !words.some((word, i) => (word.lower === ',' || word.lower === 'then') && clauseAt(words, i + 1) !== undefined)
}

function chunk(read: Read, words: Word[]): Chunk {
  const offset = read.from
  return {
    sentence: read.sentence,
    text: render(words, read.text),
    ranges: ranges(words).map(({ start, end }) => ({ start: start + offset, end: end + offset })),
  }
}
