import type { Token } from '../../english/token.js'
import { EFFECT_PHRASES } from '../../lexicon/effect-phrases.js'
import { type Cue, changeCue } from './clause-effect.js'
import { predicative } from './standing.js'

/** Read a set phrase that says what happens ("takes a toll on", "is good for"); undefined where none begins. */
export function setPhrase(tokens: readonly Token[], i: number, to: number, denied: boolean): Cue | undefined {
  const { lower, lemma, tag } = tokens[i] as Token
  const phrases = EFFECT_PHRASES.get(lemma) ?? EFFECT_PHRASES.get(lower)
  if (!phrases || (tag === 'ADJ' && !predicative(tokens, i)) || tag === 'ADP') return undefined
  // "is not a risk factor for"
  const not = lemma === 'be' && /^(?:not|n['’]t|never)$/.test(tokens[i + 1]?.lower ?? '')
  for (const { words, effect } of phrases) {
    const end = endOf(tokens, not ? i + 1 : i, to, words)
    // "is good for two years": how long
    if (end < 0 || tokens[end]?.tag === 'NUM') continue
    const [change, good] = [effect.change || null, effect.good || null]
    const cue = changeCue({ change, good }, denied || not)
    return denied || not ? cue : { ...cue, skip: end - i - 1 }
  }
  return undefined
}

// Where a phrase ends that stands from `i` on, describing words between its own left aside; -1 where it does not stand.
function endOf(tokens: readonly Token[], i: number, to: number, words: readonly string[]): number {
  let at = i + 1
  let gap = 1
  for (const word of words) {
    if (word === '*') {
      gap = 3
      continue
    }
    let end = at
    while (
      end < to &&
      end - at < gap &&
      !is(tokens[end], word) &&
      (gap > 1 || /^(?:ADJ|ADV)$/.test(tokens[end]?.tag ?? ''))
    )
      end++
    if (end >= to || !is(tokens[end], word)) return -1
    at = end + 1
    gap = 1
  }
  return at
}

function is(token: Token | undefined, word: string): boolean {
  return token?.lower === word || (token?.tag === 'VERB' && token.lemma === word)
}
