import { trimEnd } from '../../english/trim-end.js'
import { met } from '../../frame/met.js'
import type { TermIndex } from '../../frame/term-index.js'
import type { Term } from '../../frame/terms.js'
import { ACTS, BODY_PLACES, FORMAL_NOUNS, MESSENGERS, SETS_FREE } from '../../lexicon/substances.js'
import { concept } from '../../vocabulary/index.js'
import type { Bearing } from '../bearing.js'
import { populationFits } from '../fits/population-fits.js'
import { coverage, isLight } from '../prepared/coverage.js'
import { denies } from '../prepared/denies.js'
import type { PreparedClaim } from '../prepared/prepared-claim.js'
import type { PreparedFinding } from '../prepared/prepared-finding.js'

let kinds: ReadonlySet<string> | undefined
const BLOOD = /\b(?:blood|plasma|serum|bloodstream|circulat\w+)\b/i

/**
 * Judge a claim that a treatment makes the body release or change some substance ("releases brain chemicals") by a finding that
 * it does so with one of the kind ("raised serotonin"): a claim that names the kind says no more than that.
 */
export function judgeMessengers(claim: PreparedClaim, finding: PreparedFinding): Bearing | null {
  const { effect } = claim.slots
  if (effect?.comparison || effect?.change === -1 || effect?.same || claim.denies) return null
  if (claim.comparator.length > 0 || claim.quantities.length > 0) return null
  const { tokens } = claim.reading
  const rest = [...claim.outcome, ...claim.mechanism]
  if (!rest.concat(claim.intervention).some(setsFree) && !setsFreeAt(effect ? tokens[effect.at]?.lemma : undefined))
    return null
  const substances = rest.filter(isSubstance)
  if (substances.length === 0) return null
  const given = claim.intervention.filter((term) => !isLight(term) && !FORMAL_NOUNS.test(term.lower) && !setsFree(term))
  if (given.length === 0 || coverage(given, finding.intervention, finding.about).score < 0.66) return null
  const { direction } = finding
  const told = direction === 'descriptive' || direction === null
  // which way a given substance went is read from the finding's direction
  if (!told && direction !== 'favours-intervention' && !substances.some(isKind)) return null
  const part = finding.parts.find((one) => ACTS.test(one.text) && substances.some((term) => spoken(term, one.index)))
  const index = part?.index ?? finding.statementIndex
  const text = part?.text ?? finding.statement.text
  if (!part && !(told && ACTS.test(text) && substances.some((term) => spoken(term, index))))
    return told && !substances.some(isKind) ? { stance: 'neutral', why: 'another substance', final: true } : null
  if (claim.claim.modality === 'asserted' && !substances.every((term) => spoken(term, index))) return null
  const others = rest.filter((term) => !substances.includes(term) && !isLight(term) && !FORMAL_NOUNS.test(term.lower))
  const places = others.filter((term) => BODY_PLACES.test(term.lower))
  if (places.length > 0 && !places.some((term) => met(term, finding.all) >= 0.5)) return null
  if (places.length > 0 && BLOOD.test(finding.outcomeText) && !places.some(({ lower }) => BLOOD.test(lower)))
    return null
  const left = others.filter((term) => !places.includes(term) && !term.verb && term.weight >= 0.5)
  if (coverage(left, finding.all).missing.some(({ lower }) => lower !== 'pain' || !relieves(index))) return null
  if (populationFits(claim, finding)) return null
  const why = (word: string) => `${word}: ${trimEnd(text, '.;, \n')}`
  if (direction === 'inconclusive') return { stance: 'qualifies', why: why('no conclusion') }
  // that one of a kind did not change says nothing of the others
  if (direction === 'no-difference')
    return substances.some(isKind)
      ? { stance: 'neutral', why: 'only one of the kind', final: true }
      : { stance: 'refutes', why: why('none was found') }
  if (direction === 'favours-comparator' || part?.effect?.same || part?.effect?.change === -1) return null
  if (denies(finding.statement.tokens, part?.from, part?.to)) return null
  return { stance: 'supports', why: why('does so with one of them') }
}

function isKind(term: Term): boolean {
  kinds ??= new Set(MESSENGERS.map(concept))
  return !term.verb && kinds.has(term.concept)
}

function isSubstance(term: Term): boolean {
  return isKind(term) || (!term.verb && term.broader.some((wide) => kinds?.has(wide)))
}

function setsFree(term: Term): boolean {
  return term.verb && (setsFreeAt(term.concept) || setsFreeAt(term.lower.replace(/s$|d$/, '')))
}

function setsFreeAt(lemma: string | undefined): boolean {
  return lemma !== undefined && SETS_FREE.has(lemma)
}

function spoken(term: Term, index: TermIndex): boolean {
  return met(term, index) >= 0.85
}

// "chemicals that relieve pain": said of a substance that does.
function relieves(index: TermIndex): boolean {
  const painkiller = concept('natural painkiller')
  return index.keys.has(painkiller) || index.broader.has(painkiller)
}
