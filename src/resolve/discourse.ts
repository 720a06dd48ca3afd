import type { People } from '../extractors/people.js'
import type { Sentence } from '../segment.js'
import type { Abbreviation } from './abbreviations.js'
import type { Entity } from './entity.js'
import type { Topic } from './topic.js'

/** What the sentences so far have spoken of; the last turn is the most recent. */
export interface Discourse {
  topic: Topic
  abbreviations: Abbreviation[]
  people: People
  turns: Turn[]
  /** What the pronouns of the sentence at hand were found to stand for so far; null where that stayed open. */
  spoken: Map<string, Entity | null>
  /** The list item the claim at hand stands in: its list and its place there. */
  item: { list: number; index: number } | null
  /** What the label of the paragraph at hand names: "**Popcorn lung.** …". */
  label: Entity | null
  /** Index of the heading whose section the claim at hand stands in. */
  section: number | null
  /** That heading and the label of its paragraph, in lower case. */
  heading: string
  /** The sentence the claim at hand stands in. */
  sentence: Sentence | null
}

/** What one claim, or one sentence that makes none, spoke of. */
export interface Turn {
  block: number
  section: number | null
  item: { list: number; index: number } | null
  entities: Entity[]
  /** The claim's text with its references resolved; undefined for other sentences. */
  text: string | undefined
  /** The sentence of a claim. */
  sentence?: Sentence
  /** Whether it asks: what is spoken of starts afresh behind it. */
  question: boolean
  /** Whether it puts a thing forward with a question mark and no verb: "Red spots?" */
  names?: boolean
}

const REACH = 6

/** The thing a pronoun or a noun most likely goes back to: the latest turn first, and in it subjects before the rest. */
export function antecedent(discourse: Discourse, fits: (entity: Entity) => boolean, reach = REACH): Entity | undefined {
  const turns = discourse.turns.slice(-reach).reverse()
  for (const turn of turns) {
    for (const role of ['subject', 'object', 'other', 'author'] as const) {
      const found = turn.entities.filter((entity) => entity.role === role && fits(entity))
      if (found.length > 0) return role === 'object' ? found.at(0) : found.at(-1)
    }
  }
  return undefined
}

/** As `antecedent`, in the claim's own stretch of text: not beyond its heading or a question, nor in another item of its list. */
export function latest(discourse: Discourse, fits: (entity: Entity) => boolean, reach = 3): Entity | undefined {
  for (const turn of stretch(discourse, reach)) {
    for (const role of ['subject', 'object', 'other'] as const) {
      const found = turn.entities.find((entity) => entity.role === role && fits(entity))
      if (found) return found
    }
  }
  return undefined
}

// The latest turns of the claim's own stretch of text, the last first.
function stretch(discourse: Discourse, reach: number): Turn[] {
  const found: Turn[] = []
  for (let i = discourse.turns.length - 1; i >= 0 && found.length < reach; i--) {
    const turn = discourse.turns[i] as Turn
    if (turn.section !== discourse.section) break
    if (!isSibling(discourse, turn)) found.push(turn)
    // what a question asks about, its answer speaks of; what was said before it, it need not
    if (turn.question) break
  }
  return found
}

// Each item of a list speaks for itself.
function isSibling(discourse: Discourse, turn: Turn): boolean {
  const { item } = discourse
  if (item === null || item.list !== turn.item?.list || item.index === turn.item.index) return false
  // "- They may help teenagers": what the item before speaks of
  return !(turn.item.index === item.index - 1 && discourse.label === null && goesOn(discourse))
}

// Whether an item opens with a pronoun, behind its label.
function goesOn({ sentence }: Discourse): boolean {
  if (!sentence) return false
  const { text, label } = sentence.block
  return /^\s*(?:it|they|these|this)\b/i.test(text.slice(label, label + 12))
}

/** The subject of the latest turns only: what the text is about right now. */
export function centre(discourse: Discourse, fits: (entity: Entity) => boolean, reach = 3): Entity | undefined {
  for (const turn of stretch(discourse, reach)) {
    const found = turn.entities.find((entity) => entity.role === 'subject' && fits(entity))
    if (found) return found
    // what a study or a person speaks of, not who speaks, goes on
    const speaker = turn.entities.find((entity) => entity.role === 'subject')
    const object = speaker?.study ? turn.entities.find((entity) => entity.role === 'object' && fits(entity)) : undefined
    if (object) return object
  }
  return undefined
}
