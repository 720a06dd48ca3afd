import { isDenial } from '../../frame/effect/is-denial.js'
import { met } from '../../frame/met.js'
import type { TermIndex } from '../../frame/term-index.js'
import type { Term } from '../../frame/terms.js'
import type { Bearing } from '../bearing.js'
import { numbersIn } from '../figures/numbers-in.js'
import { exceeds } from '../figures/size.js'
import { populationFits } from '../fits/population-fits.js'
import { agrees } from '../found/agrees.js'
import { type PreparedClaim, turned } from '../prepared/prepared-claim.js'
import type { Part, PreparedFinding } from '../prepared/prepared-finding.js'
import { telling, tellingShare } from '../prepared/telling.js'
import { onlyBelieved } from './belief.js'

/** What must be met in one statement, what anywhere in the finding, and how much of it must be told apart from the topic. */
const HERE = 0.8
const EVERYWHERE = 0.78
const TOLD = 1
/** The most that any one thing may carry that is met nowhere. */
const GAP = 0.5

/**
 * Judge a claim against a finding that says nearly the same in nearly the same words, however it is put. Words that many findings
 * of a pack share tell little; those of this finding alone tell much.
 */
export function judgeLikeness(claim: PreparedClaim, finding: PreparedFinding): Bearing | null {
  // which side is better is read from the sides, not from the words
  if (claim.slots.effect?.comparison) return null
  const said = claim.slots.effect
  const happens = said && claim.reading.terms.find((term) => term.from <= said.at && said.at < term.to)
  const asked = claim.body.filter((term) => !term.light || term === happens)
  const share = (index: TermIndex) => tellingShare(claim, asked, index)
  let part: Part | undefined
  let here = 0
  for (const one of finding.parts) {
    const found = share(one.index)
    if (found > here) {
      here = found
      part = one
    }
  }
  if (!part || here < HERE) return null
  if (share(finding.all) < EVERYWHERE) return null
  // what the finding was given for is the topic: it tells nothing of the proposition
  const told = asked
    .filter((term) => met(term, finding.intervention) < 0.75)
    .reduce((sum, term) => sum + telling(claim, term) * met(term, finding.statementIndex, claim.concepts), 0)
  if (told < TOLD) return null
  for (const term of asked)
    if (
      met(term, finding.all, claim.concepts) < 0.5 &&
      (term.name || telling(claim, term) > GAP || claim.outcome.includes(term))
    )
      return null
  if (populationFits(claim, finding)) return null
  if (claim.quantities.length > 0 && numbersIn(claim, finding, part) !== 'fit') return null
  if (contrary(claim, part.terms)) return null
  const found = part.effect
  if (said && found) {
    if (said.same !== found.same) return null
    if (said.change && found.change && said.change !== found.change) return null
    if (said.good && found.good && said.good !== found.good) return null
    if (said.good && !said.change && !found.good && !agrees(said.good, found.change, finding)) return null
  } else if (found?.same) {
    if (!claim.denies) return null
  } else if (said) {
    if (!happens || met(happens, part.index) < 0.75) return null
  }
  if (claim.denies !== deniesPart(finding, part)) return null
  if (finding.direction === 'inconclusive') return { stance: 'qualifies', why: `no conclusion: ${part.text}` }
  if (finding.direction === 'mixed') return { stance: 'mixed', why: `mixed: ${part.text}` }
  if (onlyBelieved(claim, part.text)) return { stance: 'qualifies', why: `held, not shown: ${part.text}` }
  const beyond = exceeds(claim, part)
  if (beyond) return { stance: 'supports', exceeds: beyond, why: `not to that extent: ${part.text}` }
  return { stance: 'supports', why: `says so: ${part.text}` }
}

/** Whether a claim holds the opposite of a word of other terms, and not the word itself ("westward", "eastward"). */
export function contrary(claim: PreparedClaim, terms: readonly Term[]): boolean {
  return claim.onesided.some((term) => turned(term, terms))
}

function deniesPart({ statement: { tokens } }: PreparedFinding, { from, to }: Part): boolean {
  for (let i = from; i < to; i++)
    if (isDenial(tokens, i) && !(tokens[i]?.lower === 'no' && AGAINST.test(tokens[i - 1]?.lower ?? ''))) return true
  return false
}

/** "than with no treatment" denies nothing. */
const AGAINST = /^(?:with|than|to|versus|vs|against|or|given|receiving)$/
