import type { Prose } from '../prose.js'
import { readReference } from './phrasing.js'

/** Add the text of a run of HTML: references decoded, white space folded, tags and comments left out. */
export function copyHtml(source: string, start: number, end: number, prose: Prose): void {
  for (let at = start; at < end; ) {
    const c = source[at] as string
    if (c === '<' && TAG.test(source.slice(at, at + 2))) {
      const close = source.indexOf('>', at)
      at = close < 0 || close >= end ? end : close + 1
    } else if (isSpace(c)) {
      let stop = at + 1
      while (stop < end && isSpace(source[stop] as string)) stop++
      prose.gap(at, stop)
      at = stop
    } else at = copyCharacters(source, at, end, prose)
  }
}

/** Add the character reference at `at`, decoded, or what stands there up to the next tag, reference or space; gives back its end. */
export function copyCharacters(source: string, at: number, end: number, prose: Prose): number {
  const reference = source[at] === '&' ? readReference(source, at, end) : null
  if (reference) {
    prose.add(reference.value, at, reference.end)
    return reference.end
  }
  let stop = at + 1
  while (stop < end && !STOPS.test(source[stop] as string)) stop++
  prose.copy(at, stop)
  return stop
}

/** Whether HTML folds a character with the spaces beside it. */
export function isSpace(character: string): boolean {
  return SPACE.test(character)
}

const TAG = /^<[a-z/!?]/i
const SPACE = /\s/
const STOPS = /[<&\s]/
