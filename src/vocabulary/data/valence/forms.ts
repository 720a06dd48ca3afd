/**
 * Forms of words that name an outcome where the bare word does not: "nerves" are, a nerve is not.
 * Source: as of the course of illness.
 */
export const forms = {
  bad: `nerves blues jitters butterflies shakes spots leaks leaking fits ringing waking spinning straining stinging scaling peeling sagging tearing crying choking shaking wandering tripping slouching
compulsions obsessions acquisition colonisation colonization shedding sedation withdrawal tremors cramps aches bruises breakouts complaints errors`,
  good: `life lives sight walking steps swallowing thinking reasoning motivation continence bonding breathing standing mobility`,
}
