import type { Chunk, Draft, Extraction } from './extract.js'
import { attribution } from './extractors/attribution.js'
import { type Word, wordsOf } from './extractors/word.js'
import type { Article } from './read.js'
import { abbreviations, expand } from './resolve/abbreviations.js'
import { complete } from './resolve/complete.js'
import { decapitalise } from './resolve/decapitalise.js'
import { definites } from './resolve/definites.js'
import type { Discourse, Turn } from './resolve/discourse.js'
import { entities } from './resolve/entity.js'
import { generalise } from './resolve/person.js'
import { eventOf, pronouns, type Reference } from './resolve/pronouns.js'
import { topicOf } from './resolve/topic.js'
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
    turns: [],
    section: null,
  }
  const statements: Statement[] = []
  const drafts = new Map<Sentence, Draft[]>()
  let before: { words: Word[]; text: string } | undefined
  let section: number | null = null
  for (const draft of extraction.drafts) drafts.set(draft.sentence, [...(drafts.get(draft.sentence) ?? []), draft])
  for (const { sentence, disposition } of extraction.passages) {
    const own = drafts.get(sentence) ?? []
    discourse.section = sentence.block.section
    const turns: Turn[] = []
    if (sentence.block.section !== section) before = undefined
    section = sentence.block.section
    for (const draft of own) {
      const statement = resolveDraft(draft, discourse, before)
      statements.push(statement)
      const words = wordsOf(statement.text)
      before = { words, text: statement.text }
      turns.push(turnOf(sentence, words, statement.text, draft))
      discourse.turns.push(turns.at(-1) as Turn)
    }
    // the sentence's first claim is what it is about: later turns of it step back behind
    if (turns.length > 1) discourse.turns.splice(-turns.length, turns.length, ...turns.slice(1), turns[0] as Turn)
    if (own.length === 0 && !/^(?:caption|furniture|promotion|disclaimer)$/.test(disposition))
      discourse.turns.push(bareTurn(sentence))
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
  const apply = (edits: Reference[]) => {
    if (edits.length === 0) return
    text = edited(words, text, edits)
    words = wordsOf(text)
    for (const { entity } of edits) if (entity) context.push(entity.place)
  }
  const event = eventEdit(words, before)
  apply(event)
  const { edits, ambiguous } = event.length > 0 ? { edits: [], ambiguous: [] } : pronouns(words, discourse)
  apply(edits)
  apply(definites(words, discourse))
  apply(generalise(words).map((edit) => ({ ...edit, entity: undefined })))
  apply(complete(words, discourse))
  const expanded = expand(text, discourse.abbreviations)
  text = expanded.text
  for (const { place } of expanded.used) context.push(place)
  return {
    draft,
    text: sentenceCase(
      text
        .replace(/\s+([.,;:!?%])/g, '$1')
        .replace(/\s{2,}/g, ' ')
        .trim(),
    ),
    context: distinct(context),
    ambiguous,
  }
}

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
  const event = eventOf(before.words, before.text)
  return event
    ? [
        {
          from: at,
          to: at + 1,
          text: at > 0 ? decapitalise(event) : event,
          entity: undefined,
        },
      ]
    : []
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
    list: sentence.block.item?.list ?? null,
    entities: entities(words, text, () => place),
    text,
  }
}

function bareTurn(sentence: Sentence): Turn {
  const { block } = sentence
  const text = block.text.slice(sentence.start, sentence.end)
  const question = /\?$/.test(text)
  return {
    block: block.index,
    section: block.section,
    list: block.item?.list ?? null,
    entities: question
      ? []
      : entities(wordsOf(text), text, (start, end) => ({
          block: block.index,
          start: sentence.start + start,
          end: sentence.start + end,
        })),
    text: undefined,
  }
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
  return text.replace(/^\p{Ll}/u, (c) => c.toUpperCase())
}

function distinct<T extends { block: number; start: number; end: number }>(list: T[]): T[] {
  return list.filter(
    (one, i) =>
      list.findIndex((other) => other.block === one.block && other.start === one.start && other.end === one.end) === i,
  )
}
