import { verbGroups } from '../../english/phrases.js'
import type { Word } from '../../extractors/word.js'

/** Whether words have a finite verb that hangs on no noun: "For people who use insulin," has none, nor "whose skin is dry,". */
export function isClause(words: Word[]): boolean {
  const finite = verbGroups(words).filter((group) => group.finite)
  return finite.some((group, n) => {
    // the verb of "whose skin" is the first behind it
    const whose = words.slice(Math.max(0, group.from - 5), group.from).findLastIndex((word) => word.lower === 'whose')
    const last = finite[n - 1]?.from ?? -1
    if (whose >= 0 && last < Math.max(0, group.from - 5) + whose) return false
    return !/^(?:who|which|that)$/.test(words.slice(0, group.from).findLast((word) => word.tag !== 'ADV')?.lower ?? '')
  })
}
