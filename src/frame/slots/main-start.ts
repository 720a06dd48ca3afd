import type { Token } from '../../english/token.js'
import { indexOf } from './index-of.js'

/** Where the main clause begins: after a phrase or clause set before it with a comma. */
export function mainStart(tokens: readonly Token[], from: number, to: number): number {
  // "A year on, …", "Six weeks in, …"
  for (let i = from + 1; i < from + 3 && i + 2 < to; i++)
    if (
      /^(?:day|week|month|year|hour|decade)$/.test(tokens[i]?.lemma ?? '') &&
      /^(?:in|on|later|after)$/.test(tokens[i + 1]?.lower ?? '') &&
      tokens[i + 2]?.lower === ','
    )
      return i + 3
  if (
    !/^(?:in|among|for|when|while|if|although|once|since|because|as|before|until|despite|unlike|under|using|given|relative|compared|per|during|at|after|over|with|on|within|between|by)$/.test(
      tokens[from]?.lower ?? '',
    )
  )
    return from
  const comma = indexOf(tokens, ',', from, Math.min(to, from + 16))
  return comma > 0 && to - comma > 3 ? comma + 1 : from
}
