import { wording } from '../report/wording.js'
import type { Claim, Reason } from '../schema.js'

/** How many claims there are of a reason, and how people read it. */
export interface Total {
  symbol: string
  short: string
  phrase: string
  number: number
}

/** Count claims by reason, worst first; a reason that no claim has is left out. */
export function totals(claims: readonly Claim[]): Total[] {
  const counts = new Map<Reason, number>()
  for (const { reason } of claims) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return (Object.keys(wording) as Reason[]).flatMap((reason) => {
    const number = counts.get(reason)
    return number ? [{ ...wording[reason], number }] : []
  })
}
