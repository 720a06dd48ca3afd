import type { Artifact, Location, Log, Notification, ReportingDescriptor, Result, Run } from 'sarif'
import { issueRules } from '../report/issue-rules.js'
import { type Issue, issues } from '../report/issues.js'
import { neutralise } from '../report/neutralise.js'
import { safeJson } from '../report/safe-json.js'
import type { Problem } from '../schema.js'
import { version } from '../version.js'
import type { Checked, Reporter } from './reporter.js'
import { artifactUri } from './sarif/artifact-uri.js'
import { messageText } from './sarif/message-text.js'
import { region } from './sarif/region.js'

/**
 * The issues of a report for code hosts and editors: one run, one result for each. Supported claims are no issue.
 * See: SARIF 2.1.0, https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export const sarif: Reporter = {
  name: 'sarif',
  render: (article, report) => log([{ article, report }]),
  renderAll: log,
}

/** One run for all articles, since code hosts refuse several runs of one tool. */
function log(checked: readonly Checked[]): string {
  const notifications = checked.flatMap((one, index) =>
    one.report.problems.map((problem) => notification(problem, one, index)),
  )
  const run: Run = {
    tool: { driver: { name: 'evidence-claims', version, semanticVersion: version, rules } },
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications }],
    originalUriBaseIds: { [ROOT]: { description: { text: 'The folder that the articles were named from.' } } },
    artifacts: checked.map(artifact),
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
    results: checked.flatMap((one, index) => issues(one.report).map((issue) => result(issue, one, index))),
    properties: { packs: packs(checked) },
  }
  const log: Log = {
    $schema: 'https://raw.githubusercontent.com/oasis-tcs/sarif-spec/master/Schemata/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  }
  return `${safeJson(log)}\n`
}

const ROOT = '%SRCROOT%'

const rules = Object.entries(issueRules).map(
  ([id, { level, title, help }]): ReportingDescriptor => ({
    id,
    name: id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: `${title}.` },
    fullDescription: { text: `${title}. ${help}` },
    help: { text: help, markdown: help },
    defaultConfiguration: { level },
    properties: { tags: ['evidence', 'claims'] },
  }),
)
const ruleIndexes = new Map(Object.keys(issueRules).map((id, index) => [id, index]))

function artifact({ report: { article } }: Checked): Artifact {
  return {
    ...(article.path === undefined ? {} : { location: locationOf(article.path) }),
    ...(article.title === undefined ? {} : { description: { text: messageText(article.title) } }),
    roles: ['analysisTarget'],
    encoding: 'UTF-8',
    hashes: { 'sha-256': article.sha256 },
  }
}

function locationOf(path: string): { uri: string; uriBaseId?: string } {
  const uri = artifactUri(path)
  return uri.startsWith('file:') ? { uri } : { uri, uriBaseId: ROOT }
}

function place({ article, report }: Checked, index: number, position: Problem['position']): Location {
  const { path } = report.article
  return {
    physicalLocation: {
      artifactLocation: { ...(path === undefined ? {} : locationOf(path)), index },
      ...(position ? { region: region(position, article) } : {}),
    },
  }
}

function result(issue: Issue, checked: Checked, index: number): Result {
  const { rule, level, claim, position, message, note, url, related, settled } = issue
  const { id, verdict, reason, certainty, kind, modality, strength, suggestion, citation } = claim
  return {
    ruleId: rule,
    ruleIndex: ruleIndexes.get(rule) ?? -1,
    level,
    message: { text: messageText(`${message}. ${note}`) },
    locations: [place(checked, index, position)],
    ...(related.length > 0
      ? {
          relatedLocations: related.map((other, number) => ({
            id: number + 1,
            ...place(checked, index, other.position),
            message: { text: messageText(`Contradicted: ${other.text}`) },
          })),
        }
      : {}),
    partialFingerprints: { 'evidenceClaims/v1': id },
    ...(settled ? { suppressions: [{ kind: 'external', status: 'accepted', justification: settled }] } : {}),
    properties: {
      ...{ verdict, reason, certainty, kind, modality, strength, slot: citation.state },
      ...(suggestion === undefined ? {} : { suggestion: neutralise(suggestion) }),
      ...(citation.query ? { query: neutralise(citation.query) } : {}),
      ...(url ? { url } : {}),
    },
  }
}

function notification({ code, message, position }: Problem, checked: Checked, index: number): Notification {
  return {
    level: 'warning',
    descriptor: { id: code },
    message: { text: messageText(message) },
    locations: [place(checked, index, position)],
  }
}

/** Each pack once. */
function packs(checked: readonly Checked[]) {
  const found = new Map(checked.flatMap(({ report }) => report.packs.map((pack) => [pack.sha256, pack])))
  return [...found.values()].map(({ id, compiled, sha256 }) => ({
    id: neutralise(id),
    compiled: neutralise(compiled),
    sha256,
  }))
}
