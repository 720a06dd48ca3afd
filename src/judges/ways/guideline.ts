import { met } from '../../frame/met.js'
import type { Bearing } from '../bearing.js'
import { numbersIn } from '../figures/numbers-in.js'
import { coverage, isLight, partCoverage } from '../prepared/coverage.js'
import type { PreparedClaim } from '../prepared/prepared-claim.js'
import type { PreparedFinding } from '../prepared/prepared-finding.js'
import { advises, advisesAgainst, advisesAlike, advisesEveryone, asksAdvice, waits } from '../said/advice.js'

/** Judge a claim of what a guideline says: only what guidelines say bears on it, never what works. */
export function judgeGuideline(claim: PreparedClaim, finding: PreparedFinding): Bearing | null {
  if (claim.claim.kind !== 'guideline') return null
  const { evidence } = finding
  if (!advises(finding)) return { stance: 'neutral', why: 'says nothing of advice' }
  const { tokens } = claim.reading
  const verb = tokens.findIndex(
    ({ tag, lower }, i) =>
      tag === 'VERB' &&
      !/^sa(?:ys?|id)$/.test(lower) &&
      (asksAdvice(lower) || asksAdvice(`${lower} ${tokens[i + 1]?.lower}`)),
  )
  const asked = claim.reading.terms.filter(
    (term) =>
      // who advises, where the finding does not name them, is known by the source
      !(term.from < verb && met(term, finding.all) < 0.5 && !term.name) &&
      !asksAdvice(term.lower) &&
      !(term.name && /^[A-Z]/.test(claim.claim.text.slice(claim.reading.tokens[term.from]?.start ?? 0))),
  )
  const bodies = claim.reading.terms.filter((term) => term.name && !asked.includes(term) && !asksAdvice(term.lower))
  const topic = asked.filter((term) => !isLight(term) && met(term, finding.population) < 0.85)
  if (topic.length === 0) return { stance: 'neutral', why: 'says not what is advised' }
  const { score, missing } = coverage(asked, finding.all)
  if (bodies.length > 0 && coverage(bodies, finding.all).score < 0.5)
    return { stance: 'neutral', why: 'advice of others' }
  if (score < 0.68 || (score < 0.85 && missing.some((term) => term.weight >= 1 && !term.verb)))
    return { stance: 'neutral', why: 'other advice' }
  let best = finding.parts[0]
  let bestScore = -1
  // what all parts speak of tells none of them from another
  const telling = topic.filter((term) => met(term, finding.intervention) < 0.75)
  for (const part of finding.parts) {
    const here = partCoverage(telling.length > 0 ? telling : topic, part, finding)
    if (here > bestScore) {
      best = part
      bestScore = here
    }
  }
  const text = best?.text ?? finding.statement.text
  const [said, found] = [waits(claim.claim.text), waits(finding.statement.text)]
  if (said !== null && found !== null && said !== found)
    return { stance: 'refutes', why: `the advice differs: ${finding.statement.text}` }
  if (said === true && found === null) return { stance: 'neutral', why: 'says not when' }
  const worse = evidence.finding.direction === 'favours-comparator'
  const alike = worse ? advisesAgainst(claim.claim.text) : advisesAlike(claim.claim.text, text)
  if (!alike && asked.some((term) => !term.verb && term.weight >= 1 && met(term, finding.all) < 0.75))
    return { stance: 'neutral', why: 'advice for others' }
  if (!alike) return { stance: 'refutes', why: `the advice differs: ${text}` }
  const numbers = numbersIn(claim, finding, best)
  if (numbers === 'differ') return { stance: 'refutes', why: `other figures: ${text}` }
  if (numbers === 'absent') return { stance: 'qualifies', why: `without that figure: ${text}` }
  if (advisesEveryone(claim.bodyText, finding.statement.text))
    return { stance: 'supports', exceeds: 'population', why: `for fewer people: ${text}` }
  return { stance: 'supports', why: `says so: ${text}` }
}
