import { verbGroupAt } from '../../english/phrases.js'
import type { Draft } from '../../extract.js'
import { headBefore } from '../aside/head-before.js'
import { relativeEnd } from '../aside/relative-end.js'
import { clauseAt } from '../clause.js'
import { propositions } from '../propositions.js'
import { chunk } from './chunk.js'
import { isProposition } from './is-proposition.js'
import type { Read } from './read-sentence.js'

/** Find what advice rests on: "Do not stop: the risk rises within weeks.", "Avoid it, because it harms the kidneys." */
export function reasons(read: Read): Draft[] {
  const { words } = read
  if (words.length > 250) return []
  const at = words.findIndex(
    (word, i) =>
      i > 1 &&
      i < words.length - 3 &&
      (/^[;:—–]$/.test(word.text) ||
        (/^(?:because|since)$/.test(word.lower) && !/^(?:just|only|simply|merely)$/.test(words[i - 1]?.lower ?? ''))) &&
      !/^(?:if|when|whether|you)$/.test(words[i + 1]?.lower ?? '') &&
      clauseAt(words, i + 1) !== undefined,
  )
  if (at < 0) return described(read)
  return propositions(words.slice(at + 1))
    .filter((part) => isProposition(part, read.text) && !part.some((word) => /^(?:i|me|my|we|us)$/.test(word.lower)))
    .map((part) => ({ sentence: read.sentence, chunks: [chunk(read, part)] }))
}

// "Try a lamp, which is as good as the sun": what is said of the thing that is advised.
function described(read: Read): Draft[] {
  const { words } = read
  const which = words.findIndex((word, i) => i > 2 && word.lower === 'which' && words[i - 1]?.lower === ',')
  const head = which < 0 ? undefined : headBefore(words, which - 1)
  const verb = verbGroupAt(words, which + 1)
  if (!head || !verb?.finite || words[which + 1]?.form === 'base' || words[head.from]?.tag === 'PRON') return []
  const end = relativeEnd(words, which - 1, verb.to)
  return propositions([...words.slice(head.from, which - 1), ...words.slice(which + 1, end)])
    .filter((part) => isProposition(part, read.text))
    .map((part) => ({ sentence: read.sentence, chunks: [chunk(read, part)] }))
}
