import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { EvidenceClaimsError } from '../../errors.js'
import type { Terminal } from '../terminal.js'

const run = promisify(execFile)

/**
 * Say who decides and when: `--by`, else the name that git knows, else that of the account; `--at`, else now.
 *
 * @throws EvidenceClaimsError `bad-options` when nobody is known, and for a date that is none
 */
export async function reviewer(
  { by, at }: { by?: string; at?: string },
  terminal: Terminal,
): Promise<{ by: string; at: string }> {
  const name = (by ?? (await gitName()) ?? terminal.user ?? '').trim()
  if (name === '')
    throw new EvidenceClaimsError('bad-options', 'Cannot decide without a name: say who with `--by NAME`')
  return { by: name, at: at === undefined ? `${new Date().toISOString().slice(0, 19)}Z` : checked(at) }
}

async function gitName(): Promise<string | undefined> {
  const { stdout } = await run('git', ['config', 'user.name']).catch(() => ({ stdout: '' }))
  return stdout.trim() || undefined
}

/** See: ISO 8601, https://www.w3.org/TR/NOTE-datetime */
const date = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/

function checked(at: string): string {
  const day = new Date(`${at.slice(0, 10)}T00:00:00Z`)
  // a day such as 31 February is read as one of March
  const real = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(at.slice(0, 10))
  if (date.test(at) && real && !Number.isNaN(new Date(at).getTime())) return at
  throw new EvidenceClaimsError(
    'bad-options',
    `Unexpected date \`${at}\` in \`--at\`, expected one such as \`2026-01-31\``,
  )
}
