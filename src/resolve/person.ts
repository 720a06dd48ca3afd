import { attribution } from '../extractors/attribution.js'
import { isHuman } from '../extractors/nouns.js'
import type { Word } from '../extractors/word.js'

/** A change to a claim's text: words `from` to `to` (exclusive) become `text`. */
export interface Edit {
  from: number
  to: number
  text: string
}

/** Make the reader and the writer people in general: "you'll feel" → "people will feel", "your joints" → "the joints". */
export function generalise(words: Word[]): Edit[] {
  const authors = isAuthors(words)
  const edits: Edit[] = []
  // who says it is none of the people it is said of
  const core = attribution(words)?.prefix.length ?? 0
  let people = false
  for (const [i, word] of words.entries()) {
    const next = words[i + 1]
    people ||= i >= core && isHuman(word.lemma)
    if (/^(?:your|our)$/.test(word.lower)) {
      const own = next?.lower === 'own'
      // "your own bacteria": one's own; "our trial": the authors'
      const text = authors && word.lower === 'our' ? 'the authors’' : own ? 'one’s' : bare(words, i) ? '' : 'the'
      edits.push({ from: i, to: i + 1, text })
      continue
    }
    if (word.tag !== 'PRON') continue
    if (/^(?:yourself|ourselves|yourselves)$/.test(word.lower)) edits.push({ from: i, to: i + 1, text: 'oneself' })
    else if (/^(?:you|we|us)$/.test(word.lower)) {
      const object = word.lower === 'us' || (word.lower === 'you' && isObject(words, i))
      const known = people && i > 0 && (object || words[i - 1]?.tag !== 'PUNCT' || edits.length > 0)
      const text = authors && word.lower !== 'you' ? 'the authors' : known ? (object ? 'them' : 'they') : 'people'
      edits.push({ from: i, to: i + 1, text })
      people = true
      const verb = CLITICS[next?.lower ?? '']
      if (verb) edits.push({ from: i + 1, to: i + 2, text: verb })
    }
  }
  return edits
}

/** Contracted auxiliaries in full, as they read behind a noun. */
export const CLITICS: Record<string, string> = { "'s": 'is', "'re": 'are', "'ll": 'will', "'ve": 'have', "'d": 'would' }

// "We found", "we assigned", "our trial": the authors of a study, not people in general, of whom no past is told.
function isAuthors(words: Word[]): boolean {
  return words.some(
    (word, i) =>
      (word.lower === 'we' &&
        words
          .slice(i + 1, i + 4)
          .some(
            (verb) =>
              (verb.tag === 'VERB' && verb.form === 'past' && words[i + 1]?.tag !== 'AUX') ||
              /^(?:find|show|observe|conduct|recruit|randomise|randomize|measure|pool|include|search|report|analyse|analyze|estimate|assess|compare|identify|enrol|enroll|conclude|propose|hypothesise|hypothesize)$/.test(
                verb.lemma,
              ),
          )) ||
      (word.lower === 'our' &&
        /^(?:trial|pilot|experiment|survey|study|analysis|result|finding|data|sample|cohort|review|model|hypothesis|meta-analysis|patient|participant)$/.test(
          (words[i + 1]?.lower === 'own' ? words[i + 2] : words[i + 1])?.lemma ?? '',
        )),
  )
}

function isObject(words: Word[], i: number): boolean {
  const before = words[i - 1]
  return (
    before?.tag === 'ADP' ||
    before?.form === 'ing' ||
    /ing$/.test(before?.lower ?? '') ||
    // "makes you sleepy", "lets you walk": who is made to is its object
    (/^(?:make|let|help|leave|keep|get)$/.test(before?.lemma ?? '') && before?.tag !== 'AUX') ||
    (before?.tag === 'VERB' &&
      words[i + 1]?.tag !== 'AUX' &&
      (words[i + 1]?.tag !== 'VERB' || words[i + 1]?.lower === 'to'))
  )
}

// A mass noun needs no article: "your health", "your back pain".
function bare(words: Word[], i: number): boolean {
  const head = words
    .slice(i + 1)
    .find((word, at, list) => (word.tag === 'NOUN' || word.tag === 'PROPN') && list[at + 1]?.tag !== 'NOUN')
  return (
    head !== undefined &&
    /^(?:pain|health|energy|sleep|arthritis|weight|diet|inflammation|stress|anxiety|blood|skin|mood|memory|immunity|strength|asthma|eczema|depression)$/.test(
      head.lemma,
    )
  )
}
