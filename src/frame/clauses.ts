import type { Token } from '../english/token.js'

/** A run of tokens that makes one statement, end exclusive. */
export interface Clause {
  from: number
  to: number
}

/** Cut a text's tokens where one statement ends and another begins: at stops, semicolons and contrasting conjunctions. */
export function clauses(tokens: readonly Token[]): Clause[] {
  const found: Clause[] = []
  let from = 0
  let depth = 0
  for (let i = 0; i < tokens.length; i++) {
    const { lower } = tokens[i] as Token
    if (lower === '(' || lower === '[') depth++
    else if ((lower === ')' || lower === ']') && depth > 0) depth--
    if (depth > 0) continue
    if (isStop(tokens, i)) {
      if (i > from) found.push({ from, to: i })
      from = i + 1
    } else if (isContrast(tokens, i) && i > from + 1) {
      found.push({ from, to: i })
      from = i
    }
  }
  if (from < tokens.length) found.push({ from, to: tokens.length })
  return found
}

function isStop(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i] as Token
  if (lower === ';' || lower === '—' || lower === '!' || lower === '?') return true
  return lower === '.' && i < tokens.length - 1 && /^\p{Lu}/u.test(tokens[i + 1]?.text ?? '')
}

function isContrast(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i] as Token
  if (lower === 'but') return tokens[i - 1]?.lower !== 'nothing' && !isSetAside(tokens, i)
  if (lower === 'whereas' || lower === 'although' || lower === 'though') return true
  if (lower === 'while' || lower === 'yet') return tokens[i - 1]?.lower === ','
  return false
}

/** Whether a "but" sets something aside within its clause: "memory, but not naive, cells". */
export function isSetAside(tokens: readonly Token[], i: number): boolean {
  if (tokens[i - 1]?.lower !== ',' || tokens[i + 1]?.lower !== 'not') return false
  for (let k = i + 2; k < i + 5; k++) {
    if (tokens[k]?.lower === ',') return true
    if (!/^(?:ADJ|NOUN|PROPN|ADP|DET)$/.test(tokens[k]?.tag ?? '')) return false
  }
  return false
}
