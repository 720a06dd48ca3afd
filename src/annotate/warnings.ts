import type { Finding, Source } from '../schema.js'

/** Write what speaks against relying on a finding, as markdown. */
export function warnings(finding: Finding, source: Source): string[] {
  return [
    ...(source.synthetic ? ['**⚠ SYNTHETIC: invented for testing, not a publication**'] : []),
    ...(source.retracted ? ['**⚠ RETRACTED**'] : []),
    ...(finding.verified && source.verified ? [] : ['**unverified:** not checked against the publication']),
  ]
}
