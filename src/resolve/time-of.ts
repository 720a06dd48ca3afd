import type { Word } from '../extractors/word.js'
import type { Discourse } from './discourse.js'
import type { Reference } from './pronouns.js'

/** Say of what "an hour a day" is: of the screen time, the exercise or the use that the section's last claims told of. */
export function timeOf(words: Word[], { turns, section }: Discourse): Reference[] {
  const at = words.findIndex(
    (word, i) =>
      /^(?:hours?|minutes?)$/.test(word.lower) &&
      /^(?:a|per|each|every|daily)$/.test(words[i + 1]?.lower ?? '') &&
      (words[i + 1]?.lower === 'daily' || /^(?:day|week|night)$/.test(words[i + 2]?.lower ?? '')),
  )
  if (at < 0 || words.some((word, i) => i !== at && (SPENT.test(word.lower) || /ing$/.test(word.lower)))) return []
  for (const turn of turns.slice(-5).reverse()) {
    if (turn.section !== section || turn.question) return []
    for (const entity of turn.entities) {
      const name = NAMED.exec(entity.text)?.[1]
      if (turn.text !== undefined && name) return [{ from: at + 1, to: at + 1, text: `of ${name}`, entity }]
    }
  }
  return []
}

/** What tells what the time goes by with. */
const SPENT = /^(?:of|on|with|outdoors|outside|indoors|spent|time|exercise|activity|sleep|asleep|awake|longer|later)$/

/** What is measured by the hour. */
const NAMED =
  /(?:^|\b(?:more|any|extra|less|the|of) )(\p{Ll}+ (?:time|exercise|activity|use|viewing|training|practice))$/u
