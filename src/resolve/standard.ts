import { anatomy } from '../extractors/clause.js'
import type { Word } from '../extractors/word.js'
import { type Discourse, latest } from './discourse.js'
import type { Reference } from './pronouns.js'

/** Say as what: "Zinc eases colds. Honey is just as good." as zinc; "Tea is no better." than coffee. */
export function standard(words: Word[], discourse: Discourse): Reference[] {
  let end = words.length
  while (words[end - 1]?.tag === 'PUNCT') end--
  const clause = anatomy(words)
  const subject = clause?.subject.filter((word) => word.tag !== 'ADV') ?? []
  const joined = joint(words, end)
  if (!clause || !joined || subject.length === 0 || subject.some((word) => word.tag === 'PRON')) return []
  if (
    words
      .slice(clause.verb.to, end)
      .some((word) => /^(?:than|as|compared|with|for|among)$/.test(word.lower) && word !== words[end - 2])
  )
    return []
  const own = new Set(subject.map((word) => word.lemma))
  const { intervention } = discourse.topic
  const near = discourse.turns.slice(-3).some((turn) => turn.section === discourse.section)
  const graded = words.slice(0, end).some((word, i) => i > end - 3 && GRADED.test(word.lower))
  const other =
    intervention && near && graded && !own.has(intervention.head)
      ? intervention
      : latest(
          discourse,
          (entity) =>
            entity.role === 'subject' &&
            !entity.study &&
            !entity.patient &&
            !entity.human &&
            !own.has(entity.head) &&
            entity.text.split(' ').length <= 5,
          1,
        )
  return other ? [{ from: end, to: end, text: `${joined} ${other.text}`, entity: other }] : []
}

/** What is said of treatments; of anything else, only what was spoken of right before is a standard. */
const GRADED =
  /^(?:good|well|effective|safe|safer|protective|helpful|useful|beneficial|strong|better|worse|potent|powerful|healthy|healthier|harmful)$/

// "just as good", "equally safe" want "as"; "no better", "any safer" want "than".
function joint(words: Word[], end: number): 'as' | 'than' | undefined {
  const [third, second, last] = [words[end - 3], words[end - 2], words[end - 1]]
  if (!last || !/^(?:ADJ|ADV|DET|PRON)$/.test(last.tag)) return undefined
  if (second?.lower === 'equally') return 'as'
  if (second?.lower === 'as' && /^(?:just|quite|every|bit|nearly|almost|about)$/.test(third?.lower ?? '')) return 'as'
  return /^(?:no|any)$/.test(second?.lower ?? '') &&
    /(?:er|better|worse|more|less)$/.test(last.lower) &&
    !/^(?:longer|further|other)$/.test(last.lower)
    ? 'than'
    : undefined
}
