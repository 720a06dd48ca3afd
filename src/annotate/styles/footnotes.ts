import { wording } from '../../report/wording.js'
import { lookupOf } from '../lookup.js'
import { note } from '../note.js'
import type { Style } from '../style.js'
import { summary } from '../summary.js'
import { unplacedLine } from '../unplaced-line.js'

/** Behind each claim its verdict, and a GFM footnote with the evidence. */
export const footnotes: Style = {
  hidden: false,
  mark({ reason }, number, seal) {
    const { symbol, short } = wording[reason]
    return `${symbol} ${short}[^${seal.label(number)}]`
  },
  summary: (report) => summary(report, 'Each mark in the text leads to a note with the evidence.'),
  notes(report, seal, unplaced) {
    const lookup = lookupOf(report, seal)
    return [
      ...unplacedLine(unplaced),
      ...report.claims.flatMap((claim, index) => [...note(claim, seal.label(index + 1), lookup), '']),
    ]
  },
}
