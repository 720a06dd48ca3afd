import { trimEnd } from '../../english/trim-end.js'
import { PRESENT, SPANS } from '../../lexicon/ages.js'
import type { Bearing } from '../bearing.js'
import { sameSubject } from '../fits/same-subject.js'
import { coverage } from '../prepared/coverage.js'
import { denies } from '../prepared/denies.js'
import type { PreparedClaim } from '../prepared/prepared-claim.js'
import type { PreparedFinding } from '../prepared/prepared-finding.js'

/** Says where or when a thing began, or how long it has been there. */
const BEGAN =
  /\b(?:originat\w+|origins?|dates? (?:back|from)|goes back|stems? from|began|started|first|earliest|oldest|invented)\b/i
const LASTED =
  /\b(?:(?:has|have) (?:long )?been (?:\w+ )?(?:used|practi[sc]ed|taken|eaten|drunk|grown|known|given|prescribed|applied|done|part of)|in use|was (?:already )?(?:used|practi[sc]ed)|were (?:already )?(?:used|practi[sc]ed))\b/i
/** Rounding of ages: "2,500 years" is said of what is 2,300 years old. */
const SLACK = 0.92

/**
 * Judge a claim of how old a thing is ("used for centuries", "originated 2,000 years ago") by what a finding says of its age:
 * a span of use is the least age, a first mention is the age itself.
 */
export function judgeAge(claim: PreparedClaim, finding: PreparedFinding): Bearing | null {
  const { bodyText } = claim
  if (claim.claim.kind !== 'history' || claim.denies || !(BEGAN.test(bodyText) || LASTED.test(bodyText))) return null
  const asked = spansIn(bodyText)[0]
  if (asked === undefined) return null
  const { text } = finding.statement
  if (finding.parts.some((part) => part.effect) && !BEGAN.test(text)) return null
  if (!(BEGAN.test(text) || LASTED.test(text)) || denies(finding.statement.tokens)) return null
  if (!sameSubject(claim, finding)) return null
  const { score, missing } = coverage(
    claim.body.filter(({ lower }) => !AGE_WORD.test(lower) && !BEGAN.test(lower)),
    finding.all,
  )
  if (score < 0.6 || missing.some(({ name }) => name)) return null
  const found = [...spansIn(text), ...datesIn(text)]
  if (found.length === 0) return null
  const oldest = Math.max(...found)
  const began = BEGAN.test(bodyText)
  const why = (word: string) => `${word}: ${trimEnd(text, '.;, \n')}`
  if (oldest >= asked * SLACK) {
    const far = began && oldest > 1.5 * asked && !/\b(?:more than|over|at least|least)\b/i.test(bodyText)
    return far ? null : { stance: 'supports', why: why('as old as that') }
  }
  // when it was first tried in a study, or how long it has been used, says only that it is no younger
  return began && BEGAN.test(text) && !STUDIED.test(text) && score >= 0.75
    ? { stance: 'refutes', why: why('not as old') }
    : null
}

// who used it is no part of how old it is, where that is everyone
const AGE_WORD =
  /^(?:ancient|antiquity|century|centuries|millennia|generations?|decades?|old|ago|years?|long|back|walks?|life|walks? of life|mankind|humankind|everywhere|the world)$/

const STUDIED = /\b(?:trials?|stud(?:y|ies)|reviews?|licen[sc]\w+|approv\w+|patent\w*|market\w*)\b/i

const COUNTED = /\b(\d[\d,]{0,9}) years\b/gi
/** How far before a number of years a "for" may stand. */
const REACH = 24
const BEFORE = /\b(\d{1,4}) ?(?:BCE|BC|B\.C\.)/g
const FEW_BEFORE = /\bfew centuries before the (?:common|christian) era\b/i
const IN_YEAR = /\b(?:in|since|from|of|around|about) (1[0-9]\d\d|20[0-2]\d)s?\b/gi
const CENTURY = /\b(\d{1,2})(?:st|nd|rd|th)[- ]century( BCE?\b)?/gi

// How long a text says it is, in years.
function spansIn(text: string): number[] {
  const found: number[] = []
  for (const { 0: all, 1: years = '', index } of text.matchAll(COUNTED)) {
    const after = text.slice(index + all.length, index + all.length + 4)
    if (/^ (?:ago|old)/i.test(after) || /\bfor\b/i.test(text.slice(Math.max(0, index - REACH), index)))
      found.push(Number(years.replaceAll(',', '')))
  }
  for (const [pattern, years] of SPANS) if (pattern.test(text)) found.push(years)
  return found
}

// How long ago the dates of a text are, in years, at the least.
function datesIn(text: string): number[] {
  const found = [...text.matchAll(BEFORE)].map(([, year]) => PRESENT + Number(year))
  if (FEW_BEFORE.test(text)) found.push(PRESENT + 200)
  for (const [, year] of text.matchAll(IN_YEAR)) found.push(PRESENT - Number(year))
  for (const [, century, before] of text.matchAll(CENTURY))
    found.push(before ? PRESENT + 100 * (Number(century) - 1) : PRESENT - 100 * Number(century))
  return found
}
