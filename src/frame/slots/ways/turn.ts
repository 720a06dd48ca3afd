import type { ClauseEffect } from '../../effect.js'

/** Turn an effect round: "less likely in people who do not" is more likely in those who do. */
export function turn(effect: ClauseEffect): ClauseEffect {
  const back = (side: 1 | -1 | 0 | null) => (side ? (-side as 1 | -1) : side)
  const denied = effect.denied && { change: back(effect.denied.change), good: back(effect.denied.good) }
  return { ...effect, change: back(effect.change), good: back(effect.good), denied }
}
