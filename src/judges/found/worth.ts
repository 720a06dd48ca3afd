import { valence } from '../../vocabulary/index.js'

const known = new Map<string, 'good' | 'bad' | null>()

/** Say whether more of an outcome is good or bad for a patient, and remember it; null when that is not known. */
export function worth(outcome: string): 'good' | 'bad' | null {
  const cached = known.get(outcome)
  if (cached !== undefined) return cached
  if (known.size >= 5000) known.clear()
  const found = valence(outcome)
  known.set(outcome, found)
  return found
}
