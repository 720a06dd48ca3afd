import { met } from '../../frame/met.js'
import { isPeople } from '../../frame/slots/is-people.js'
import { GROUPS } from '../../lexicon/populations.js'
import { relatedness } from '../../vocabulary/index.js'
import { coverage, isLight } from '../prepared/coverage.js'
import type { PreparedClaim } from '../prepared/prepared-claim.js'
import type { PreparedFinding } from '../prepared/prepared-finding.js'

/** Why the people are others than the claim's; null when they may be the same. */
export function populationFits(claim: PreparedClaim, finding: PreparedFinding): string | null {
  const text = claim.populationText || claim.bodyText
  const there = `${finding.evidence.finding.population ?? ''} ${finding.fields ? '' : finding.statement.text}`
  for (const group of GROUPS) {
    if (!group.pattern.test(text)) continue
    if (group.pattern.test(there)) continue
    // "a heavier baby": what becomes of those who are expecting one
    if (group.name === 'infants' && EXPECTING.test(there)) continue
    // what holds for women at large may not hold in pregnancy
    if (group.name === 'pregnant' && finding.evidence.finding.population && !EXPECTING.test(allText(finding)))
      return 'in other people'
    if (GROUPS.some((other) => group.excludes.includes(other.name) && other.pattern.test(there)))
      return 'in other people'
  }
  const stated = finding.evidence.finding.population ?? ''
  const apart = (name: string) => APART.has(name) && !(name === 'infants' && EXPECTING.test(there))
  if (stated && GROUPS.some(({ name, pattern }) => apart(name) && pattern.test(text) && !pattern.test(there)))
    return 'in other people'
  if (disjoint(ages(text), ages(stated))) return 'at another age'
  if (
    claim.population.length > 0 &&
    stated &&
    setsApart(claim.populationText) !== setsApart(stated) &&
    coverage(claim.population, finding.population).score > 0.4
  )
    return 'in other people'
  if (otherIllness(claim, finding)) return 'in people with another illness'
  const named = claim.population.filter(
    (term) =>
      !isLight(term) &&
      term.weight >= 1 &&
      !/^(?:over|under)-\d/.test(term.lower) &&
      !GROUPS.some((group) => group.pattern.test(term.lower)),
  )
  // "nurses with asthma": the illness tells them apart, not what they are called
  const called = named.filter((term) => !isPeople(claim.reading.tokens[term.from]) || term.to > term.from + 1)
  const telling = called.length > 0 ? called : named
  // what neither group has may be put in any words
  const lacking = setsApart(claim.populationText) && setsApart(stated)
  if (telling.length > 0 && !lacking && coverage(telling, finding.all).score < 0.5) return 'in other people'
  return null
}

// "adults with carpal tunnel syndrome", where the claim speaks of back pain and of nothing that was measured there
function otherIllness(claim: PreparedClaim, finding: PreparedFinding): boolean {
  // a side effect is no illness that one has
  if (claim.claim.kind === 'safety') return false
  const ill = /\b(?:with|who have|who had|suffering from|diagnosed with)\b/i.exec(finding.populationText)
  if (!ill || !finding.evidence.finding.population || !finding.evidence.finding.outcome) return false
  const behind = finding.populationText.slice(ill.index)
  const theirs = finding.populationTerms.filter((term) => !isLight(term) && behind.toLowerCase().includes(term.lower))
  if (theirs.length === 0 || coverage(theirs, claim.index).score >= 0.3) return false
  const said = claim.body.filter(
    (term) => !term.verb && term.weight >= 1 && isIllness(term.lower) && !/^(?:symptoms?|pain)$/.test(term.lower),
  )
  return (
    said.length > 0 && said.every((term) => Math.max(met(term, finding.population), met(term, finding.outcome)) < 0.6)
  )
}

// What one may have, not what is bad about it.
function isIllness(name: string): boolean {
  return ILLS.some((kind) => /^(?:narrower|same|synonym)$/.test(relatedness(name, kind) ?? ''))
}

const ILLS = [
  'disease',
  'disorder',
  'symptom',
  'pain',
  'injury',
  'infection',
  'cancer',
  'dementia',
  'anemia',
  'depression',
  'obesity',
]

// "without asthma"; "with or without asthma", "with pain or no pain" takes in both
function setsApart(text: string): boolean {
  return /(?<!\b(?:or|and) )\b(?:not|no|non|without|never)\b|(?<!\b(?:or|and) )\bnon-/i.test(text)
}

const EXPECTING = /\b(?:pregnan|prenatal|antenatal|in utero|gestation|matern|obstetric|f(?:o)?etal|birth|mothers)/i

function allText({ evidence: { finding }, statement }: PreparedFinding): string {
  return [statement.text, finding.population, finding.intervention, finding.outcome].join(' ')
}

/** Groups that a result in people at large does not speak for. */
const APART = new Set(['infants', 'animals', 'cells'])

type Ages = readonly [low: number, high: number]

// "over-75s", "aged 40 to 70", "under 5", "65 or over"
function ages(text: string): Ages | null {
  if (/\bmiddle[- ]aged?\b/i.test(text)) return [40, 65]
  const between = /\b(?:aged?|ages|between) (?:of )?(\d{1,2}) (?:to|and|[-–]) (\d{1,2})\b(?! ?(?:%|per|mg|g\b))/i.exec(
    text,
  )
  if (between) return [Number(between[1]), Number(between[2])]
  const above =
    /\b(?:over|above|past)[- ](?:the age of )?(\d{2})s?\b(?! ?(?:%|per|mg|g\b|\w+s\b))|\b(?:aged? )?(\d{2}) (?:years )?(?:or|and) (?:over|older|above)\b/i.exec(
      text,
    )
  if (above) return [Number(above[1] ?? above[2]), 120]
  const below =
    /\bunder[- ](?:the age of )?(\d{1,2})s?\b(?! ?(?:%|per|mg|g\b|\w+s\b))|\byounger than (\d{1,2})\b/i.exec(text)
  return below ? [0, Number(below[1] ?? below[2])] : null
}

function disjoint(a: Ages | null, b: Ages | null): boolean {
  return a !== null && b !== null && (a[0] >= b[1] || b[0] >= a[1])
}
