import { DENIALS } from '../lexicon/denials.js'
import type { Passage } from '../schema.js'

/**
 * Say for each passage what introduces it: the lead-in of its list ("In mice:"), else a heading above it that denies what
 * stands under it ("Common myths"), else nothing.
 *
 * @param passages in the order of the article
 */
export function leads(passages: readonly Passage[]): string[] {
  let heading = ''
  let leadIn = ''
  return passages.map(({ quote, disposition, position: { start } }, index) => {
    if (disposition === 'heading') {
      heading = DENIALS.test(quote) ? plain(quote) : ''
      leadIn = ''
      return ''
    }
    // items of a list stand to the right of their marks; prose starts its line
    const startsLine = start.line > (passages[index - 1]?.position.end.line ?? 0)
    if (startsLine && start.column === 1) leadIn = ''
    const lead = leadIn || heading
    if (/:[\s*_]*$/.test(quote)) leadIn = plain(quote)
    return lead
  })
}

function plain(text: string): string {
  return text.replace(/[*_#]/g, '').replace(/\s+/g, ' ').trim()
}
