import type { Quantity } from '../../schema.js'
import type { Word } from './words-in.js'

/** How the words before a number bound it: "about", "more than", "up to". */
export function relationBefore(words: readonly Word[], i: number): Quantity['relation'] {
  const one = words[i - 1]?.lower ?? ''
  const two = words[i - 2]?.lower ?? ''
  if (one === 'than') {
    if (two === 'more' || two === 'greater' || two === 'higher' || two === 'longer' || two === 'older')
      return 'more-than'
    if (two === 'less' || two === 'fewer' || two === 'lower' || two === 'shorter' || two === 'younger')
      return 'less-than'
  }
  if (one === 'to' && two === 'up') return 'less-than'
  if (one === 'to' && two === 'close') return 'about'
  if (ABOUT.has(one) || (ABOUT.has(two) && (one === 'a' || one === 'the'))) return 'about'
  if (MORE.has(one)) return 'more-than'
  if (LESS.has(one) && !(one === 'most' && two !== 'at')) return 'less-than'
  return 'exactly'
}

const ABOUT = new Set(
  'about around roughly approximately nearly almost close some estimated circa ~ c virtually'.split(' '),
)

const MORE = new Set('over above exceeding > ≥ least minimum past'.split(' '))

const LESS = new Set('under below < ≤ most maximum within'.split(' '))
