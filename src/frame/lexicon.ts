import { terms, type Vocabulary, withPackVocabulary } from '../vocabulary/index.js'

/** What words mean in one pack: the shared vocabulary with the pack's own synonyms, and what is the active part of what. */
export interface Lexicon {
  terms: Vocabulary['terms']
  /** For a concept, those it is the active part of ("curcumin, the active component of turmeric"). */
  wholes: ReadonlyMap<string, readonly string[]>
  /** How many statements speak of a concept. */
  counts: ReadonlyMap<string, number>
}

/** The shared vocabulary and nothing else. */
export const SHARED_LEXICON: Lexicon = { terms, wholes: new Map(), counts: new Map() }

const PART_OF =
  /([\p{L}][\p{L}\d-]*(?: [\p{L}][\p{L}\d-]*){0,2}),? (?:is |are |was )?(?:the |an? |its )?(?:(?:principal|main|major|chief|key|most) )?(?:active|bioactive|psychoactive) (?:component|constituent|ingredient|compound|substance|principle|part)s? (?:of|in) ([\p{L}][\p{L}\d-]*(?: [\p{L}\d-]+)?)/giu

/** Read a pack's own lexicon: the synonyms it gives, and the active parts that its statements name. */
export function packLexicon(rows: readonly (readonly string[])[], statements: readonly string[]): Lexicon {
  const vocabulary = rows.length > 0 ? withPackVocabulary(rows) : null
  const read = vocabulary ? vocabulary.terms : terms
  const wholes = new Map<string, string[]>()
  for (const statement of statements) {
    for (const match of statement.matchAll(PART_OF)) {
      const part = read(match[1] ?? '').at(-1)?.concept
      const whole = read(match[2] ?? '')[0]?.concept
      if (part && whole && part !== whole) wholes.set(part, [...(wholes.get(part) ?? []), whole])
    }
  }
  const counts = new Map<string, number>()
  for (const statement of statements)
    for (const concept of new Set(read(statement).map((term) => term.concept)))
      counts.set(concept, (counts.get(concept) ?? 0) + 1)
  return { terms: read, wholes, counts }
}
