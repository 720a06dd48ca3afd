import type { Cited, Claim, Finding, Report, Source } from '../schema.js'
import type { Seal } from './seal.js'

/** What a note looks up: by id. */
export interface Lookup {
  finding(cited: Cited): Finding | undefined
  source(cited: Cited): Source | undefined
  claim(id: string): { claim: Claim; label: string } | undefined
}

/** Index what the notes of a report refer to. */
export function lookupOf(report: Report, seal: Seal): Lookup {
  const findings = new Map(report.findings.map((finding) => [key(finding.source, finding.id), finding]))
  const sources = new Map(report.sources.map((source) => [source.id, source]))
  const claims = new Map(report.claims.map((claim, index) => [claim.id, { claim, label: seal.label(index + 1) }]))
  return {
    finding: ({ source, finding }: Cited) => findings.get(key(source, finding)),
    source: ({ source }: Cited) => sources.get(source),
    claim: (id) => claims.get(id),
  }
}

function key(source: string, finding: string): string {
  return JSON.stringify([source, finding])
}
