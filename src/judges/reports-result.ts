import { verbGroups } from '../english/phrases.js'
import type { Token } from '../english/token.js'
import { clauses } from '../frame/clauses.js'
import { INTENT, NO_RESULT_HEADING, RESEARCH_STEPS, WANTED } from '../lexicon/research-steps.js'

/**
 * Whether a statement says how something is. A title, an aim, a step of the method ("pain was measured") and a call for more
 * research say nothing that could bear on a claim.
 */
export function reportsResult(text: string, tokens: readonly Token[]): boolean {
  if (NO_RESULT_HEADING.test(text) || INTENT.test(text)) return false
  return clauses(tokens).some(({ from, to }) => clauseReports(tokens.slice(from, to)))
}

function clauseReports(tokens: readonly Token[]): boolean {
  if (tokens.some(({ tag, lower }) => tag === 'NUM' || /^(?:than|versus|vs\.?|no|fewer|less|more|better)$/.test(lower)))
    return true
  const groups = verbGroups([...tokens]).filter((group) => group.finite)
  return groups.some((group) => {
    const verb = tokens[group.main]
    if (!verb) return false
    if (WANTED.has(verb.lemma) && group.passive) return false
    const past = tokens.slice(group.from, group.to).some(({ form }) => form === 'past' || form === 'en')
    return !(RESEARCH_STEPS.has(verb.lemma) && past)
  })
}
