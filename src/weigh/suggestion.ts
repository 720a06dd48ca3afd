import { analyse } from '../english/analyse.js'
import type { Stance } from '../judge.js'
import type { Certainty, ExtractedClaim, Finding } from '../schema.js'
import { valence } from '../vocabulary/index.js'
import { shortName } from './short-name.js'

/**
 * Word what the evidence would carry, by its certainty.
 * See: Santesso et al. 2020, GRADE guidelines 26, https://doi.org/10.1016/j.jclinepi.2019.10.014
 */
export function suggestion(claim: ExtractedClaim, supporting: readonly Stance[]): string {
  const best = [...supporting].sort((a, b) => rank(a.finding) - rank(b.finding))[0]
  if (!best) return claim.text
  const { finding, source } = best
  // a claim of less of it, borne out in a weaker form, was right on which way it went
  const verb = verbFor(finding) ?? (directed(finding) && claim.frame.direction === 'less' ? REDUCES : null)
  const { intervention, comparator, population, certainty } = finding
  if (!intervention || !verb) return `Say no more than was found: “${finding.statement.trim()}” (${shortName(source)})`
  const outcome = listed((finding.outcome ?? '').replace(/, by .*/, ''))
  const given = listed(intervention)
  const against = comparator ? ` compared with ${comparator}` : ''
  const among = population ? `, in ${population}` : ''
  if (certainty === 'very-low')
    return `The evidence is very uncertain about the effect of ${given} on ${outcome}${against}${among}.`
  const said = WORDING[certainty ?? 'low'](isPlural(given) ? verb.base : verb.finite, verb.base)
  const size = best.exceeds === 'size' && finding.magnitude ? ` (${finding.magnitude})` : ''
  return `${capital(given)} ${said} ${outcome}${against}${size}${among}.`
}

interface Verb {
  finite: string
  base: string
}

const IMPROVES: Verb = { finite: 'improves', base: 'improve' }
const INCREASES: Verb = { finite: 'increases', base: 'increase' }
const REDUCES: Verb = { finite: 'reduces', base: 'reduce' }

// What happened to the outcome: which side was better off, and whether more of it is good. Null where either is not known.
function verbFor(finding: Finding): Verb | null {
  const { direction, outcome } = finding
  if (!outcome || !directed(finding)) return null
  const worth = valence(listed(outcome.replace(/, by .*/, '')))
  if (worth === null) return null
  if (direction === 'favours-intervention') return worth === 'bad' ? REDUCES : IMPROVES
  return worth === 'bad' ? INCREASES : REDUCES
}

function directed({ direction, outcome }: Finding): boolean {
  return Boolean(outcome) && (direction === 'favours-intervention' || direction === 'favours-comparator')
}

const WORDING: Record<Exclude<Certainty, 'very-low'>, (finite: string, base: string) => string> = {
  high: (finite) => finite,
  moderate: (finite) => `probably ${finite}`,
  low: (_, base) => `may ${base}`,
}

// Findings of an effect first, then the surest.
function rank(finding: Finding): number {
  const sure = ['high', 'moderate', 'low', 'very-low'].indexOf(finding.certainty ?? 'very-low')
  return sure + (directed(finding) ? 0 : 10)
}

// A field that lists several things with semicolons reads as a sentence lists them.
function listed(text: string): string {
  const items = text
    .split(';')
    .map((item) => item.trim())
    .filter(Boolean)
  return items.length < 2 ? text.trim() : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

function isPlural(text: string): boolean {
  const tokens = analyse(text)
  if (tokens.some(({ lower }) => lower === 'and')) return true
  const end = tokens.findIndex(({ tag }) => tag === 'ADP' || tag === 'PUNCT' || tag === 'VERB')
  const head = tokens.slice(0, end < 1 ? tokens.length : end).findLast(({ tag }) => tag === 'NOUN')
  return head !== undefined && head.lemma !== head.lower
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
