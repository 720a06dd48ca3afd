import type { Term } from '../../frame/terms.js'
import { ALL_OR_NOTHING } from '../../lexicon/degrees.js'
import type { Bearing } from '../bearing.js'
import { quantityFits } from '../figures/quantity-fits.js'
import { coverage } from '../prepared/coverage.js'
import type { PreparedClaim } from '../prepared/prepared-claim.js'
import type { PreparedFinding } from '../prepared/prepared-finding.js'

const HELD =
  /\b(?:believ\w+|beliefs?|hold|holds|held|theor\w+|doctrine|tradition\w*|think|thinks|thought|concepts?|regard\w*|view\w*|say|says|states?|ideas?|philosoph\w+|fear\w*|perceiv\w+|expect\w*)\b/i

/** Judge a claim that a belief is held: only a finding that says it is held bears on it. */
export function judgeBelief(claim: PreparedClaim, finding: PreparedFinding): Bearing | null {
  if (claim.claim.kind !== 'belief') return null
  const { evidence } = finding
  if (!HELD.test(finding.statement.text) && !HELD.test(evidence.finding.outcome ?? '')) {
    return { stance: 'neutral', why: 'does not say what is believed' }
  }
  if (ALL_OR_NOTHING.test(claim.bodyText) && !ALL_OR_NOTHING.test(finding.statement.text))
    return { stance: 'neutral', why: 'not said without exception' }
  const { score, missing } = coverage(believed(claim), finding.all)
  const figures = [...finding.quantities, ...finding.fieldQuantities]
  if (claim.quantities.some((quantity) => !figures.some((other) => quantityFits(quantity, other))))
    return { stance: 'neutral', why: 'without that figure' }
  if (score >= 0.72 && !missing.some((term) => term.name)) return { stance: 'supports', why: 'says that it is held' }
  return { stance: 'neutral', why: 'another belief' }
}

// What is believed, without who believes it and that it is so of the body.
function believed({ reading: { terms, tokens } }: PreparedClaim): readonly Term[] {
  const at = tokens.findIndex(
    ({ tag, lemma }) => tag === 'VERB' && /^(?:believe|think|hold|say|fear|feel|claim|assume|suspect)$/.test(lemma),
  )
  const what = terms.filter(({ from, lower }) => from > at && !/^(?:(?:human )?body|human)$/.test(lower))
  return what.filter(({ light }) => !light).length > 1 ? what : terms
}

const ATTITUDE =
  /\b(?:believed|claimed|said|reputed|purported|alleged|supposed) to\b|\b(?:belief|claim|notion|idea) that\b|\b(?:believe|claim|hold|assert)s? that\b/i

/** Whether a statement only reports that something is believed which the claim puts as a fact. */
export function onlyBelieved(claim: PreparedClaim, statement: string): boolean {
  const { kind, text } = claim.claim
  return kind !== 'belief' && kind !== 'history' && ATTITUDE.test(statement) && !ATTITUDE.test(text)
}
