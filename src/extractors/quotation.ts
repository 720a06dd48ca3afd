import { reporting } from './attribution.js'
import { anatomy, finiteVerb } from './clause.js'
import { conditioned, isImperative } from './imperative.js'
import { lowered } from './voices.js'
import { inserted, type Word } from './word.js'

/**
 * Direct speech as reported speech: “X helps,” said Dr Y → Dr Y said that X helps. What is in the marks and what says so
 * are told apart by place; a sentence without direct speech comes back as it is.
 */
export function quoted(words: Word[]): Word[][] {
  const open = words.findIndex((word) => /^[“"]$/.test(word.text))
  if (open < 0) return [words]
  const close = words.findIndex((word, i) => i > open && /^[”"]$/.test(word.text))
  if (close < 0) return [words.filter((_, i) => i !== open)]
  const inner = trim(words.slice(open + 1, close))
  if (inner.length < 3 || !finiteVerb(inner)) return [words]
  // “Try it,” he says: an order, whoever gives it
  if (isImperative(inner) && conditioned(inner) === inner) return [inner]
  const before = trim(words.slice(0, open))
  const after = trim(words.slice(close + 1))
  if (open === 0 && after.length === 0) return [inner]
  const tag =
    open === 0 ? speaker(after) : before.length > 0 && reporting(before.at(-1)?.lemma ?? '') ? before : undefined
  if (!tag) return claimThenQuote(before, words[open - 1], inner) ?? [words]
  const rest = open === 0 ? continued(after) : []
  return [[...tag, inserted('that', 'SCONJ'), ...lowered(inner), ...rest]]
}

// Dr Y also doubts the dose: “Above 80 mg, it works.”: a claim before the colon, and what the same person says behind it.
function claimThenQuote(before: Word[], colon: Word | undefined, inner: Word[]): Word[][] | undefined {
  const clause = colon?.text === ':' ? anatomy(before) : undefined
  const verb = clause && before[clause.verb.main]
  if (!clause || !verb || clause.subject.length > 6 || reporting(verb.lemma) === undefined) return undefined
  const says = before.slice(clause.verb.from, clause.verb.to).filter((word) => word.tag !== 'ADV')
  return [before, [...clause.subject, ...says, inserted('that', 'SCONJ'), ...lowered(inner)]]
}

// "said Dr Y, who …" or "Dr Y said": the speaker and the verb, in that order.
function speaker(words: Word[]): Word[] | undefined {
  const verb = words.findIndex(
    (word, i) =>
      word.tag === 'VERB' &&
      reporting(word.lemma) !== undefined &&
      !/^(?:who|which|that)$/.test(words[i - 1]?.lower ?? ''),
  )
  // "Dr Moen, who led the work, told reporters": the name and the verb
  const comma = words.findIndex((word) => word.lower === ',')
  if (verb > 4 && verb <= 24 && comma > 0 && comma < verb && words[verb - 1]?.lower === ',')
    return [...words.slice(0, comma), ...words.slice(verb, words[verb]?.lemma === 'tell' ? verb + 2 : verb + 1)]
  if (verb < 0 || verb > 8) return undefined
  const cut = words.findIndex((word, i) => i > verb && /^[,.;“"]$/.test(word.text))
  const end = cut < 0 ? words.length : cut
  if (verb === 0) return end > 1 ? [...words.slice(1, end), words[0] as Word] : undefined
  return words.slice(0, end)
}

// A quotation that goes on after its speaker: “A,” she said, “and B.”
function continued(words: Word[]): Word[] {
  const open = words.findIndex((word) => /^[“"]$/.test(word.text))
  return open < 0 ? [] : trim(words.slice(open + 1))
}

function trim(words: Word[]): Word[] {
  let from = 0
  let to = words.length
  while (from < to && /^[,.;:!?“”"'’]$/.test(words[from]?.text ?? '')) from++
  while (to > from && /^[,.;:!?“”"'’]$/.test(words[to - 1]?.text ?? '')) to--
  return words.slice(from, to)
}
