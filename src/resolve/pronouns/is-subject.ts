import type { Word } from '../../extractors/word.js'

/** Whether a pronoun is the subject of a verb: "it works", "for them to work". */
export function isSubject(words: Word[], i: number): boolean {
  const next = words.slice(i + 1).find((word) => word.tag !== 'ADV')
  if (words[i - 1]?.tag === 'ADP' && !/^(?:before|after|as|than|until|since)$/.test(words[i - 1]?.lower ?? ''))
    return next?.lower === 'to'
  return next?.tag === 'AUX' || (next?.tag === 'VERB' && next.form !== 'ing') || next?.lower === 'to'
}
