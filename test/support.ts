import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

/** The root of the package. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** The built command line. */
export const cli = join(root, 'dist', 'cli.js')

/** A new empty folder that is gone after the test. */
export function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'evidence-claims-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export interface Run {
  status: number | null
  stdout: string
  stderr: string
}

/** Run the built command line as a user's shell would. */
export function runCli(
  args: string[],
  options: { cwd?: string; input?: string | Uint8Array; env?: Record<string, string>; timeout?: number } = {},
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: options.cwd ?? root,
    input: options.input ?? '',
    env: { ...process.env, NODE_OPTIONS: '', ...options.env },
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    timeout: options.timeout ?? 60_000,
  })
  return { status, stdout, stderr }
}
