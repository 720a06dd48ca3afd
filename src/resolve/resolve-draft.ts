import type { Draft } from '../extract.js'
import { attribution } from '../extractors/attribution.js'
import { type Word, wordsOf } from '../extractors/word.js'
import { expand } from './abbreviations.js'
import { amounts } from './amount.js'
import { asked } from './asked.js'
import { clashes } from './clashes.js'
import { complete } from './complete.js'
import { definites } from './definites.js'
import type { Discourse } from './discourse.js'
import { document } from './document.js'
import { edited } from './edited.js'
import { fuller } from './fuller.js'
import { hazard } from './hazard.js'
import { inCases } from './in-cases.js'
import { inFull } from './in-full.js'
import { latter } from './latter.js'
import { ofWhom } from './of-whom.js'
import { one } from './one.js'
import { otherwise } from './otherwise.js'
import { patients } from './patients.js'
import { generalise } from './person.js'
import { pronouns, type Reference } from './pronouns.js'
import { ratio } from './ratio.js'
import { respect } from './respect.js'
import { same } from './same.js'
import { scope } from './scope.js'
import { sentenceCase } from './sentence-case.js'
import { standard } from './standard.js'
import type { Statement } from './statement.js'
import { thatFigure } from './that-figure.js'
import { thoseWith } from './those-with.js'
import { thought } from './thought.js'
import { timeOf } from './time-of.js'
import { toldEvent } from './told-event.js'
import { underLabel } from './under-label.js'
import { unsaid } from './unsaid.js'

/** Make one draft stand alone. `before`: what the claim before it in the same block came to say. */
export function resolveDraft(
  draft: Draft,
  discourse: Discourse,
  before: { words: Word[]; text: string } | undefined,
): Statement {
  const raw = sentenceCase(
    draft.chunks
      .map((chunk) => chunk.text)
      .filter((part) => part !== '')
      .join(' '),
  )
  const context: Statement['context'] = draft.chunks
    .filter((chunk) => chunk.sentence !== draft.sentence)
    .flatMap((chunk) => chunk.ranges.map((range) => ({ block: chunk.sentence.block.index, ...range })))
  let words = wordsOf(raw)
  let text = raw
  const amiss: string[] = []
  const apply = (edits: Reference[]) => {
    if (edits.length === 0) return
    const after = edited(words, text, edits)
    const read = wordsOf(after)
    // what would read as nobody writes was read amiss: the author's words stay, and stay open
    if (clashes(read) && !clashes(words)) {
      for (const { from, to } of edits)
        if (to > from)
          amiss.push(
            words
              .slice(from, to)
              .map((word) => word.text)
              .join(' '),
          )
      return
    }
    text = after
    words = read
    for (const { entity } of edits) if (entity) context.push(entity.place)
  }
  // no sentence of prose is so long, and each pronoun looks at the words around it
  if (words.length > LONGEST) return { draft, text, context: distinct(context), ambiguous: [] }
  const event = [...toldEvent(words, before), ...ratio(words, discourse), ...asked(words, discourse)]
  apply(event)
  apply([...same(words, discourse), ...otherwise(words, discourse), ...thought(words, discourse)])
  apply([...thatFigure(words, discourse), ...respect(words, discourse), ...thoseWith(words, discourse)])
  apply([...latter(words, discourse), ...amounts(words, discourse), ...one(words, discourse)])
  const { edits, ambiguous } = pronouns(words, discourse)
  // what the clause before tells has its own names; who says so may still be a pronoun
  const said = event.length > 0 ? (attribution(words)?.prefix.length ?? 0) : words.length
  apply(edits.filter(({ from }) => from < said))
  apply(inCases(words, discourse))
  apply(definites(words, discourse))
  apply([...document(words, discourse), ...timeOf(words, discourse)])
  apply(generalise(words).map((edit) => ({ ...edit, entity: undefined })))
  // a table's row names what it is of in its header
  if (draft.sentence.block.kind !== 'row') {
    apply(ofWhom(words, discourse))
    apply(fuller(words, discourse))
    apply(hazard(words, discourse))
    apply(standard(words, discourse))
    apply(complete(words, discourse))
    apply(scope(words, discourse))
    apply(patients(words, discourse))
    apply(underLabel(words, discourse))
  }
  apply(inFull(words).map((edit) => ({ ...edit, entity: undefined })))
  const expanded = expand(text, discourse.abbreviations)
  text = expanded.text
  for (const { place } of expanded.used) context.push(place)
  return {
    draft,
    text: sentenceCase(
      text
        .replace(/\s{2,}/g, ' ')
        .replace(/\s([.,;:!?%])/g, '$1')
        .trim(),
    ),
    context: distinct(context),
    ambiguous: [...(event.length > 0 ? [] : ambiguous), ...amiss, ...unsaid(words)],
  }
}

const LONGEST = 400

function distinct<T extends { block: number; start: number; end: number }>(list: T[]): T[] {
  return list.filter(
    (one, i) =>
      list.findIndex((other) => other.block === one.block && other.start === one.start && other.end === one.end) === i,
  )
}
