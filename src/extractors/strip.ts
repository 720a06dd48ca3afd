import { CLOSERS, OPENERS } from '../lexicon/discourse.js'
import { clauseAt } from './clause.js'
import { viewpointEnd } from './viewpoint.js'
import type { Word } from './word.js'

/** Take off the words that open and close a sentence without saying anything checkable, and its end marks. */
export function strip(words: Word[]): Word[] {
  let out = words
  for (let again = true; again; ) {
    again = false
    const next = withoutOpener(out)
    if (next !== out) {
      out = next
      again = true
    }
  }
  return withoutInserts(withoutCloser(out))
}

// "Women, by contrast, are", "many nevertheless believe", "and thereby causes": they join sentences and say nothing.
function withoutInserts(words: Word[]): Word[] {
  let out = words
  for (let i = out.length - 2; i > 0; i--) {
    const word = out[i] as Word
    if (JOINING.has(word.lower) && word.tag !== 'NOUN') {
      const marked = out[i - 1]?.lower === ',' && out[i + 1]?.lower === ','
      out = marked ? [...out.slice(0, i - 1), ...out.slice(i + 2)] : [...out.slice(0, i), ...out.slice(i + 1)]
      continue
    }
    if (word.lower !== ',') continue
    const phrase = INSERTS.find(
      (insert) =>
        out[i + insert.length + 1]?.lower === ',' && insert.every((one, at) => out[i + 1 + at]?.lower === one),
    )
    // "Set against tea, however, coffee does better": the comma of the phrase in front stays
    const behind = phrase ? out.slice(i + phrase.length + 2, i + phrase.length + 4) : []
    // "the trial, by contrast, in which": the comma of the clause stays
    const hangs = /^(?:which|who|whose|whom)$/.test((behind[0]?.tag === 'ADP' ? behind[1] : behind[0])?.lower ?? '')
    const from =
      phrase && hangs
        ? i + phrase.length + 1
        : phrase && clauseAt(out, i + phrase.length + 2) && !clauseAt(out.slice(0, i), 0)
          ? i + phrase.length + 1
          : 0
    if (phrase) out = [...out.slice(0, i), ...out.slice(from || i + phrase.length + 2)]
  }
  return out
}

const JOINING: ReadonlySet<string> = new Set(
  'nevertheless nonetheless thereby therefore moreover furthermore consequently conversely meanwhile'.split(' '),
)
const INSERTS = [
  'by contrast',
  'in contrast',
  'however',
  'for example',
  'for instance',
  'of course',
  'in fact',
  'indeed',
  'in turn',
  'in addition',
  'in consequence',
  'as a result',
  'as a consequence',
  'by comparison',
  'at the same time',
  'in particular',
  'on the other hand',
  'in other words',
  'after all',
  'it should be emphasised',
  'it should be emphasized',
  'it should be noted',
  'it should be stressed',
  'it should be said',
  'it must be said',
  'if anything',
  'for its part',
  'for their part',
  'though',
  'too',
].map((insert) => insert.split(' '))

function withoutOpener(words: Word[]): Word[] {
  let marks = 0
  while (marks < words.length && isMark((words[marks] as Word).text)) marks++
  if (marks > 0) return words.slice(marks)
  const first = words[0]
  if (!first) return words
  const viewed = viewpointEnd(words)
  if (viewed > 0) return words.slice(viewed)
  for (const opener of openers().get(first.lower) ?? []) {
    if (!opener.every((word, i) => words[i]?.lower === word)) continue
    const rest = words.slice(opener.length)
    const comma = rest[0]?.lower === ','
    // "So far", "then" inside a sentence: a lone adverb is an opener only with its comma or as a conjunction
    if (comma) return rest.slice(1)
    // "No: the tablets have …" answers a question
    if (rest[0]?.text === ':' && /^(?:yes|no|well|true|sure|quite the opposite)$/.test(opener.join(' ')))
      return rest.slice(1)
    if (opener.length > 2 || /^(?:and|but|so|or|yet)$/.test(opener[0] as string)) {
      const that = rest[0]?.lower === 'that' && rest[1]?.tag === 'AUX'
      if (rest.length > 1 && (that || !/^(?:far|that|called|much|many)$/.test(rest[0]?.lower ?? ''))) return rest
    }
  }
  return words
}

function isMark(text: string): boolean {
  return /^[,;:.!?–—…•*-]$/.test(text) || /^\p{Extended_Pictographic}/u.test(text)
}

function withoutCloser(words: Word[]): Word[] {
  let end = words.length
  while (
    end > 0 &&
    !/^[A-Za-z]/.test(words[end - 1]?.text ?? '') &&
    /^(?:[.,;:!?…]|\.{2,}|\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u200d\ufe0f♀♂])$/u.test(
      words[end - 1]?.text ?? '',
    )
  )
    end--
  for (const closer of CLOSERS_LIST) {
    const from = end - closer.length
    // "just as well", "every bit as well": a comparison, not a closer
    if (closer[0] === 'as' && /^(?:just|almost|nearly|equally|quite|bit)$/.test(words[from - 1]?.lower ?? '')) continue
    if (from < 2 || !closer.every((word, i) => words[from + i]?.lower === word)) continue
    end =
      words[from - 1]?.lower === ','
        ? from - 1
        : closer.length > 1 || closer[0] === 'too' || closer[0] === 'though'
          ? from
          : end
  }
  return end === words.length ? words : words.slice(0, end)
}

const CLOSERS_LIST = CLOSERS.split(';').map((closer) => closer.trim().split(' '))

let index: Map<string, string[][]> | undefined
function openers(): Map<string, string[][]> {
  if (index) return index
  index = new Map()
  for (const row of OPENERS.split(';')) {
    const opener = row
      .trim()
      .replace(/it's/g, "it 's")
      .replace(/what's/g, "what 's")
      .replace(/that's/g, "that 's")
      .split(/\s+/)
    const first = opener[0]
    if (!first) continue
    index.set(
      first,
      [...(index.get(first) ?? []), opener].sort((a, b) => b.length - a.length),
    )
  }
  return index
}
