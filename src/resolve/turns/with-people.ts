import { isNamed } from '../../extractors/people.js'
import { wordsOf } from '../../extractors/word.js'
import type { Discourse, Turn } from '../discourse.js'
import { sentenceCase } from '../sentence-case.js'

/** "Voss" where the article told of "Dr Mara Voss": a person, whoever else bears a capital. */
export function withPeople(turn: Turn, { people: known }: Discourse): Turn {
  if (known.size === 0) return turn
  for (const entity of turn.entities) {
    const name = sentenceCase(entity.text)
    if (
      (entity.human && !entity.plural && /^(?:the )?\p{Lu}/u.test(entity.text)) ||
      (name !== entity.text && !turn.text?.startsWith(name)) ||
      !isNamed(wordsOf(name), known)
    )
      continue
    entity.human = true
    entity.plural = false
    entity.text = name
  }
  return turn
}
