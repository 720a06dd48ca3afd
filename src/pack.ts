import { describeIssue } from './describe-issue.js'
import { EvidenceClaimsError } from './errors.js'
import { findJsonFault } from './json.js'
import { Pack } from './schema.js'

/**
 * Parse and check an evidence pack.
 *
 * @param json the text of a pack file, or the value parsed from it
 * @param name what to call the pack in a message: its path, for one (default: `pack`)
 * @returns the pack; fields that the schema does not know are left out
 * @throws EvidenceClaimsError `bad-pack`, on one line with the path of every wrong field: text that is not JSON, a field
 *   that breaks the schema, an id given twice, a finding without its source, a `supersedes` that leads nowhere
 */
export function parsePack(json: unknown, name = 'pack'): Pack {
  const value = typeof json === 'string' ? parseJson(json, name) : json
  const result = Pack.safeParse(value, { reportInput: true })
  if (!result.success) throw badPack(name, result.error.issues.map(describeIssue), result.error)
  const dangling = crossCheck(result.data)
  if (dangling.length > 0) throw badPack(name, dangling)
  return result.data
}

function badPack(name: string, problems: string[], cause?: unknown): EvidenceClaimsError {
  return new EvidenceClaimsError('bad-pack', `${name}: ${problems.join('; ')}`, { cause })
}

function parseJson(text: string, name: string): unknown {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text
  try {
    return JSON.parse(json)
  } catch (cause) {
    const fault = findJsonFault(json)
    const place = fault ? `${name}:${fault.line}:${fault.column}` : name
    const problem = fault ? `Unexpected ${fault.actual}, expected ${fault.expected}` : 'Unexpected text, expected JSON'
    throw badPack(place, [`${problem} (the file is not JSON)`], cause)
  }
}

function crossCheck(pack: Pack): string[] {
  const sources = new Set(pack.sources.map((source) => source.id))
  return [
    ...duplicates(pack.sources, 'sources'),
    ...duplicates(pack.findings, 'findings'),
    ...pack.findings.flatMap(({ source }, index) =>
      sources.has(source)
        ? []
        : [`findings[${index}].source: Unexpected \`${source}\`, expected the id of a source of the pack`],
    ),
    ...pack.sources.flatMap(({ id, supersedes }, index) =>
      supersedes == null || (sources.has(supersedes) && supersedes !== id)
        ? []
        : [`sources[${index}].supersedes: Unexpected \`${supersedes}\`, expected the id of another source of the pack`],
    ),
  ]
}

function duplicates(items: { id: string }[], list: string): string[] {
  const first = new Map<string, number>()
  return items.flatMap(({ id }, index) => {
    const earlier = first.get(id)
    if (earlier === undefined) first.set(id, index)
    return earlier === undefined
      ? []
      : [`${list}[${index}].id: Unexpected \`${id}\` again, expected an id other than that of ${list}[${earlier}]`]
  })
}
