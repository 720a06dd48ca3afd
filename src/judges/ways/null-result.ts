import { trimEnd } from '../../english/trim-end.js'
import { RESEARCH_STEPS } from '../../lexicon/research-steps.js'
import type { Bearing } from '../bearing.js'
import { align } from '../fits/align.js'
import { comparatorFits } from '../fits/orient.js'
import { populationFits } from '../fits/population-fits.js'
import { testsInteraction } from '../found/tests-interaction.js'
import type { PreparedClaim } from '../prepared/prepared-claim.js'
import type { PreparedFinding } from '../prepared/prepared-finding.js'

/** Verbs that say what something is or holds, and change nothing. */
const STATIVE =
  /^(?:contain|include|involve|mean|call|need|use|find|feel|experience|suffer|get|report|notice|know|have|hold|consist|comprise|carry|believe|think|say|name|come|originate|live|belong|recommend|suggest|vary|depend)$/

/** Refute by a null result a claim whose verb is not known ("relaxes the blood vessels"): it says that something happens, and nothing did. */
export function judgeNullResult(claim: PreparedClaim, finding: PreparedFinding): Bearing | null {
  const { direction } = finding.evidence.finding
  if (direction !== 'no-difference') return null
  if (!/^(?:efficacy|mechanism|safety|causal|other)$/.test(claim.claim.kind)) return null
  const [from, to] = claim.slots.body
  const verb = claim.reading.tokens
    .slice(from, to)
    .find(({ tag, form }) => tag === 'AUX' || (tag === 'VERB' && form !== 'ing' && form !== 'en'))
  if (!verb || verb.tag === 'AUX' || STATIVE.test(verb.lemma) || RESEARCH_STEPS.has(verb.lemma)) return null
  if (populationFits(claim, finding) || testsInteraction(finding) || !comparatorFits(claim, finding)) return null
  if (!align(claim, finding)) return null
  return { stance: 'refutes', why: `no difference found: ${trimEnd(finding.statement.text, '.;, \n')}` }
}
