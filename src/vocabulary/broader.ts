import { shared } from './shared.js'

const known = new Map<string, readonly string[]>()

/** List the concepts that a term is a kind of, nearest first, up to three levels above. */
export function broader(term: string): readonly string[] {
  const cached = known.get(term)
  if (cached) return cached
  const { store } = shared()
  const family = store.family(term)
  const found: number[] = []
  if (family !== undefined) {
    let level = [store.concept(family)]
    for (let depth = 0; depth < 3 && level.length > 0; depth++) {
      level = level.flatMap((at) => store.parents(at)).filter((at) => !found.includes(at))
      found.push(...level)
    }
  }
  const keys = found.map((at) => store.key(at))
  known.set(term, keys)
  return keys
}
