import type { Stance } from '../judge.js'
import type { Certainty, ExtractedClaim } from '../schema.js'
import { shortName } from './short-name.js'

/**
 * Word what the evidence would carry, by its certainty.
 * See: Santesso et al. 2020, GRADE guidelines 26, https://doi.org/10.1016/j.jclinepi.2019.10.014
 */
export function suggestion(claim: ExtractedClaim, supporting: readonly Stance[]): string {
  const best = [...supporting].sort((a, b) => rank(a) - rank(b))[0]
  if (!best) return claim.text
  const { finding, source } = best
  const said = `${finding.statement.trim()} (${shortName(source)})`
  const { intervention, outcome, comparator, population, direction, certainty } = finding
  if (!intervention || !outcome || !(direction === 'favours-intervention' || direction === 'favours-comparator')) {
    return `Say no more than was found: ${said}`
  }
  const verb = EFFECT[claim.frame.direction === 'more' ? 'more' : claim.frame.direction === 'less' ? 'less' : 'other']
  const against = comparator ? ` compared with ${comparator}` : ''
  const among = population ? `, in ${population}` : ''
  if (certainty === 'very-low')
    return `The evidence is very uncertain about the effect of ${intervention} on ${outcome}${against}${among}.`
  return `${capital(intervention)} ${WORDING[certainty ?? 'low'](verb)} ${outcome}${against}${among}.`
}

interface Verb {
  finite: string
  base: string
}

const EFFECT: Record<'more' | 'less' | 'other', Verb> = {
  more: { finite: 'increases', base: 'increase' },
  less: { finite: 'reduces', base: 'reduce' },
  other: { finite: 'has an effect on', base: 'have an effect on' },
}

const WORDING: Record<Exclude<Certainty, 'very-low'>, (verb: Verb) => string> = {
  high: (verb) => verb.finite,
  moderate: (verb) => `probably ${verb.finite}`,
  low: (verb) => `may ${verb.base}`,
}

function rank({ finding }: Stance): number {
  return ['high', 'moderate', 'low', 'very-low'].indexOf(finding.certainty ?? 'very-low')
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
