import { trimEnd } from '../../english/trim-end.js'
import { CROWDS, PEOPLES } from '../../lexicon/crowds.js'
import type { Bearing } from '../bearing.js'
import { coverage } from '../prepared/coverage.js'
import { denies } from '../prepared/denies.js'
import type { PreparedClaim } from '../prepared/prepared-claim.js'
import { isDirected, type PreparedFinding } from '../prepared/prepared-finding.js'

const CROWD = /\b((?:tens of |hundreds of )?(?:thousands|millions|billions))\b/i
/** What follows a share of the people at large, and not of some of them. */
const OF_ALL =
  /^ ?(?:of |per )?(?:the |all |its )?(?:\p{L}+\.? ){0,2}?(?:adults?|people|population|americans?|britons?|inhabitants|residents|persons?|men and women)\b(?! (?:with|who|whose|in (?:the )?(?:trial|study|clinic)|on|having|aged|taking|using))/iu
/** The least part of a people that those asked make up: adults, or women. */
const ASKED = 0.4
const HAVING =
  /^(?:affects?|affected|suffer\w*|liv(?:e|es|ing)|hav(?:e|ing)|has|had|hits?|strikes?|struck|plagues?|year|years|each|every|annually|yearly|people|adults|worldwide|world|around|across)$/

/** Judge a claim that so many have a thing ("millions of Americans") by a count of them, or by the share of their people. */
export function judgeCrowd(claim: PreparedClaim, finding: PreparedFinding): Bearing | null {
  const least = CROWDS.get(CROWD.exec(claim.bodyText)?.[1]?.toLowerCase() ?? '')
  if (least === undefined || claim.slots.effect || claim.denies) return null
  if (isDirected(finding) || denies(finding.statement.tokens)) return null
  const nation = PEOPLES.find(([pattern]) => pattern.test(claim.bodyText))
  const said = `${finding.statement.text} ; ${finding.populationText}`
  if (nation && !nation[0].test(said)) return null
  const asked = claim.body.filter(({ lower }) => !HAVING.test(lower) && !CROWDS.has(lower) && !isPeople(lower))
  if (asked.length === 0) return null
  for (const part of finding.parts) {
    const { score, missing } = coverage(asked, part.index, finding.outcome)
    if (score < 0.85 || missing.length > 0) continue
    const why = `${trimEnd(part.text, '.;, \n')}`
    const counted = part.quantities.find(({ unit, low }) => (unit === 'people' || unit === null) && low >= least)
    if (counted && !/[£$€]/.test(part.text)) return { stance: 'supports', why: `as many as that: ${why}` }
    const whole = nation ?? PEOPLES.find(([pattern]) => pattern.test(said))
    const share = part.quantities.find(({ unit }) => unit === '%')
    if (!whole || !share || !OF_ALL.test(part.text.slice(share.end - part.start))) continue
    if ((share.low / 100) * ASKED * whole[1] * 1e6 >= least)
      return { stance: 'supports', why: `that share is as many: ${why}` }
  }
  return null
}

function isPeople(lower: string): boolean {
  return PEOPLES.some(([pattern]) => pattern.test(lower)) || lower === 'us'
}
