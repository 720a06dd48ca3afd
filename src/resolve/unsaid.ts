import { attribution } from '../extractors/attribution.js'
import { anatomy } from '../extractors/clause.js'
import type { Word } from '../extractors/word.js'

/** "This explanation", "the same holds": a thought or a state that the text before tells and no word of the claim names. */
export function unsaid(words: Word[]): string[] {
  const open: string[] = []
  const clause = anatomy(attribution(words)?.core ?? words)
  const [first, second] = clause?.subject ?? []
  if (
    first &&
    second &&
    /^(?:this|that|these|those)$/.test(first.lower) &&
    (clause?.subject.length === 2 || clause?.subject[2]?.tag === 'ADV') &&
    THOUGHT.test(second.lemma)
  )
    open.push(`${first.text} ${second.text}`)
  for (const [i, word] of words.entries())
    if (
      /^(?:former|latter)$/.test(word.lower) &&
      words[i - 1]?.lower === 'the' &&
      !/^(?:NOUN|ADJ|PROPN|NUM)$/.test(words[i + 1]?.tag ?? '')
    )
      open.push(`the ${word.lower}`)
  for (const [i, word] of words.entries())
    if (
      /^(?:these|those)$/.test(word.lower) &&
      word.tag === 'DET' &&
      i > 0 &&
      OPEN.test(words[i + 1]?.lower ?? '') &&
      words[i + 2]?.tag !== 'ADP'
    )
      open.push(`${word.text} ${words[i + 1]?.text}`)
  if (first?.lower === 'the' && second?.lower === 'same' && clause?.subject.length === 2) open.push('the same')
  return open
}

const OPEN =
  /^(?:effects|benefits|harms|risks|changes|results|findings|problems|levels|amounts|doses|symptoms|cases|circumstances)$/

const THOUGHT =
  /^(?:explanation|theory|idea|view|claim|belief|notion|hypothesis|assumption|assertion|argument|conclusion|suggestion|opinion|myth|reasoning|statement|interpretation)$/
