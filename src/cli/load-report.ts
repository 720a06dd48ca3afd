import { check } from '../check.js'
import { EvidenceClaimsError } from '../errors.js'
import type { Report } from '../schema.js'
import { decodeText } from './decode-text.js'
import { loadEvidence } from './load-evidence.js'
import { readBytes } from './read-bytes.js'
import { readReports } from './read-reports.js'
import type { Terminal } from './terminal.js'

/**
 * Load a report, or check the article that the file holds.
 *
 * @param claims the packs that an article is checked against
 * @throws EvidenceClaimsError `unreadable`; `bad-report` with the path of every wrong field, and for several reports
 */
export async function loadReport(path: string, claims: string[] | undefined, terminal: Terminal): Promise<Report> {
  const text = decodeText(await readBytes(path), path)
  const reports = readReports(text, path)
  if (!reports) return check(text, { path, evidence: await loadEvidence(claims, terminal) })
  const [report, ...others] = reports
  if (report && others.length === 0) return report
  throw new EvidenceClaimsError('bad-report', `${path}: Unexpected ${reports.length} reports, expected one`)
}
