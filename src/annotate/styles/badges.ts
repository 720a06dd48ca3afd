import { evidenceUrl } from '../../report/evidence-url.js'
import { neutralise } from '../../report/neutralise.js'
import { slotNotes } from '../../report/slot-wording.js'
import { sourceNames } from '../../report/source-names.js'
import { wording } from '../../report/wording.js'
import type { Claim } from '../../schema.js'
import type { Style } from '../style.js'
import { summary } from '../summary.js'
import { unplacedLine } from '../unplaced-line.js'

/** Behind each claim a link with its verdict: to the publication that decides it, with the reason as its tooltip. */
export const badges: Style = {
  hidden: false,
  mark({ reason }, number, seal) {
    const { symbol, short } = wording[reason]
    return `[${symbol} ${short}][${seal.label(number)}]`
  },
  summary: (report) =>
    summary(
      report,
      'Each badge in the text leads to a publication that bears on the claim, or to a search of the literature; pointing at it shows why.',
    ),
  notes(report, seal, unplaced) {
    const names = sourceNames(report)
    const definitions = report.claims.map(
      (claim, index) => `[${seal.label(index + 1)}]: <${evidenceUrl(claim, names)}> "${title(claim)}"`,
    )
    return [...unplacedLine(unplaced), ...definitions, '']
  },
}

function title(claim: Claim): string {
  const { reason, rationale, suggestion } = claim
  const parts = [
    `${wording[reason].phrase}.`,
    rationale,
    suggestion && `Say instead: ${suggestion}`,
    ...slotNotes(claim).map(({ text }) => text),
  ]
  return neutralise(parts.filter(Boolean).join(' ')).replace(/[\\"&]/g, '\\$&')
}
