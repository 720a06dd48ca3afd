import type { z } from 'zod'
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
  if (!result.success) throw badPack(name, result.error.issues.flatMap(describe), result.error)
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

/** One line for each field that a schema issue is about. */
function describe(issue: z.core.$ZodIssue): string[] {
  const path = formatPath(issue.path)
  return [`${path === '' ? '' : `${path}: `}Unexpected ${show(issue.input)}, expected ${expectation(issue)}`]
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `${/^[aeiou]/.test(issue.expected) ? 'an' : 'a'} ${issue.expected}`
    case 'invalid_value':
      return `${issue.values.length === 1 ? '' : 'one of '}${issue.values.map((value) => `\`${String(value)}\``).join(', ')}`
    case 'invalid_union':
      return issue.errors.map((branch) => branch.map(expectation).join(' and ')).join(' or ')
    case 'too_small':
      return issue.origin === 'string' ? 'text that is not empty' : `at least ${issue.minimum} of them`
    default:
      return issue.message
  }
}

/** `findings[3].direction` */
function formatPath(path: PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`
    return text === '' ? String(key) : `${text}.${String(key)}`
  }, '')
}

function show(input: unknown): string {
  if (input === undefined) return 'nothing'
  if (Array.isArray(input)) return input.length === 0 ? 'an empty list' : 'a list'
  if (typeof input === 'object' && input !== null) return 'an object'
  const text = JSON.stringify(input)
  return `\`${text.length > 60 ? `${text.slice(0, 57)}…` : text}\``
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
