import { canonicalJson } from '../report/canonical-json.js'
import { sha256 } from '../report/sha256.js'
import type { Cited, Claim, Report, Seen } from '../schema.js'

/**
 * Say what a person sees of the evidence on each claim of a report. What the findings say is hashed, not the packs they
 * come from: a pack that grows elsewhere, or is corrected in a name or a note, changes nothing that was seen.
 */
export function seen(report: Report): (claim: Claim) => Seen {
  const findings = new Map(report.findings.map((finding) => [JSON.stringify([finding.source, finding.id]), finding]))
  const sources = new Map(report.sources.map((source) => [source.id, source]))
  const references = new Map(report.references.map((reference) => [reference.id, reference]))
  const packs = Object.fromEntries(report.packs.map(({ id, sha256 }) => [id, sha256]))

  const contents = (cited: readonly Cited[]) =>
    sorted(
      cited.map(({ finding, source }) => {
        const { certaintyNote: _, ...found } = findings.get(JSON.stringify([source, finding])) ?? {}
        const { citation, designNote: __, ...publication } = sources.get(source) ?? {}
        return { finding: told(found), source: told({ ...publication, DOI: citation?.DOI, title: citation?.title }) }
      }),
    )

  return ({ verdict, reason, citation: { supporting, refuting, qualifying, cited } }) => ({
    verdict,
    reason,
    findings: [...new Set([...supporting, ...refuting, ...qualifying].map(({ finding }) => finding))].sort(),
    evidence: sha256(
      canonicalJson({
        supporting: contents(supporting),
        refuting: contents(refuting),
        qualifying: contents(qualifying),
        cited: sorted(
          cited.map(({ bearing, reference }) => {
            const { source, citation } = references.get(reference ?? '') ?? {}
            const { retracted } = sources.get(source ?? '') ?? {}
            return told({
              bearing,
              source,
              retracted,
              DOI: citation?.DOI,
              PMID: citation?.PMID,
              title: citation?.title,
            })
          }),
        ),
      }),
    ).slice(0, 16),
    packs,
  })
}

/** Without what is not there, however that was written. */
function told(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value != null))
}

/** In one order, whatever order they were found in. */
function sorted(records: readonly unknown[]): string[] {
  return records.map(canonicalJson).sort()
}
