import type { Word } from './words-in.js'

/** "95% CI 0.81 to 0.96", "p = 0.02", "odds ratio 0.88", and the pair of numbers that follows another interval. */
export function isStatistic(words: readonly Word[], i: number): boolean {
  for (let back = 1; back <= 3; back++) {
    const word = words[i - back]?.lower
    if (word === undefined || word === '(' || word === ';' || word === ',') break
    if (word === 'p' || word === 'n' || word === 'ci' || word === 'ratio' || word === 'interval') return true
    if (back === 1 && STATISTIC.has(word)) return word !== 'or' && word !== 'difference'
  }
  for (let ahead = 1; ahead <= 3; ahead++) {
    const word = words[i + ahead]?.lower
    if (word === 'ci' || word === 'confidence') return true
  }
  return false
}

const STATISTIC = new Set('ci p n i2 ratio rr or hr smd md or aor arr difference i² interval se'.split(' '))
