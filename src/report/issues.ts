import type { Claim, Position, Report } from '../schema.js'
import { evidenceUrl } from './evidence-url.js'
import { issueRules, type RuleId } from './issue-rules.js'
import { neutralise } from './neutralise.js'
import { slotNotes } from './slot-wording.js'
import { type SourceName, sourceNames } from './source-names.js'
import { wording } from './wording.js'

/** Something in an article that somebody should look at, as linters tell it. Every text is plain and one line. */
export interface Issue {
  rule: RuleId
  level: 'error' | 'warning' | 'note'
  claim: Claim
  position: Position
  message: string
  /** Why, and what to do. */
  note: string
  /** Where to read on: the publication that decides, or a search of the literature. */
  url?: string
  /** Other claims of the article that it is about. */
  related: Claim[]
  /** What a person decided that settles it. */
  settled?: string
}

/** List the issues of a report in the article's order: claims without support, contradictions, citations that do not hold. */
export function issues(report: Report): Issue[] {
  const names = sourceNames(report)
  const claims = new Map(report.claims.map((claim, index) => [claim.id, { claim, index }]))
  return report.claims.flatMap((claim, index) => {
    const others = claim.contradicts.flatMap((id) => claims.get(id) ?? [])
    const later = others.filter((other) => other.index > index).map((other) => other.claim)
    return [
      ...ofVerdict(
        claim,
        others.map((other) => other.claim),
        names,
      ),
      ...(later.length > 0 ? [contradiction(claim, later)] : []),
      ...ofCitation(claim),
    ]
  })
}

function ofVerdict(claim: Claim, related: Claim[], names: Map<string, SourceName>): Issue[] {
  const { reason, verdict, modality, position, citation, rationale, suggestion } = claim
  if (reason === 'consistent-evidence') return []
  // who writes "may" of something contested has said so already
  const said = verdict === 'contested' && (modality === 'hedged' || modality === 'attributed')
  const settled = settlement(claim)
  const parts = [
    rationale,
    suggestion && `Say instead: ${suggestion}`,
    cited('For', citation.supporting, names),
    cited('Against', citation.refuting, names),
    reason === 'no-evidence' && citation.query && `Search the literature for: ${citation.query}`,
    ...slotNotes(claim).map(({ text }) => text),
  ]
  return [
    {
      rule: reason,
      level: said ? 'note' : issueRules[reason].level,
      claim,
      position,
      message: `${capital(wording[reason].phrase)}: ${quoted(claim)}`,
      note: parts
        .filter(Boolean)
        .map((part) => stopped(neutralise(part || '')))
        .join(' '),
      url: evidenceUrl(claim, names),
      related,
      ...(settled ? { settled } : {}),
    },
  ]
}

/** A person's decision that leaves nothing to do about the verdict. */
function settlement({ citation, reason }: Claim): string | undefined {
  if (citation.state !== 'rejected' && citation.state !== 'replaced') return undefined
  const { decision } = citation
  const settles =
    decision.decision === 'cite'
      ? reason === 'no-evidence'
      : decision.decision === 'ignore' || decision.verdict === 'supported'
  if (!settles) return undefined
  return neutralise(
    `${decision.decision}, by ${decision.by} on ${decision.at}${decision.note ? `: ${decision.note}` : ''}`,
  )
}

function contradiction(claim: Claim, others: Claim[]): Issue {
  const where = others.map((other) => `${quoted(other)} (line ${other.position.start.line})`).join('; ')
  return {
    rule: 'contradiction',
    level: 'warning',
    claim,
    position: claim.position,
    message: `Contradicts another claim of this article: ${quoted(claim)}`,
    note: `It says otherwise: ${where}.`,
    related: others,
  }
}

function ofCitation(claim: Claim): Issue[] {
  const { state, cited } = claim.citation
  if (state !== 'mismatched' && state !== 'retracted') return []
  const note = slotNotes(claim)
    .map(({ text }) => neutralise(text))
    .join(' ')
  const rule = state === 'retracted' ? 'retracted-citation' : 'mismatched-citation'
  const message =
    state === 'retracted' ? 'Cites a retracted publication' : 'Cites a publication that does not support the claim'
  const position = cited[0]?.position ?? claim.position
  return [
    {
      rule,
      level: state === 'retracted' ? 'error' : 'warning',
      claim,
      position,
      message: `${message}: ${quoted(claim)}`,
      note,
      related: [],
    },
  ]
}

const MOST_CITED = 3

function cited(label: string, list: readonly { source: string }[], names: Map<string, SourceName>): string | undefined {
  const all = [...new Set(list.map(({ source }) => source))]
  if (all.length === 0) return undefined
  const shown = all.slice(0, MOST_CITED).map((id) => {
    const { name = id, warnings = [] } = names.get(id) ?? {}
    return warnings.length > 0 ? `${name} [${warnings.join(', ')}]` : name
  })
  return `${label}: ${shown.join('; ')}${all.length > MOST_CITED ? `; and ${all.length - MOST_CITED} more` : ''}`
}

function quoted({ text }: Claim): string {
  return `“${neutralise(text)}”`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function stopped(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`
}
