import type { PreparedFinding } from '../prepared/prepared-finding.js'

const ONE = /^(?:one|an?|single) (?:\w+[- ]){0,3}(?:patient|case|boy|girl|man|woman|child|infant|person|user|adult)\b/i

/** Whether a finding tells of one person: it shows that a thing may happen, not what causes it. */
export function isOneCase({ evidence: { finding, source } }: PreparedFinding): boolean {
  return source.design === 'case-report' || ONE.test(finding.population ?? '')
}
