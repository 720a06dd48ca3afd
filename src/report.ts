import type { Evidence } from './judge.js'
import { type ArticleParts, articleInfo } from './report/article-info.js'
import { canonicalJson } from './report/canonical-json.js'
import { sha256 } from './report/sha256.js'
import type { Cited, Claim, ExtractedClaim, Pack, Passage, Problem, Reference, Report, Source } from './schema.js'
import { version } from './version.js'
import type { Judgement } from './weigh.js'

/** A claim with what the rule says of it, and the claims of the same article that it contradicts. */
export interface JudgedClaim {
  claim: ExtractedClaim
  judgement: Judgement
  contradicts?: readonly string[]
}

/** What a report is put together from. */
export interface ReportParts {
  article: ArticleParts
  /** In the order of the article. */
  claims: readonly JudgedClaim[]
  passages: readonly Passage[]
  packs: readonly Pack[]
  /** Findings that came from elsewhere than a pack. */
  evidence?: readonly Evidence[]
  /** What the article itself cites. */
  references?: readonly Reference[]
  /** The sources that they are. */
  sources?: readonly Source[]
  problems?: readonly Problem[]
}

/**
 * Put the report together: each cited finding and source once, in the order of first citation. A citation or link that
 * leads nowhere stays, and becomes a problem.
 */
export function report(parts: ReportParts): Report {
  const claims = parts.claims.map(toClaim)
  const known = index(parts)
  const findings = new Map<string, Evidence['finding']>()
  const sources = new Map<string, Evidence['source']>()
  const problems = [...(parts.problems ?? [])]

  for (const claim of claims) {
    for (const cited of citations(claim)) {
      const evidence = known.get(key(cited))
      if (evidence) {
        findings.set(key(cited), evidence.finding)
        sources.set(cited.source, evidence.source)
      } else {
        problems.push(unresolved(claim.id, `finding \`${cited.finding}\` of source \`${cited.source}\``))
      }
    }
  }
  for (const source of parts.sources ?? []) if (!sources.has(source.id)) sources.set(source.id, source)
  problems.push(...unlinked(claims, parts.passages), ...unknownSources(parts.references ?? [], sources))

  return {
    schema: 'evidence-claims/report@1',
    generator: { name: 'evidence-claims', version },
    article: articleInfo(parts.article, parts.passages),
    packs: parts.packs.map((pack) => ({ id: pack.id, compiled: pack.compiled, sha256: sha256(canonicalJson(pack)) })),
    claims,
    passages: [...parts.passages],
    findings: [...findings.values()],
    sources: [...sources.values()],
    references: [...(parts.references ?? [])],
    problems,
  }
}

function toClaim({ claim, judgement, contradicts = [] }: JudgedClaim): Claim {
  const { verdict, reason, certainty, rationale, suggestion, citation } = judgement
  return {
    ...claim,
    verdict,
    reason,
    certainty,
    rationale,
    ...(suggestion === undefined ? {} : { suggestion }),
    contradicts: [...contradicts],
    citation,
  }
}

/** Findings by source and id. The first of two with the same ids stays. */
function index({ packs, evidence = [] }: ReportParts): Map<string, Evidence> {
  const known = new Map<string, Evidence>()
  const add = (one: Evidence) => {
    const id = key({ finding: one.finding.id, source: one.source.id })
    if (!known.has(id)) known.set(id, one)
  }
  for (const pack of packs) {
    const sources = new Map(pack.sources.map((source) => [source.id, source]))
    for (const finding of pack.findings) {
      const source = sources.get(finding.source)
      if (source) add({ finding, source })
    }
  }
  for (const one of evidence) add(one)
  return known
}

function key({ finding, source }: Pick<Cited, 'finding' | 'source'>): string {
  return JSON.stringify([source, finding])
}

function citations({ citation }: Claim): Cited[] {
  return [...citation.supporting, ...citation.refuting, ...citation.qualifying]
}

/** Ids of claims that no claim of the report has. */
function unlinked(claims: readonly Claim[], passages: readonly Passage[]): Problem[] {
  const ids = new Set(claims.map(({ id }) => id))
  const fromClaims = claims.flatMap(({ id, contradicts }) =>
    contradicts.filter((other) => !ids.has(other)).map((other) => unresolved(id, `claim \`${other}\``)),
  )
  const fromPassages = passages.flatMap(({ position, claims }) =>
    claims.filter((id) => !ids.has(id)).map((id): Problem => ({ ...unresolved(id, `claim \`${id}\``), position })),
  )
  return [...fromClaims, ...fromPassages]
}

/** References said to be a source that the report does not have. */
function unknownSources(references: readonly Reference[], sources: ReadonlyMap<string, Source>): Problem[] {
  return references.flatMap(({ source, position }) =>
    source === undefined || sources.has(source)
      ? []
      : [
          {
            code: 'unresolved-citation',
            message: `Unexpected source \`${source}\`, expected one that was given`,
            position,
          },
        ],
  )
}

function unresolved(claim: string, what: string): Problem {
  return { code: 'unresolved-citation', message: `Unexpected ${what}, expected one that was given`, claim }
}
