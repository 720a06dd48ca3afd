import { describeIssue } from '../describe-issue.js'
import { EvidenceClaimsError } from '../errors.js'
import { Report } from '../schema.js'

/**
 * Read the report, or the array of reports, that `check --format json` wrote.
 *
 * @param name what to call the text in a message: its path, for one
 * @returns undefined when the text is no JSON of either
 * @throws EvidenceClaimsError `bad-report`, with the path of every wrong field
 */
export function readReports(text: string, name: string): Report[] | undefined {
  const value = parse(text)
  if (typeof value !== 'object' || value === null) return undefined
  return [value].flat().map((one) => {
    const result = Report.safeParse(one, { reportInput: true })
    if (result.success) return result.data
    const problems = result.error.issues.slice(0, 3).map(describeIssue).join('; ')
    throw new EvidenceClaimsError('bad-report', `${name}: ${problems}`, { cause: result.error })
  })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}
