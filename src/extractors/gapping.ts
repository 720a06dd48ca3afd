import { nounPhrase } from '../english/phrases.js'
import { anatomy, finiteVerb } from './clause.js'
import type { Word } from './word.js'

/**
 * Split a clause whose verb holds for several subjects, each with its own amount: "Nausea occurs in 12% and headache in 9%",
 * "Coffee lowers absorption by about 50%, tea by about 20%"; undefined when there is none.
 */
export function gapped(clause: Word[]): Word[][] | undefined {
  const main = anatomy(clause)
  if (!main) return undefined
  const first = clause.findIndex((word, i) => i >= main.verb.to && word.tag === 'ADP' && amountEnd(clause, i + 1) > 0)
  const preposition = clause[first]?.lower
  if (first < 0 || finiteVerb(clause.slice(first))) return undefined
  const found = [clause.slice(0, amountEnd(clause, first + 1))]
  let at = amountEnd(clause, first + 1)
  while (at < clause.length && !/^[.!?]$/.test(clause[at]?.text ?? '')) {
    const joint = at
    while (clause[at]?.lower === ',' || /^(?:and|but)$/.test(clause[at]?.lower ?? '')) at++
    const subject = at > joint ? nounPhrase(clause, at) : undefined
    if (!subject || clause[subject.to]?.lower !== preposition) return undefined
    const end = amountEnd(clause, subject.to + 1)
    if (end === 0) return undefined
    const verb = clause.slice(main.verb.from, first)
    found.push([...clause.slice(at, subject.to), ...verb, ...clause.slice(subject.to, end)])
    at = end
  }
  return found.length > 1 ? found : undefined
}

// Past "12%", "about 1 in 200", "half"; 0 where no amount stands.
function amountEnd(words: Word[], from: number): number {
  let at = from
  while (ROUGHLY.test(words[at]?.lower ?? '')) at++
  const number = words[at]
  if (number?.tag !== 'NUM' && !/^(?:\d[\d.,]*%?|half|third|quarter)$/.test(number?.lower ?? '')) return 0
  at++
  if (/^(?:%|percent|per|cent)$/.test(words[at]?.lower ?? '')) at += words[at]?.lower === 'per' ? 2 : 1
  // "1 in 200"
  if (/^(?:in|of)$/.test(words[at]?.lower ?? '') && words[at + 1]?.tag === 'NUM') at += 2
  // "12 points", "two days"
  else if (words[at]?.tag === 'NOUN' && /^(?:[,.;]|and)$/.test(words[at + 1]?.lower ?? '.')) at++
  return at
}

const ROUGHLY = /^(?:about|around|approximately|some|nearly|almost|only|just|roughly|over|under|up|to|an?|another)$/
