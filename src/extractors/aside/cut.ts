import type { Word } from '../word.js'

/** A clause with an aside taken out: what is left of it, and what the aside says, if it says anything. */
export interface Cut {
  main: Word[]
  side: Word[] | undefined
}

/** Words without a run of them, and without the comma that closes it. */
export function without(words: Word[], from: number, to: number): Word[] {
  const end = words[to]?.lower === ',' ? to + 1 : to
  return [...words.slice(0, from), ...words.slice(end)]
}
