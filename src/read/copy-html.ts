import type { Prose } from '../prose.js'
import { readReference } from './phrasing.js'

/** Add the text of a run of HTML: references decoded, white space folded, tags and comments left out. */
export function copyHtml(source: string, start: number, end: number, prose: Prose): void {
  for (let at = start; at < end; ) {
    const c = source[at] as string
    if (c === '<' && TAG.test(source.slice(at, at + 2))) {
      const close = source.indexOf('>', at)
      at = close < 0 || close >= end ? end : close + 1
    } else if (c === '&') {
      const reference = readReference(source, at, end)
      if (reference) prose.add(reference.value, at, reference.end)
      else prose.copy(at, at + 1)
      at = reference?.end ?? at + 1
    } else if (SPACE.test(c)) {
      let stop = at + 1
      while (stop < end && SPACE.test(source[stop] as string)) stop++
      prose.gap(at, stop)
      at = stop
    } else {
      let stop = at + 1
      while (stop < end && !STOPS.test(source[stop] as string)) stop++
      prose.copy(at, stop)
      at = stop
    }
  }
}

const TAG = /^<[a-z/!?]/i
const SPACE = /\s/
const STOPS = /[<&\s]/
