import type { PreparedFinding } from '../prepared/prepared-finding.js'

/** Where a text names one of the two sides that were compared. */
export interface Mention {
  side: 'intervention' | 'comparator'
  start: number
  end: number
}

/** Words for the one side and for the other, where its own are not used. Source: arm names of trial reports, CONSORT 2010. */
const TRIED =
  /^(?:intervention|experimental|experiment|treatment|treated|active|study|supplemented|trial|vaccinated|exposed)$/
const CONTROL =
  /^(?:control|controls|placebo|sham|vehicle|untreated|unsupplemented|comparison|nonintervention|waitlist|unvaccinated|unexposed)$/
const ARM =
  /^(?:groups?|arms?|patients|participants|subjects|women|men|children|infants|recipients|phase|condition|sessions?)$/
const PLAIN =
  /^(?:the|of|and|or|for|with|in|to|by|on|at|from|per|who|were|was|is|as|an|plus|mg|kg|ml|day|days|daily|week|weeks|month|months|year|years|hour|hours|min|once|twice|group|groups|arm|patients|participants|dose|dosage|oral|treatment|therapy|care|only|alone|than|not|no|did|received|receive|receiving|use|using|used|before|after|during|every|each|given|all|both|intervention|control|standard)$/

const WORD = /[\p{L}\d][\p{L}\d+'’-]*/gu

/**
 * Find where a text names the intervention or the comparator of a finding: by a word or an abbreviation that only one of the two
 * fields has, by the label of its group ("group II"), or as the treated and the control group.
 */
export function namedSides(finding: PreparedFinding, text: string): Mention[] {
  const given = labelsOf(finding.interventionText)
  const other = labelsOf(finding.comparatorText)
  const own = new Set([...given].filter((word) => !other.has(word)))
  const against = new Set([...other].filter((word) => !given.has(word)))
  const found: Mention[] = []
  const words = [...text.matchAll(WORD)]
  for (const [i, word] of words.entries()) {
    const lower = word[0].toLowerCase()
    const next = words[i + 1]
    const label = ARM.test(lower) && next && LABEL.test(next[0]) ? `group ${next[0].toLowerCase()}` : null
    const key = label ?? lower
    const side = own.has(key)
      ? 'intervention'
      : against.has(key)
        ? 'comparator'
        : CONTROL.test(lower) && !own.has(lower)
          ? 'comparator'
          : TRIED.test(lower) && ARM.test(next?.[0].toLowerCase() ?? '') && !against.has(lower)
            ? 'intervention'
            : null
    if (!side) continue
    const end = label && next ? next.index + next[0].length : word.index + word[0].length
    const last = found.at(-1)
    // "the placebo control group": one mention
    if (last?.side === side && /^[\s\p{L}-]{0,14}$/u.test(text.slice(last.end, word.index))) last.end = end
    else found.push({ side, start: word.index, end })
  }
  return found
}

const LABEL = /^(?:[A-Z]\d?|[IVX]{1,4}|\d)$/

// The words of a field that may name its side, and the label of its group.
function labelsOf(text: string): Set<string> {
  const words = [...text.matchAll(WORD)]
  const found = new Set<string>()
  for (const [i, word] of words.entries()) {
    const lower = word[0].toLowerCase()
    if (ARM.test(lower) && LABEL.test(words[i + 1]?.[0] ?? '')) found.add(`group ${words[i + 1]?.[0].toLowerCase()}`)
    const short = /^[A-Z][A-Za-z]?[A-Z\d]/.test(word[0]) || /^[A-Z]{2,}$/.test(word[0])
    if (!short && (lower.length < 4 || PLAIN.test(lower) || /^\d/.test(lower))) continue
    found.add(lower)
    // "SLED-BD" is "SLED" too
    const [front = ''] = word[0].split('-')
    if (short && front.length > 2 && front.length < word[0].length) found.add(front.toLowerCase())
  }
  return found
}
