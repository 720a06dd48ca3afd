import type { Draft, Extraction } from './extract.js'
import { people } from './extractors/people.js'
import { type Word, wordsOf } from './extractors/word.js'
import { SECTION_HEADINGS } from './lexicon/section-headings.js'
import type { Article, Block } from './read.js'
import { abbreviations } from './resolve/abbreviations.js'
import type { Discourse, Turn } from './resolve/discourse.js'
import { labelledTopic } from './resolve/labelled-topic.js'
import { resolveDraft } from './resolve/resolve-draft.js'
import type { Statement } from './resolve/statement.js'
import { topicOf } from './resolve/topic.js'
import { bareTurn } from './resolve/turns/bare-turn.js'
import { itemOf } from './resolve/turns/item-of.js'
import { labelTurn } from './resolve/turns/label-turn.js'
import { leadTurn } from './resolve/turns/lead-turn.js'
import { turnOf } from './resolve/turns/turn-of.js'
import { withPeople } from './resolve/turns/with-people.js'
import type { Sentence } from './segment.js'

/** Make each draft stand alone: its pronouns, definite references and open nouns get the words the article gave them. */
export function resolve(article: Article, extraction: Extraction): Statement[] {
  const topic = topicOf(article)
  const discourse: Discourse = {
    topic,
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
      (sentence.block === block ? undefined : calling.get(sentence.block.footnote ?? ''))
    if (told) discourse.turns.push(...[told].flat())
    if (sentence.block !== block || sentence.start < sentence.block.label) {
      discourse.label = (!Array.isArray(told) && told?.entities[0]) || null
      discourse.topic = discourse.label ? labelledTopic(topic, discourse.label) : topic
    }
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

// What a block stands under: its heading and its own label.
function headingOf(article: Article, block: Block): string {
  const heading = block.section === null ? '' : (article.blocks[block.section]?.text.slice(0, 200) ?? '')
  const label = block.label > 0 ? block.label : Math.max(0, block.text.slice(0, 40).indexOf('. '))
  return `${heading} ${block.text.slice(0, label)}`.toLowerCase()
}
