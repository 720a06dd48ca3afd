import type { Features } from './features.js'

/** What each measure adds to the log odds; `bias` is where they start. */
export type Weights = Readonly<Record<string, number>>

/** How likely something is by a logistic model, 0 to 1. */
export function likelihood(weights: Weights, ...measures: readonly Features[]): number {
  let sum = weights.bias ?? 0
  for (const features of measures) for (const name in features) sum += (weights[name] ?? 0) * (features[name] as number)
  return 1 / (1 + Math.exp(-sum))
}
