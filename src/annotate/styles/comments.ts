import { neutralise } from '../../report/neutralise.js'
import { slotNotes } from '../../report/slot-wording.js'
import { type SourceName, sourceNames } from '../../report/source-names.js'
import { wording } from '../../report/wording.js'
import type { Cited, Claim } from '../../schema.js'
import type { Style } from '../style.js'
import { totals } from '../totals.js'

/** Behind each claim an HTML comment with its verdict, and one with the evidence at the end: no reader sees any of it. */
export const comments: Style = {
  hidden: true,
  mark: ({ reason }, number, seal) =>
    `<!-- ${seal.label(number)} ${wording[reason].symbol} ${wording[reason].phrase} -->`,
  summary(report) {
    const { claims, packs, problems, sources } = report
    const invented = sources.filter(({ synthetic }) => synthetic).length
    return comment([
      `Evidence check: ${claims.length} claims, checked against ${packs.map(({ id, compiled }) => `${id} (compiled ${compiled})`).join(', ') || 'no evidence'}.`,
      ...totals(claims).map(({ symbol, phrase, number }) => `${symbol} ${phrase}: ${number}`),
      'Behind each claim stands a comment with its number in the list at the end. “Nothing given” does not mean false.',
      ...(invented > 0 ? [`SYNTHETIC EVIDENCE: ${invented} of the sources cited here are invented for testing.`] : []),
      ...problems.map(({ message }) => `Problem: ${message}`),
    ])
  },
  notes(report, _, unplaced) {
    const names = sourceNames(report)
    const numbers = new Map(report.claims.map(({ id }, index) => [id, index + 1]))
    const lines = report.claims.flatMap((claim, index) => described(claim, index + 1, names, numbers))
    const missing = unplaced.length > 0 ? [`Claims that stand where no comment can: ${unplaced.length}`] : []
    return [...comment([...missing, ...lines]), '']
  },
}

function described(
  claim: Claim,
  number: number,
  names: Map<string, SourceName>,
  numbers: Map<string, number>,
): string[] {
  const { reason, certainty, text, rationale, suggestion, contradicts, citation } = claim
  const { symbol, phrase } = wording[reason]
  return [
    `${number}. ${symbol} ${phrase}${certainty ? ` (certainty of the evidence: ${certainty.replace('-', ' ')})` : ''}`,
    `Claim: ${text}`,
    `Why: ${rationale}`,
    ...(suggestion === undefined ? [] : [`Say instead: ${suggestion}`]),
    ...contradicts.map((id) => `Contradicts claim ${numbers.get(id) ?? id}`),
    ...slotNotes(claim).map((note) => `Note: ${note.text}`),
    ...cited('For', citation.supporting, names),
    ...cited('Against', citation.refuting, names),
    ...cited('Limits it', citation.qualifying, names),
    ...(citation.state === 'open' ? [`Citation needed, look for: ${citation.query}`] : []),
  ].map((line, index) => (index === 0 ? line : `   ${neutralise(line)}`))
}

function cited(label: string, list: readonly Cited[], names: Map<string, SourceName>): string[] {
  return [...new Set(list.map(({ source }) => source))].map((id) => {
    const { name = id, warnings = [], url } = names.get(id) ?? {}
    return [`${label}: ${name}`, ...warnings.map((warning) => `[${warning}]`), url].filter(Boolean).join(' ')
  })
}

/** One HTML comment. Its text holds no two hyphens in a row, which could end it. See: HTML, comments */
function comment(lines: readonly string[]): string[] {
  const plain = lines.map((line) => (/^ */.exec(line)?.[0] ?? '') + neutralise(line).replace(/-(?=-)/g, '- '))
  return ['<!--', ...plain, '-->']
}
