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

const ACTIVE =
  /\b(?:active|bioactive|psychoactive) (?:component|constituent|ingredient|compound|substance|principle|part)s? (?:of|in) /gi
/** How much of the text before may name the part, and how much behind it the whole. */
const REACH = 120

/** Read a pack's own lexicon: the synonyms it gives, and the active parts that its statements name. */
export function packLexicon(rows: readonly (readonly string[])[], statements: readonly string[]): Lexicon {
  const vocabulary = rows.length > 0 ? withPackVocabulary(rows) : null
  const read = vocabulary ? vocabulary.terms : terms
  const wholes = new Map<string, string[]>()
  for (const statement of statements) {
    for (const { 0: phrase, index } of statement.matchAll(ACTIVE)) {
      const before = namedBefore(statement.slice(Math.max(0, index - REACH), index))
      const behind = index + phrase.length
      const after = /^[\p{L}][\p{L}\d-]*(?: [\p{L}\d-]+)?/u.exec(statement.slice(behind, behind + REACH))
      const part = before && read(before).at(-1)?.concept
      const whole = after && read(after[0])[0]?.concept
      if (part && whole && part !== whole) wholes.set(part, [...(wholes.get(part) ?? []), whole])
    }
  }
  const counts = new Map<string, number>()
  for (const statement of statements)
    for (const concept of new Set(read(statement).map((term) => term.concept)))
      counts.set(concept, (counts.get(concept) ?? 0) + 1)
  return { terms: read, wholes, counts }
}

// "curcumin, the main", "silymarin is an": up to three words, without what leads on to the phrase; null when none stand there.
function namedBefore(text: string): string | null {
  const words = text.trimEnd().split(' ')
  for (const group of LEADING) if (group.test(words.at(-1) ?? '')) words.pop()
  const last = words.pop()?.replace(/,$/, '') ?? ''
  if (!WORD.test(last)) return null
  const named = [last]
  while (named.length < 3 && WORD.test(words.at(-1) ?? '')) named.unshift(words.pop() as string)
  return named.join(' ')
}

const LEADING = [/^(?:principal|main|major|chief|key|most)$/i, /^(?:the|an?|its)$/i, /^(?:is|are|was)$/i]
const WORD = /^\p{L}[\p{L}\d-]*$/u
