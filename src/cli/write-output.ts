import { mkdir, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { EvidenceClaimsError } from '../errors.js'

/**
 * Write a file whole or not at all, with the folders it stands in. A device or a pipe (`/dev/null`) is written to, not
 * replaced.
 *
 * @throws EvidenceClaimsError `bad-output`, with the path and what to do
 */
export async function writeOutput(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true })
    const info = await stat(path).catch(() => undefined)
    const special = info && !info.isFile() && !info.isDirectory()
    await (special ? writeFile(path, text) : writeFileAtomic(path, text))
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException
    const problem = (code !== undefined && problems[code]) || message
    throw new EvidenceClaimsError('bad-output', `Cannot write \`${path}\`: ${problem}`, { cause })
  }
}

const problems: Record<string, string> = {
  EACCES: 'permission denied; choose another `--output`',
  EEXIST: 'a file stands where a folder is needed; choose another `--output`',
  EISDIR: 'it is a folder; name a file in it',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a file stands where a folder is needed; choose another `--output`',
  EPERM: 'permission denied; choose another `--output`',
  EROFS: 'the file system is read-only; choose another `--output`',
}
