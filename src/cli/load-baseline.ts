import { diff } from '../diff.js'
import { EvidenceClaimsError } from '../errors.js'
import type { Claim, Report } from '../schema.js'
import { decodeText } from './decode-text.js'
import { readBytes } from './read-bytes.js'
import { readReports } from './read-reports.js'

/**
 * Load the reports that new ones are compared with.
 *
 * @param articles how many articles are checked: with one, its report is the only one there is, wherever it was then
 * @returns for a report, the claim as it was by the claim's id; a claim that was not there, or was worded otherwise, is
 *   absent
 * @throws EvidenceClaimsError `unreadable`, `bad-report`
 */
export async function loadBaseline(path: string, articles: number): Promise<(report: Report) => Map<string, Claim>> {
  const reports = readReports(decodeText(await readBytes(path), path), path)
  if (!reports) throw new EvidenceClaimsError('bad-report', `${path}: Unexpected text, expected a report as JSON`)
  const [only, ...others] = reports
  return (report) => {
    const named = reports.find(({ article }) => article.path !== undefined && article.path === report.article.path)
    const before = named ?? (articles === 1 && others.length === 0 ? only : undefined)
    if (!before) return new Map()
    const { same, changed } = diff(before, report)
    return new Map([...same, ...changed].map((one) => [one.after.id, one.before]))
  }
}
