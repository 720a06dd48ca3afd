import { type VerbGroup, verbGroups } from '../../english/phrases.js'
import type { Token } from '../../english/token.js'
import { clauses } from '../../frame/clauses.js'
import {
  ENROLMENT,
  INTENT,
  NO_RESULT_HEADING,
  PROTOCOL_NOUNS,
  RESEARCH_STEPS,
  WANTED,
} from '../../lexicon/research-steps.js'
import { normaliseWord } from '../../vocabulary/index.js'

/**
 * Whether a statement says how something is. A title, an aim, a step of the method ("pain was measured") and a call for more
 * research say nothing that could bear on a claim.
 */
export function reportsResult(text: string, tokens: readonly Token[]): boolean {
  if (NO_RESULT_HEADING.test(text) || INTENT.test(text)) return false
  const said = clauses(tokens).map(({ from, to }) => clauseOf(tokens.slice(from, to)))
  // what has no verb of its own goes with what has
  const whole = said.filter(({ groups }) => groups.length > 0)
  return (whole.length > 0 ? whole : said).some(clauseReports)
}

interface Clause {
  tokens: readonly Token[]
  /** Its finite verbs. */
  groups: VerbGroup[]
}

function clauseOf(tokens: readonly Token[]): Clause {
  return { tokens, groups: verbGroups([...tokens]).filter((group) => group.finite) }
}

function clauseReports({ tokens, groups }: Clause): boolean {
  if (groups.some((group) => laysDown(tokens, group))) return false
  if (tokens.some(({ lower }) => /^(?:than|versus|vs\.?|no|fewer|less|more|better)$/.test(lower))) return true
  if (groups.length > 0 && groups.every((group) => enrolling(tokens, group))) return false
  if (tokens.some(({ tag }) => tag === 'NUM')) return true
  return groups.some((group) => {
    const verb = tokens[group.main]
    if (!verb) return false
    if (WANTED.has(verb.lemma) && group.passive) return false
    const past = tokens.slice(group.from, group.to).some(({ form }) => form === 'past' || form === 'en')
    return !(RESEARCH_STEPS.has(verb.lemma) && past)
  })
}

// "were recruited", "were randomised", which may be read as a quality, "were eligible"
function enrolling(tokens: readonly Token[], { main, passive, to }: VerbGroup): boolean {
  if (passive) return ENROLMENT.has(lemmaAt(tokens, main))
  return lemmaAt(tokens, main) === 'be' && ENROLMENT.has(normaliseWord(tokens[to]?.lower ?? ''))
}

// "the primary outcome was the change in …", "measures included …", "baseline characteristics were similar"
function laysDown(tokens: readonly Token[], { from, main, to }: VerbGroup): boolean {
  const of = tokens.findIndex(({ tag }, i) => i < from && tag === 'ADP')
  const end = of < 0 ? from : of
  const head = lemmaAt(tokens, end - 1)
  if (head === 'characteristic') return tokens.slice(0, end).some(({ lower }) => lower === 'baseline')
  if (!PROTOCOL_NOUNS.has(head) && !(head === 'point' && lemmaAt(tokens, end - 2) === 'end')) return false
  const verb = lemmaAt(tokens, main)
  return verb === 'include' || verb === 'comprise' || (verb === 'be' && /^(?:the|an?)$/.test(tokens[to]?.lower ?? ''))
}

function lemmaAt(tokens: readonly Token[], i: number): string {
  return tokens[i]?.lemma ?? ''
}
