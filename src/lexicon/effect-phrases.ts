import type { Effect } from './direction.js'

/**
 * Phrases that say what happens to the outcome behind them, where no word of theirs says so alone. They begin with the
 * dictionary form of a verb, or with an adjective that is said of the subject; "*" stands for up to three words.
 * Source: verb phrases of Quirk et al. 1985, 16.58, and set phrases of health journalism, own compilation.
 */
export const EFFECT_PHRASES: ReadonlyMap<string, readonly { words: readonly string[]; effect: Effect }[]> = table([
  [
    { change: 1, good: 0 },
    `contribute to|pave the way for|open the door to|put * at risk of|put * in danger of|leave * at risk of|leave * prone to|make * prone to
    go hand in hand with|be a risk factor for|be an * risk factor for|leave * vulnerable to|make * vulnerable to|leave * open to|make * susceptible to|up the risk of|up the odds of|up the chance of|up the chances of
    send * soaring`,
  ],
  [
    { change: -1, good: 0 },
    `put the brakes on|put a stop to|put an end to|put paid to|nip * in the bud|do away with|keep a lid on|see off|head off|hold off|make short work of
    take the sting out of|get the better of|guard against|safeguard against|shield * from|shield * against|put off|hold back|bring * under control|keep * under control
    get * under control|chip away at|water down|call a halt to`,
  ],
  [
    { change: 0, good: 1 },
    `good for|great for|excellent for|wonderful for|brilliant for|healthy for|kind to|gentle on|do wonders for|work wonders for|do * good
    positively affect|positively impact|positively influence|give * a boost|give * a lift|be a boon for|be a boon to|be a boost for|be a tonic for|come out on top|come out ahead|come out best`,
  ],
  [
    { change: 0, good: -1 },
    `bad for|terrible for|awful for|dreadful for|unhealthy for|detrimental to|deleterious to|disastrous for|ruinous to|corrosive to
    take a toll on|take * toll on|wreak havoc on|wreak havoc with|wreak havoc in|play havoc with|mess with|mess up
    adversely affect|negatively affect|badly affect|adversely impact|negatively impact|adversely influence|negatively influence`,
  ],
])

function table(
  rows: readonly (readonly [Effect, string])[],
): ReadonlyMap<string, { words: readonly string[]; effect: Effect }[]> {
  const found = new Map<string, { words: readonly string[]; effect: Effect }[]>()
  for (const [effect, phrases] of rows) {
    for (const phrase of phrases.split(/[|\n]/)) {
      const [first = '', ...words] = phrase.trim().split(' ')
      found.set(first, [...(found.get(first) ?? []), { words, effect }])
    }
  }
  return found
}
