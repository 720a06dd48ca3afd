import type { Token } from '../../english/token.js'
import { type Cue, changeCue } from './clause-effect.js'

/** Read a predicate that names what a thing comes of ("is behind", "is due to", "responds well to"); undefined when it is none. */
export function blameCue(tokens: readonly Token[], i: number, to: number, denied: boolean): Cue | undefined {
  const next = tokens[i + 1]?.lower ?? ''
  if (i + 2 >= to) return undefined
  // "colds respond well to honey"
  if (tokens[i]?.lemma === 'respond' && tokens[i]?.tag === 'VERB' && responds(tokens, i)) {
    return changeCue({ change: null, good: 1 }, denied, 4, 5)
  }
  return blames(tokens, i, next) ? changeCue({ change: 1, good: null }, denied) : undefined
}

function blames(tokens: readonly Token[], i: number, next: string): boolean {
  const { lower, lemma } = tokens[i] as Token
  const after = tokens[i + 1]
  if (lower === 'behind') return isAfterBe(tokens, i) && /^(?:DET|NOUN|ADJ|PROPN|PRON|NUM)$/.test(after?.tag ?? '')
  if (lemma === 'blame' && next === 'for') return tokens[i - 1]?.lower === 'to'
  if (/^(?:attributable|due|down)$/.test(lower) && next === 'to') return isAfterBe(tokens, i)
  if (lower === 'responsible' && next === 'for') return isAfterBe(tokens, i)
  return lower === 'attributed' && next === 'to' && isAfterBe(tokens, i)
}

function responds(tokens: readonly Token[], i: number): boolean {
  const at = /^(?:well|strongly|quickly|favou?rably)$/.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1
  return (
    tokens[at]?.lower === 'to' &&
    (/^(?:NOUN|DET|ADJ|PROPN)$/.test(tokens[at + 1]?.tag ?? '') || tokens[at + 1]?.form === 'ing')
  )
}

function isAfterBe(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - 5; k--) {
    const { tag, lemma } = tokens[k] as Token
    if (lemma === 'be') return true
    if (!/^(?:ADV|PART|ADP)$/.test(tag)) return false
  }
  return false
}
