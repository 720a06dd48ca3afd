import { nounPhrase } from '../english/phrases.js'
import { anatomy } from '../extractors/clause.js'
import { type Word, wordsOf } from '../extractors/word.js'
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
  const same = beside(subject, discourse)
  if (same) return [{ from: end, to: end, text: `${joined} ${same.text}`, entity: same }]
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

// "X costs less than Y; it works just as well": Y, where the claim before sets the same subject against it.
function beside(subject: Word[], { turns, section }: Discourse): Reference['entity'] {
  const told = turns.at(-1)
  const place = told?.entities[0]?.place
  const head = subject.findLast((word) => word.tag === 'NOUN' || word.tag === 'PROPN')
  if (!told?.text || !place || !head || told.section !== section) return undefined
  const words = wordsOf(told.text)
  const against =
    /^(?:set|compared)$/.test(words[0]?.lower ?? '') && /^(?:against|with|to)$/.test(words[1]?.lower ?? '') ? 1 : -1
  const subjects = against > 0 ? words : (anatomy(words)?.subject ?? [])
  if (!subjects.some((word) => word.lemma === head.lemma)) return undefined
  const joint = against > 0 ? against : words.findIndex((word) => word.lower === 'than')
  const phrase = joint < 0 ? undefined : nounPhrase(words, joint + 1)
  if (!phrase || words[phrase.head]?.tag === 'PRON' || phrase.to - phrase.from > 5) return undefined
  return { text: told.text.slice((words[phrase.from] as Word).start, (words[phrase.to - 1] as Word).end), place }
}

/** What is said of treatments; of anything else, only what was spoken of right before is a standard. */
const GRADED =
  /^(?:good|well|effective|safe|safer|protective|helpful|useful|beneficial|strong|better|worse|potent|powerful|healthy|healthier|harmful)$/

// "just as good", "equally safe" want "as"; "no better", "any safer" want "than".
function joint(words: Word[], end: number): 'as' | 'than' | undefined {
  // "any greater weight loss"
  let noun = end
  while (noun > end - 3 && words[noun - 1]?.tag === 'NOUN') noun--
  if (
    noun < end &&
    /^(?:greater|larger|better|higher|lower|bigger|smaller|more|less|fewer)$/.test(words[noun - 1]?.lower ?? '') &&
    /^(?:no|any)$/.test(words[noun - 2]?.lower ?? '')
  )
    return 'than'
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
