import { follows } from '../english/follows.js'
import type { Token } from '../english/token.js'
import { KIND_CUES } from '../lexicon/kinds.js'
import type { Kind } from '../schema.js'
import type { Slots } from './slots.js'

/** Say what a claim is about; it decides what counts as evidence for it. */
export function kindOf(text: string, tokens: readonly Token[], parts: Slots): Kind {
  const [from, to] = parts.body
  const body = text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? text.length)
  for (const { kind, pattern, where } of KIND_CUES) {
    if (
      kind === 'definition' &&
      (parts.comparator.length > 0 || parts.effect?.comparison || /^(?:there|it)\b/i.test(body))
    )
      continue
    const looked = where === 'text' ? text : body
    if (pattern instanceof RegExp ? pattern.test(looked) : follows(looked, ...pattern)) return kind
  }
  if (parts.mechanism.length > 0) return 'mechanism'
  if (parts.comparator.length > 0) return 'comparative'
  if (parts.effect) return 'efficacy'
  return 'other'
}
