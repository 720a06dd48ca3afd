import type { Token } from '../../english/token.js'
import { UNITS } from '../../lexicon/units.js'

/** Whether a token names people. */
export function isPeople(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (PEOPLE.has(token.lemma) ||
      PEOPLE.has(token.lower) ||
      /^(?:over|under)-(?:\d+|\w+)s$/.test(token.lower) ||
      (token.tag === 'NOUN' && UNITS.get(token.lower) === 'people'))
  )
}

const PEOPLE = new Set(
  'person people patient adult participant man woman child volunteer individual user worker employee american student athlete smoker drinker vegan vegetarian senior pupil teenager toddler infant baby sufferer survivor staff anyone everyone those somebody mother girl boy resident nurse passenger traveller traveler driver runner cyclist pensioner soldier sailor teacher swimmer musician farmer commuter diabetic asthmatic muslim youngster father parent sibling twin veteran mother-to-be adolescent newborn neonate motorist paramedic carer caregiver learner concert-goer schoolchild footballer gymnast dancer rower skier climber jogger golfer firefighter miner welder prisoner refugee recruit trainee undergraduate grandparent husband wife outpatient inpatient'.split(
    ' ',
  ),
)
