import { verbGroups } from '../../english/phrases.js'
import type { Word } from '../../extractors/word.js'

/** Whether words have a finite verb that hangs on no noun: "For people who use insulin," has none, nor "whose skin is dry,". */
export function isClause(words: Word[]): boolean {
  return verbGroups(words).some(
    (group) =>
      group.finite &&
      !words.slice(Math.max(0, group.from - 5), group.from).some((word) => word.lower === 'whose') &&
      !/^(?:who|which|that)$/.test(words.slice(0, group.from).findLast((word) => word.tag !== 'ADV')?.lower ?? ''),
  )
}
