import { met } from '../../frame/met.js'
import type { Term } from '../../frame/terms.js'
import type { Bearing } from '../bearing.js'
import { numbersIn } from '../figures/numbers-in.js'
import { quantityFits } from '../figures/quantity-fits.js'
import { coverage, isLight, partCoverage } from '../prepared/coverage.js'
import type { PreparedClaim } from '../prepared/prepared-claim.js'
import type { Part, PreparedFinding } from '../prepared/prepared-finding.js'
import {
  advises,
  advisesAgainst,
  advisesAlike,
  advisesEveryone,
  asksAdvice,
  BARE_DENIAL,
  waits,
} from '../said/advice.js'

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
  const told = tokens[verb]?.start ?? 0
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
  const best = partFor(topic, claim, finding)
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
  // "the 2019 guideline": its year is no figure of what it says
  const advised = claim.quantities.filter(({ end, unit, low }) => !(unit === null && low > 1900 && end <= told))
  if (advised.length > 0 && UNLIMITED.test(text) && SETS.test(text))
    return { stance: 'refutes', why: `sets no figure: ${text}` }
  const numbers = numbersIn(claim, finding, best, advised)
  if (numbers === 'differ') return { stance: 'refutes', why: `other figures: ${text}` }
  if (numbers === 'absent') return { stance: 'qualifies', why: `without that figure: ${text}` }
  if (advisesEveryone(claim.bodyText, finding.statement.text))
    return { stance: 'supports', exceeds: 'population', why: `for fewer people: ${text}` }
  return { stance: 'supports', why: `says so: ${text}` }
}

// Of several pieces of advice, the one that a claim speaks of.
function partFor(topic: readonly Term[], claim: PreparedClaim, finding: PreparedFinding): Part | undefined {
  // what is advised, all its parts speak of
  const telling = topic.filter((term) => met(term, finding.intervention) < 0.75)
  const score = (part: Part, i: number) => {
    // "A is recommended; B is not": of B it says all that was said of A
    const before = finding.parts[i - 1]
    if (before && BARE_DENIAL.test(part.text) && topic.some((term) => isOwn(term, part, before))) return 2
    const figures = claim.quantities.filter((one) =>
      part.quantities.some((other) => other.unit === one.unit && quantityFits(one, other)),
    ).length
    return (
      partCoverage(telling.length > 0 ? telling : topic, part, finding) +
      (figures > 0 ? (FIGURES * figures) / claim.quantities.length : 0)
    )
  }
  const scores = finding.parts.map(score)
  return finding.parts[scores.indexOf(Math.max(...scores))]
}

const isOwn = (term: Term, part: Part, before: Part) => met(term, part.index) >= 0.85 && met(term, before.index) < 0.75

/** Words of advice that leave a figure open: that there is none, and that none is set. */
const UNLIMITED =
  /\bno (?:\w+ )?(?:\w+ )?(?:limit|ceiling|cap|cut-?off|threshold|maximum|minimum|upper bound|target|figure|amount|number)s?\b/i
const SETS =
  /\b(?:set|sets|given|gives?|specified|specif(?:y|ies)|defined|recommended|recommends?|proposed|proposes?|stated|named?|names|imposed|imposes?|advised|offered)\b/i

/** What the figures of a claim count beside its words: the thing advised may be named once for all that is said of it. */
const FIGURES = 1.2
