import { follows } from '../english/follows.js'
import type { Token } from '../english/token.js'
import { COMPARATORS } from '../lexicon/comparators.js'
import { KIND_CUES } from '../lexicon/kinds.js'
import type { Kind } from '../schema.js'
import { mainStart } from './slots/main-start.js'
import { shareAt } from './slots/share-at.js'
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
  if (!parts.effect && parts.comparator.length === 0 && shareAt(tokens, mainStart(tokens, from, to), to))
    return 'prevalence'
  if (parts.mechanism.length > 0) return 'mechanism'
  if (parts.comparator.length > 0) {
    const [first, last] = [parts.comparator[0]?.[0] ?? 0, parts.comparator.at(-1)?.[1] ?? 0]
    const against = text.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0)
    const kind = COMPARATORS.find(({ pattern }) => pattern.test(against))?.class
    // better than nothing, or than a sham of it, is that it works
    return parts.effect && (kind === 'inert' || kind === 'nothing') ? 'efficacy' : 'comparative'
  }
  if (parts.effect) return 'efficacy'
  return 'other'
}
