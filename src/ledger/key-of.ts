import { isScalar, type Pair } from 'yaml'

/** The id that a decision stands under. */
export function keyOf({ key }: Pair): string {
  return String(isScalar(key) ? key.value : key)
}
