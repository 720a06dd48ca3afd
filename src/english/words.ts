// The tables are made by generate.mjs; NOTICE names what they were counted in.

import { HEALTH_VERBS } from '../lexicon/health-verbs.js'
import model from './model.json' with { type: 'json' }
import type { Tag } from './token.js'

/** Tags the model knows, in its order; proper nouns are told apart from nouns afterwards. */
export const TAGS = model.tags as Exclude<Tag, 'PROPN'>[]

/** Share of a base form's uses that are verbs, 0–9; undefined when no verb has that base. */
export function verbShare(base: string): number | undefined {
  if (!verbs) {
    verbs = new Map()
    for (const word of HEALTH_VERBS) verbs.set(word, 4)
    for (const [share, list] of model.verbs.entries()) for (const word of list.split(' ')) verbs.set(word, share)
  }
  return verbs.get(base)
}

/** Probability of each tag for a known lower-case word, by tag index; undefined for other words. */
export function knownTags(word: string): Map<number, number> | undefined {
  if (!words) {
    words = new Map()
    for (const line of model.words.split('\n')) {
      const [code, ...list] = line.split(' ')
      const tags = decode(code as string, 65)
      for (const word of list) words.set(word, tags)
    }
  }
  return words.get(word)
}

/** Probability of each open-class tag by the word's ending. */
export function tagsByEnding(word: string): Map<number, number> {
  if (!endings) {
    endings = new Map()
    for (const entry of model.suffixes.split(' ')) {
      const at = entry.search(/[A-E]\d/)
      if (at > 0) endings.set(entry.slice(0, at), decode(entry.slice(at), 65, OPEN))
    }
  }
  for (let length = Math.min(4, word.length); length >= 2; length--) {
    const tags = endings.get(word.slice(-length))
    if (tags) return tags
  }
  return DEFAULT
}

/** Overall share of each tag. */
export const FREQUENCY: readonly number[] = model.freq

/** log2 P(tag | the two tags before it); index 14 stands for the edge of a sentence. */
export function transition(before: number, previous: number, tag: number): number {
  return -(model.trans.charCodeAt((before * 15 + previous) * 14 + tag) - 48) / 3.4
}

const OPEN = (['NOUN', 'ADJ', 'ADV', 'VERB', 'NUM'] as const).map((tag) => TAGS.indexOf(tag))
const DEFAULT = new Map([
  [TAGS.indexOf('NOUN'), 0.8],
  [TAGS.indexOf('ADJ'), 0.12],
  [TAGS.indexOf('VERB'), 0.08],
])

let verbs: Map<string, number> | undefined
let words: Map<string, Map<number, number>> | undefined
let endings: Map<string, Map<number, number>> | undefined

// "A6F3": tag letter and its share in ninths; a letter alone is a certainty.
function decode(code: string, from: number, order?: number[]): Map<number, number> {
  const tags = new Map<number, number>()
  for (let i = 0; i < code.length; i += 2) {
    const letter = code.charCodeAt(i) - from
    const share = i + 1 < code.length ? Number(code[i + 1]) / 9 : 1
    tags.set(order ? (order[letter] as number) : letter, share)
  }
  return tags
}
