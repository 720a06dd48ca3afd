import type { Quantity } from '../../schema.js'
import type { Word } from './words-in.js'

/** How the words before a number bound it: "about", "more than", "up to". */
export function relationBefore(words: readonly Word[], i: number): Quantity['relation'] {
  const one = words[i - 1]?.lower ?? ''
  const two = words[i - 2]?.lower ?? ''
  if (one === 'than') {
    const denied = /^(?:no|not)$/.test(words[i - 3]?.lower ?? '')
    if (ABOVE.has(two)) return denied ? 'less-than' : 'more-than'
    if (BELOW.has(two)) return denied ? 'more-than' : 'less-than'
  }
  // "should not exceed an hour"
  if (/^exceed(?:s|ed)?$/.test(one)) return isDenied(words, i - 1) ? 'less-than' : 'more-than'
  if (one === 'to' && two === 'up') return 'less-than'
  if (one === 'to' && two === 'close') return 'about'
  if (ABOUT.has(one) || (ABOUT.has(two) && (one === 'a' || one === 'the'))) return 'about'
  if (MORE.has(one)) return 'more-than'
  if (LESS.has(one) && !(one === 'most' && two !== 'at')) return 'less-than'
  return 'exactly'
}

function isDenied(words: readonly Word[], verb: number): boolean {
  for (let i = verb - 1; i >= 0 && i > verb - 4; i--)
    if (/^(?:not|never|cannot|n['’]t)$/.test(words[i]?.lower ?? '')) return true
  return false
}

const ABOVE = new Set('more greater higher longer older later'.split(' '))
const BELOW = new Set('less fewer lower shorter younger earlier'.split(' '))

const ABOUT = new Set(
  'about around roughly approximately nearly almost close some estimated circa ~ c virtually'.split(' '),
)

const MORE = new Set('over above exceeding > ≥ least minimum past'.split(' '))

const LESS = new Set('under below < ≤ most maximum within'.split(' '))
