import type { z } from 'zod'

/** Say what a schema found wrong, on one line with the path of the field: `findings[3].direction: Unexpected …`. */
export function describeIssue(issue: z.core.$ZodIssue): string {
  const path = formatPath(issue.path)
  return `${path === '' ? '' : `${path}: `}Unexpected ${show(actual(issue))}, expected ${expectation(issue)}`
}

/** Of a union told apart by a field, what stands in that field. */
function actual(issue: z.core.$ZodIssue): unknown {
  if (issue.code !== 'invalid_union' || issue.discriminator === undefined) return issue.input
  return (issue.input as Record<string, unknown> | undefined)?.[issue.discriminator]
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `${/^[aeiou]/.test(issue.expected) ? 'an' : 'a'} ${issue.expected}`
    case 'invalid_value':
      return oneOf(issue.values)
    case 'invalid_key':
      return issue.issues.map(expectation).join(' and ')
    case 'invalid_union':
      if (issue.discriminator !== undefined)
        return 'options' in issue ? oneOf(issue.options as unknown[]) : issue.message
      return issue.errors.map((branch) => branch.map(expectation).join(' and ')).join(' or ')
    case 'too_small':
      return issue.origin === 'string' ? 'text that is not empty' : `at least ${issue.minimum} of them`
    default:
      return issue.message
  }
}

function oneOf(values: readonly unknown[]): string {
  return `${values.length === 1 ? '' : 'one of '}${values.map((value) => `\`${String(value)}\``).join(', ')}`
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
