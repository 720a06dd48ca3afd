import { stringify } from 'csv-stringify/browser/esm/sync'
import { neutralise } from '../report/neutralise.js'
import { type Section, sections } from '../report/sections.js'
import { slotNotes } from '../report/slot-wording.js'
import { type SourceName, sourceNames } from '../report/source-names.js'
import type { Claim, Report } from '../schema.js'
import type { Checked, Reporter } from './reporter.js'

/**
 * A table with one row for each claim, for spreadsheets and data frames: UTF-8, CR LF, a header, every cell one line. A
 * cell that a spreadsheet would take for a formula begins with an apostrophe.
 * See: RFC 4180, and https://owasp.org/www-community/attacks/CSV_Injection
 */
export const csv: Reporter = {
  name: 'csv',
  render: (article, report) => table([{ article, report }]),
  renderAll: table,
}

function table(checked: readonly Checked[]): string {
  const rows = checked.flatMap(({ report }) => {
    const names = sourceNames(report)
    return sections(report).flatMap((section) =>
      section.claims.map((claim) =>
        Object.entries(columns).map(([, cell]) => written(cell({ claim, report, section, names }))),
      ),
    )
  })
  return stringify([Object.keys(columns), ...rows], { escape_formulas: true, record_delimiter: 'windows' })
}

interface Row {
  claim: Claim
  report: Report
  section: Section
  names: Map<string, SourceName>
}

type Cell = string | number | boolean | null | undefined

const columns: Record<string, (row: Row) => Cell> = {
  article: ({ report }) => report.article.path,
  id: ({ claim }) => claim.id,
  line: ({ claim }) => claim.position.start.line,
  column: ({ claim }) => claim.position.start.column,
  section: ({ section }) => section.heading?.quote,
  text: ({ claim }) => claim.text,
  quote: ({ claim }) => claim.quote,
  kind: ({ claim }) => claim.kind,
  modality: ({ claim }) => claim.modality,
  attributed_to: ({ claim }) => claim.attributedTo,
  strength: ({ claim }) => claim.strength,
  absolute: ({ claim }) => claim.absolute,
  verdict: ({ claim }) => claim.verdict,
  reason: ({ claim }) => claim.reason,
  certainty: ({ claim }) => claim.certainty,
  rationale: ({ claim }) => claim.rationale,
  suggestion: ({ claim }) => claim.suggestion,
  supporting: ({ claim, names }) => cited(claim.citation.supporting, names),
  refuting: ({ claim, names }) => cited(claim.citation.refuting, names),
  qualifying: ({ claim, names }) => cited(claim.citation.qualifying, names),
  contradicts: ({ claim }) => claim.contradicts.join(SEPARATOR),
  slot: ({ claim }) => claim.citation.state,
  note: ({ claim }) =>
    slotNotes(claim)
      .map(({ text }) => text)
      .join(' '),
  query: ({ claim }) => claim.citation.query,
}

/** Stands between the entries of a cell; an address never holds it. */
const SEPARATOR = ' | '

/** Each source once: its name, what speaks against relying on it, and its DOI or other address. */
function cited(list: readonly { source: string }[], names: Map<string, SourceName>): string {
  return [...new Set(list.map(({ source }) => source))]
    .map((id) => {
      const { name = id, warnings = [], url } = names.get(id) ?? {}
      return [name, ...warnings.map((warning) => `[${warning}]`), url].filter(Boolean).join(' ')
    })
    .join(SEPARATOR)
}

function written(cell: Cell): string {
  return typeof cell === 'string' ? neutralise(cell) : String(cell ?? '')
}
